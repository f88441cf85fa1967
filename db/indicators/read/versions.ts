import type { KeptRow } from '../../../standards/indicators/history.js';
import type { Operation } from '../../operation.js';
import { KEPT } from '../columns.js';

export interface VersionRow {
  readonly indicatorId: string;
  readonly version: number;
  /** Since when something else is said. */
  readonly replacedAt: Date;
  readonly content: KeptRow;
  /** What follows it, as it is kept or as it is now. */
  readonly next: KeptRow;
}

/** The newest `limit` earlier versions of each own indicator, the newest first. */
export const listVersions = ({ sql }: Operation, indicatorIds: readonly string[], limit: number) =>
  sql<VersionRow[]>`
    select i.id as "indicatorId", v.version, v.recorded_at as "replacedAt", v.content, v.next
    from indicator i cross join lateral (
      select version, recorded_at, content,
        coalesce(lag(content) over (order by version desc), ${sql.unsafe(KEPT)}) as next
      from indicator_version where indicator_id = i.id order by version desc limit ${limit}
    ) v
    where i.id = any(${[...indicatorIds]}::uuid[]) order by v.version desc`;
