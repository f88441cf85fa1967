import { setImmediate as turn } from 'node:timers/promises';
import type { Caller } from '../../db/seat.js';
import { nameOf } from '../limits/party.js';
import { turns } from '../limits/turns.js';

/** Reads at once, of the twenty sessions that there are: whoever asks now goes before who is told. */
const WIDTH = { all: 2, each: 1 };

/** Reads by what they ask, in their callers' turns. */
export function sharing() {
  const inTurn = turns(WIDTH);
  /** Those that have not begun: one that has may have missed what woke whoever comes now. */
  const waiting = new Map<string, Promise<unknown>>();
  return <T>(caller: Caller | null, asked: readonly unknown[], read: () => Promise<T>): Promise<T> => {
    const key = JSON.stringify([caller, ...asked]);
    const known = waiting.get(key);
    if (known) return known as Promise<T>;
    const begun = inTurn(nameOf(caller), async () => {
      // All that were woken with this one come first.
      await turn();
      waiting.delete(key);
      return await read();
    });
    waiting.set(key, begun);
    return begun;
  };
}
