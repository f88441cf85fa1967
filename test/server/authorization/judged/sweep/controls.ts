import type { Single } from '../single.js';
import { type Answered, judgeAnswered } from './answered.js';
import type { Coverage } from './coverage.js';

/** The answers in which a field was met. */
export const metIn = ({ seen }: Coverage, coordinate: string): Answered[] => [
  ...new Set(seen.get(coordinate)?.map(({ answered }) => answered)),
];

/** One in which the field's own line has a part. */
export function saidIn({ seen }: Coverage, coordinate: string): Answered {
  const sight = seen.get(coordinate)?.find(({ how }) => how !== 'refused');
  if (!sight) throw new Error(`Nobody was told ${coordinate}.`);
  return sight.answered;
}

/** Deletes each line of a table of the model in turn; those whose loss no answer tells. */
export async function unnoticed(
  hub: Single,
  table: Readonly<Record<string, unknown>>,
  answersFor: (name: string) => readonly Answered[],
): Promise<string[]> {
  const lines = table as Record<string, unknown>;
  const missed: string[] = [];
  for (const [name, line] of Object.entries(lines)) {
    delete lines[name];
    try {
      if (!(await someRejected(hub, answersFor(name)))) missed.push(name);
    } finally {
      lines[name] = line;
    }
  }
  return missed;
}

async function someRejected(hub: Single, answered: readonly Answered[]): Promise<boolean> {
  for (const one of answered) {
    const rejected = await judgeAnswered(hub, one).then(
      () => false,
      () => true,
    );
    if (rejected) return true;
  }
  return false;
}
