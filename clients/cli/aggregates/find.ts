import type { PublishedRelease } from '../../../standards/aggregates/files/published.js';
import type { Measure } from '../../../standards/aggregates/plan/measures.js';
import { DIMENSIONS } from '../../../standards/aggregates/plan/measures.js';
import {
  AggregateCellsDocument,
  type AggregateCellsQuery,
  AggregateReleaseDocument,
  AggregateReleasesDocument,
  type ReleasePartsFragment,
} from '../../generated/operations.js';
import { ClientError } from '../../sdk/error.js';
import { nodes } from '../../sdk/pages.js';
import { UsageError } from '../failure.js';
import type { Session } from '../session.js';
import { localized, spoken } from '../text.js';
import { filterOf, type WhichOptions } from './which.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A release by its id, or the newest of a table, with all of its cells, in the terms of the rules. */
export async function findRelease(session: Session, name: string, which: WhichOptions): Promise<PublishedRelease> {
  const found = ID.test(name) ? await byId(session, name, which) : await newestOf(session, name, which);
  if (!found) throw new ClientError('NOT_FOUND', 'No such release.', 'table');
  return inTerms(found, await cellsOf(session, found.id));
}

async function byId({ client }: Session, id: string, which: WhichOptions) {
  if (which.quarter !== undefined || which.view !== undefined)
    throw new UsageError('An id names one release: --quarter and --view are for a table.', '--quarter, --view');
  return (await client.request(AggregateReleaseDocument, { id })).aggregateRelease;
}

async function newestOf({ client }: Session, table: string, which: WhichOptions) {
  const { aggregateReleases } = await client.request(AggregateReleasesDocument, {
    filter: filterOf(which, table),
    first: 1,
  });
  return aggregateReleases?.edges[0]?.node;
}

type Cells = NonNullable<NonNullable<AggregateCellsQuery['aggregateRelease']>['cells']>['edges'][number]['node'][];

async function cellsOf({ client, progress }: Session, id: string): Promise<Cells> {
  const read = async (after: string | null) =>
    (await client.request(AggregateCellsDocument, { id, after })).aggregateRelease?.cells ?? null;
  try {
    return await nodes(read, (count) => progress.show(`${count} cells`));
  } finally {
    progress.clear();
  }
}

const inTerms = (release: ReleasePartsFragment, cells: Cells): PublishedRelease => ({
  ...release,
  title: localized(release.title),
  view: spoken(release.view) as PublishedRelease['view'],
  measure: spoken(release.measure) as Measure,
  caveat: localized(release.caveat),
  cells: cells.map(({ at, ...cell }) => ({
    ...cell,
    at: Object.fromEntries(
      DIMENSIONS.flatMap((name) =>
        at.filter((one) => spoken(one.dimension) === name).map(({ value }) => [name, value]),
      ),
    ),
  })),
});
