import { localized, millis, moment, type Said, type View } from '../forms.js';
import { connectionOf, type Paged } from '../page.js';

export const aggregateReleases =
  ({ world }: View) =>
  (paged: Paged): Said =>
    connectionOf(
      world.aggregate_release,
      paged,
      { kinds: ['moment', 'uuid'], place: ({ released_at, id }) => [millis(released_at), id], descends: true },
      (row) => ({
        id: row.id,
        key: row.key,
        title: localized(row.title),
        periodStart: row.period_start,
        periodEnd: row.period_end,
        releasedAt: moment(row.released_at),
      }),
    );
