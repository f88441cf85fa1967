import type { CrosswalkVersionRow } from '../../../db/catalogue/crosswalks/store.js';
import { seesCrosswalk } from '../../../standards/catalogue/crosswalk/life.js';
import { notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';

export const visibleCrosswalks = ({ op }: Context, rows: readonly CrosswalkVersionRow[]): CrosswalkVersionRow[] =>
  rows.filter((row) => seesCrosswalk(op.actor, row));

/** The version, or NOT_FOUND for one that is absent and one that is hidden alike. */
export function requireCrosswalk(context: Context, row: CrosswalkVersionRow | undefined): CrosswalkVersionRow {
  const [found] = row ? visibleCrosswalks(context, [row]) : [];
  if (!found) throw notFound('crosswalk');
  return found;
}
