import { listStandards, listVersions, type StandardRow } from '../../db/catalogue/store.js';
import { notFound } from '../../standards/errors.js';
import type { Context } from '../context.js';
import { checkPage, decodeCursor, encodeCursor, type PageArgs, pageOf } from '../paging.js';
import { visibleVersions } from './visible.js';

export async function standards(context: Context, page: PageArgs) {
  checkPage(page);
  const after = page.after ? decodeCursor(page.after, 'text')[0] : null;
  const rows = await listStandards(context.op, { first: page.first, after });
  return pageOf(await withVersions(context, rows), page.first, (row) => encodeCursor(row.key));
}

export async function standard(context: Context, key: string) {
  const [found] = await withVersions(context, await listStandards(context.op, { first: 1, after: null, key }));
  if (!found) throw notFound('standard');
  return found;
}

async function withVersions(context: Context, rows: readonly StandardRow[]) {
  const versions = visibleVersions(
    context,
    await listVersions(
      context.op,
      rows.map((row) => row.key),
    ),
  );
  return rows.map((row) => ({ ...row, versions: versions.filter((version) => version.standardKey === row.key) }));
}
