/** How many may be inside: of all, and of one party; and how many of one party may wait. */
export interface Width {
  readonly all: number;
  readonly each: number;
  readonly waiting?: number;
}

interface Party {
  inside: number;
  readonly waiting: (() => void)[];
}

/**
 * Lets in at most so many at a time, and of one party no more than its share. Parties that wait are let in by turns, each one's own
 * in the order in which they came: who asks for much waits for itself. `full` says what happens to who may not even wait.
 */
export function turns({ all, each, waiting = Number.POSITIVE_INFINITY }: Width, full?: (party: string) => Error) {
  // In the order of their turns.
  const parties = new Map<string, Party>();
  let inside = 0;

  const mayEnter = (party: Party) => inside < all && party.inside < each;
  const enter = (party: Party) => {
    inside += 1;
    party.inside += 1;
  };
  const admitNext = () => {
    for (const [name, party] of parties) {
      if (party.waiting.length === 0 || !mayEnter(party)) continue;
      enter(party);
      // Whoever had a turn stands last.
      parties.delete(name);
      parties.set(name, party);
      party.waiting.shift()?.();
      return;
    }
  };
  const leave = (name: string, party: Party) => {
    inside -= 1;
    party.inside -= 1;
    if (party.inside === 0 && party.waiting.length === 0) parties.delete(name);
    admitNext();
  };

  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const party = parties.get(name) ?? { inside: 0, waiting: [] };
    if (party.waiting.length >= waiting && full) throw full(name);
    parties.set(name, party);
    if (party.waiting.length === 0 && mayEnter(party)) enter(party);
    else await new Promise<void>((resolve) => party.waiting.push(resolve));
    try {
      return await work();
    } finally {
      leave(name, party);
    }
  };
}

export type Turns = ReturnType<typeof turns>;
