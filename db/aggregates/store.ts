import type { Localized } from '../../standards/catalogue/document.js';
import type { Operation } from '../operation.js';

export interface ReleaseRow {
  id: string;
  key: string;
  title: Localized;
  periodStart: string;
  periodEnd: string;
  releasedAt: Date;
}

/** Releases, newest first. */
export const listReleases = (
  { sql }: Operation,
  page: { first: number; after: { releasedAt: string; id: string } | null },
): Promise<ReleaseRow[]> => sql<ReleaseRow[]>`
  select id, key, title, period_start::text as "periodStart", period_end::text as "periodEnd", released_at as "releasedAt"
  from aggregate_release
  where ${page.after === null ? sql`true` : sql`(released_at, id) < (${page.after.releasedAt}::timestamptz, ${page.after.id}::uuid)`}
  order by released_at desc, id desc limit ${page.first + 1}`;
