import { findByFingerprint, type Wanted } from '../../db/indicators/read.js';
import { fingerprint } from '../../standards/indicators/fingerprint.js';
import type { Observable } from '../../standards/indicators/types.js';
import type { Context } from '../context.js';
import { type VisibleIndicator, visibleIndicators } from './visible.js';

/** Looks for observables of which more and more become known, each once however often it is asked for. */
export function startSearch({ op, fingerprintKey }: Context, wanted: Wanted) {
  const known = new Map<string, VisibleIndicator[]>();
  const sent: Promise<void>[] = [];
  let unsent: string[] = [];

  const find = async (prints: readonly string[]) => {
    for (const row of visibleIndicators(op, await findByFingerprint(op, prints, wanted))) {
      known.get(row.fingerprint)?.push(row);
    }
  };
  return {
    /** Where the indicators of it will be, newest first, once the search has ended. */
    add: (observable: Observable): readonly VisibleIndicator[] => {
      const print = fingerprint(fingerprintKey, observable);
      const found = known.get(print);
      if (found) return found;
      const rows: VisibleIndicator[] = [];
      known.set(print, rows);
      unsent.push(print);
      return rows;
    },
    /** Sends what was added since, without waiting for the answer. */
    send: () => {
      if (unsent.length === 0) return;
      const answer = find(unsent);
      unsent = [];
      // Its failure is told by `end`, which whoever fails first never comes to.
      answer.catch(() => {});
      sent.push(answer);
    },
    end: () => Promise.all(sent),
  };
}
