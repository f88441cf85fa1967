import { findVersion } from '../../../db/catalogue/store.js';
import type { FieldWords } from '../../../standards/catalogue/diff/words.js';
import { badInput } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { checkPage, decodeCursor, encodeCursor, pageOf } from '../../paging.js';
import { requireVisible } from '../visible.js';
import type { Compared } from './compareVersions.js';
import { comparisonOf, keyOf } from './comparisonOf.js';
import type { DiffArgs } from './inputs.js';

/** Between any two versions of one standard that the reader may see; words are compared where they are asked for. */
export async function standardDiff(context: Context, { from, to, first, after }: DiffArgs, words: boolean) {
  const { op } = context;
  checkPage({ first });
  const start = after ? decodeCursor(after, 'integer')[0] + 1 : 0;
  const older = requireVisible(context, await findVersion(op, from));
  const newer = requireVisible(context, await findVersion(op, to));
  if (older.standardKey !== newer.standardKey) throw badInput('These are versions of two standards.', 'to');
  const { differences, ...told } = await comparisonOf(context, older, newer);
  const shown = differences.slice(start, start + first + 1);
  const key = `words ${keyOf(older, newer)} ${start} ${first}`;
  const said = words ? await wordsOf(context, key, shown) : [];
  const rows = shown.map((difference, index) => changeOf(difference, said[index] ?? [], start + index));
  return { from: older, to: newer, ...told, changes: pageOf(rows, first, ({ place }) => encodeCursor(place)) };
}

async function wordsOf({ aside }: Context, key: string, shown: readonly Compared[]): Promise<readonly FieldWords[][]> {
  const pieces = aside({ task: 'compareWords', key, input: shown.map(({ texts }) => texts) });
  const words: FieldWords[][] = [];
  for await (const piece of pieces.after(0)) words.push(piece);
  return words;
}

const changeOf = (
  { kind, key, title, fromKey, from = [], into = [], moved, findings, ...graded }: Compared,
  words: readonly FieldWords[],
  place: number,
) => ({
  place,
  kind,
  key,
  title,
  from: fromKey === undefined ? from : [fromKey, ...from],
  into,
  moved: moved ?? kind === 'moved',
  class: graded.class,
  findings,
  words,
});
