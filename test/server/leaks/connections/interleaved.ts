import fc from 'fast-check';
import { expect } from 'vitest';
import { READERS, type Reader } from '../../../support/worldHub.js';
import type { Answer } from '../../authorization/matrix/ask.js';
import { rootsOf } from '../support/places.js';
import { questionOf } from '../support/questions.js';
import type { Served } from '../support/served.js';

// What is read of these depends on what was asked before (the log), or on ids made for the answer.
const CHANGING = ['accessLog', 'stixExport'];

/** A document for each root that needs no argument, with everything below it, and some that fail in each way there is. */
export const documentsOf = ({ schema }: Pick<Served, 'schema'>): string[] => [
  ...rootsOf(schema, 'query')
    .filter(({ field }) => !CHANGING.includes(field.name))
    .filter(({ field }) =>
      field.args.every(({ type, defaultValue }) => !String(type).endsWith('!') || defaultValue !== undefined),
    )
    .map((root) => questionOf(root, {}).query),
  '{ indicators(filter: { text: "\\u0000" }) { edges { node { value } } } }',
  'mutation { revokeIndicator(input: { id: "00000000-0000-4000-8000-000000000000", version: 1 }) { indicator { id } } }',
  '{ nothing }',
];

export interface Asked {
  readonly reader: Reader;
  readonly query: string;
}

/** What each is told who asks alone, on a hub that nobody else is at. */
export async function askedAlone(served: Served, documents: readonly string[]): Promise<Map<string, string>> {
  const alone = new Map<string, string>();
  for (const reader of READERS) {
    for (const query of documents) alone.set(keyOf({ reader, query }), await served.ask(reader, query));
  }
  return alone;
}

export const keyOf = ({ reader, query }: Asked): string => `${reader} ${query}`;

/** Some questions at once, and whether statements are cancelled or sessions ended meanwhile. */
interface Turn {
  readonly asked: readonly Asked[];
  readonly trouble: 'none' | 'cancel' | 'terminate';
}

/**
 * That in any order, and after any failure, each is told what they are told alone; what trouble itself hit may be UNAVAILABLE
 * or say that something broke, and no more.
 */
export async function interleaved(
  served: Served,
  alone: ReadonlyMap<string, string>,
  {
    documents,
    runs,
    trouble,
  }: { documents: readonly string[]; runs: number; trouble: (kind: Turn['trouble']) => Promise<void> },
): Promise<void> {
  const asked = fc.record({ reader: fc.constantFrom(...READERS), query: fc.constantFrom(...documents) });
  const turn = fc.record({
    asked: fc.array(asked, { minLength: 1, maxLength: 5 }),
    trouble: fc.constantFrom<Turn['trouble']>('none', 'none', 'none', 'cancel', 'terminate'),
  });
  // The hub is the same in every run, so the first turn of one follows the last of another.
  let before: Turn['trouble'] = 'none';
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 3, maxLength: 8, size: 'max' }), async (turns) => {
      for (const { asked, trouble: kind } of turns) {
        // A session may be found to be lost by whoever comes next.
        const troubled = [kind, before].some((one) => one !== 'none');
        before = kind;
        const answers = asked.map(({ reader, query }) => served.ask(reader, query));
        if (kind !== 'none') await trouble(kind);
        for (const [index, answer] of (await Promise.all(answers)).entries()) {
          const told = alone.get(keyOf(asked[index] as Asked)) as string;
          if (troubled && isFailure(answer))
            expect(tellsNoMore(JSON.parse(answer).data, JSON.parse(told).data)).toBe(true);
          else expect(answer).toBe(told);
        }
      }
    }),
    { numRuns: runs, endOnFailure: true },
  );
}

/** Something in it broke, or was out of reach. */
const isFailure = (answer: string): boolean =>
  ((JSON.parse(answer) as Answer).errors ?? []).some(({ extensions: { code } }) =>
    ['UNAVAILABLE', 'INTERNAL_SERVER_ERROR'].includes(code),
  );

/** Whether each value stands in the same place of `all`; there may be null in place of any. */
function tellsNoMore(data: unknown, all: unknown): boolean {
  if (data === null || data === undefined) return true;
  if (typeof data !== 'object') return data === all;
  if (typeof all !== 'object' || all === null || Array.isArray(data) !== Array.isArray(all)) return false;
  const [told, whole] = [Object.entries(data), all as Record<string, unknown>];
  return (
    (!Array.isArray(data) || data.length === (all as unknown[]).length) &&
    told.every(([name, value]) => Object.hasOwn(whole, name) && tellsNoMore(value, whole[name]))
  );
}
