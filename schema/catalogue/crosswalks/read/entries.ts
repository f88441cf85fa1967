import { type EntryRow, pageOfEntries } from '../../../../db/catalogue/crosswalks/entries.js';
import { type CrosswalkVersionRow, findCrosswalkVersion } from '../../../../db/catalogue/crosswalks/store.js';
import type { CrosswalkItem, Link } from '../../../../standards/catalogue/crosswalk/document.js';
import type { Context } from '../../../context.js';
import { checkPage, decodeCursor, encodeCursor, pageOf } from '../../../paging.js';
import { requireCrosswalk } from '../visible.js';
import type { CrosswalkEntryArgs } from './inputs.js';

export async function crosswalkEntries(context: Context, { crosswalkVersionId, first, after }: CrosswalkEntryArgs) {
  const { op } = context;
  checkPage({ first });
  const version = requireCrosswalk(context, await findCrosswalkVersion(op, crosswalkVersionId));
  const start = after ? decodeCursor(after, 'integer')[0] : -1;
  const rows = await pageOfEntries(op, version.id, { first, after: start });
  return pageOf(
    rows.map((row) => toldEntry(version, row)),
    first,
    ({ ordinal }) => encodeCursor(ordinal),
  );
}

const toldEntry = ({ status }: CrosswalkVersionRow, row: EntryRow) => ({
  ...row,
  sources: toldItems(row.sources),
  targets: toldItems(row.targets),
  confidence: row.confidence && { category: null, percentage: null, ...row.confidence },
  status: status !== 'draft' || isReviewed(row) ? 'reviewed' : 'proposed',
  origin: toldLinks(row.origin ?? []),
  carried: row.carriedFrom !== null,
});

/** By somebody other than its author, here or in the version that it was carried over from. */
export const isReviewed = ({ carriedFrom, reviewer }: EntryRow): boolean => carriedFrom !== null || reviewer !== null;

export const toldItems = (items: readonly CrosswalkItem[]) =>
  items.map(({ requirement, statement }) => ({ requirementKey: requirement, statementId: statement ?? null }));

export const toldLinks = (links: readonly Link[]) =>
  links.map(({ kind, key, ...rest }) => ({
    ...rest,
    crosswalkKey: kind === 'crosswalk' ? key : null,
    standardKey: kind === 'standard' ? key : null,
  }));
