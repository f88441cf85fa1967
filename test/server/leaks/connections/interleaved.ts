import fc from 'fast-check';
import { expect } from 'vitest';
import { READERS, type Reader } from '../../../support/worldHub.js';
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
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 3, maxLength: 8, size: 'max' }), async (turns) => {
      for (const [place, { asked, trouble: kind }] of turns.entries()) {
        const answers = asked.map(({ reader, query }) => served.ask(reader, query));
        if (kind !== 'none') await trouble(kind);
        for (const [index, answer] of (await Promise.all(answers)).entries()) {
          // A session may be found to be lost by whoever comes next.
          const troubled = [kind, turns[place - 1]?.trouble ?? 'none'].some((one) => one !== 'none');
          if (troubled && isFailure(answer)) continue;
          expect(answer).toBe(alone.get(keyOf(asked[index] as Asked)));
        }
      }
    }),
    { numRuns: runs, endOnFailure: true },
  );
}

/** Nothing was answered but codes. */
function isFailure(answer: string): boolean {
  const { data, errors } = JSON.parse(answer) as { data?: object | null; errors?: { extensions: { code: string } }[] };
  const codes = errors?.map(({ extensions }) => extensions.code) ?? [];
  return (
    codes.some((code) => code === 'UNAVAILABLE' || code === 'INTERNAL_SERVER_ERROR') &&
    !Object.values(data ?? {}).some((value) => value !== null)
  );
}
