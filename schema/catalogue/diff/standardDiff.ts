import { findVersion } from '../../../db/catalogue/store.js';
import type { Difference } from '../../../standards/catalogue/diff/compare.js';
import { badInput } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { checkPage, decodeCursor, encodeCursor, pageOf } from '../../paging.js';
import { requireVisible } from '../visible.js';
import { comparisonOf } from './comparison.js';
import type { DiffArgs } from './inputs.js';

/** Between any two versions of one standard that the reader may see. */
export async function standardDiff(context: Context, { from, to, first, after }: DiffArgs) {
  const { op } = context;
  checkPage({ first });
  const start = after ? decodeCursor(after, 'integer')[0] + 1 : 0;
  const older = requireVisible(context, await findVersion(op, from));
  const newer = requireVisible(context, await findVersion(op, to));
  if (older.standardKey !== newer.standardKey) throw badInput('These are versions of two standards.', 'to');
  const { differences, ...told } = await comparisonOf(context, older, newer);
  const rows = differences
    .slice(start, start + first + 1)
    .map((difference, index) => changeOf(difference, start + index));
  return { from: older, to: newer, ...told, changes: pageOf(rows, first, ({ place }) => encodeCursor(place)) };
}

/** Words are compared when they are asked for. */
const changeOf = (
  { kind, key, title, fromKey, from = [], into = [], moved, findings, words, ...graded }: Difference,
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
  get words() {
    return words();
  },
});
