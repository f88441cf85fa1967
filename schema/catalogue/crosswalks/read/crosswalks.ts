import { type CrosswalkRow, listCrosswalks, listCrosswalkVersions } from '../../../../db/catalogue/crosswalks/store.js';
import { notFound } from '../../../../standards/errors.js';
import type { Context } from '../../../context.js';
import { checkPage, decodeCursor, encodeCursor, pageOf } from '../../../paging.js';
import { visibleCrosswalks } from '../visible.js';
import type { CrosswalkArgs, CrosswalksArgs } from './inputs.js';

export async function crosswalks(context: Context, { first, after, standard }: CrosswalksArgs) {
  checkPage({ first });
  const start = after ? decodeCursor(after, 'text')[0] : null;
  const rows = await listCrosswalks(context.op, { first, after: start, standard: standard ?? null });
  return pageOf(await withVersions(context, rows), first, (row) => encodeCursor(row.key));
}

/** The version named, or the one that is published; NOT_FOUND when there is none the reader may see. */
export async function crosswalk(context: Context, { key, version }: CrosswalkArgs) {
  const versions = visibleCrosswalks(context, await listCrosswalkVersions(context.op, [key]));
  const found = version
    ? versions.find((candidate) => candidate.version === version)
    : versions.find((candidate) => candidate.status === 'published');
  if (!found) throw notFound('crosswalk');
  return found;
}

async function withVersions(context: Context, rows: readonly CrosswalkRow[]) {
  const keys = rows.map(({ key }) => key);
  const versions = visibleCrosswalks(context, await listCrosswalkVersions(context.op, keys));
  return rows.map((row) => ({ ...row, versions: versions.filter(({ crosswalkKey }) => crosswalkKey === row.key) }));
}
