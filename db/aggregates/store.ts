import { and, desc, eq, lt, or } from 'drizzle-orm';
import type { Operation } from '../operation.js';
import { aggregateRelease } from './tables.js';

export type ReleaseRow = typeof aggregateRelease.$inferSelect;

/** Releases, newest first. */
export function listReleases(
  { orm }: Operation,
  page: { first: number; after: { releasedAt: Date; id: string } | null },
) {
  const { releasedAt, id } = aggregateRelease;
  const { after } = page;
  return orm
    .select()
    .from(aggregateRelease)
    .where(
      after ? or(lt(releasedAt, after.releasedAt), and(eq(releasedAt, after.releasedAt), lt(id, after.id))) : undefined,
    )
    .orderBy(desc(releasedAt), desc(id))
    .limit(page.first + 1);
}
