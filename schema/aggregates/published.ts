import { findRelease, listCells, listReleases } from '../../db/aggregates/store.js';
import { permits } from '../../standards/access/permissions.js';
import type { PublishedRelease } from '../../standards/aggregates/files/published.js';
import { MOST_CELLS } from '../../standards/aggregates/plan/judge.js';
import { canonicalJson } from '../../standards/catalogue/digest.js';
import { HubError } from '../../standards/errors.js';
import type { Context } from '../context.js';
import { shownRelease } from './release.js';

type Reading = Pick<Context, 'op'>;

/** A release with all of its cells, as files are written of it; null where it is none of the reader’s. */
export async function publishedRelease({ op }: Reading, id: string): Promise<PublishedRelease | null> {
  requireReader({ op });
  const row = await findRelease(op, id);
  if (!row) return null;
  return wholeOf(shownRelease(row), await listCells(op, id, [], { first: MOST_CELLS, after: -1 }));
}

/** What its digest is of; null where it is none of the reader’s. */
export async function canonicalRelease({ op }: Reading, id: string): Promise<{ digest: string; form: string } | null> {
  requireReader({ op });
  const row = await findRelease(op, id);
  if (!row) return null;
  const cells = await listCells(op, id, [], { first: MOST_CELLS, after: -1 });
  const form = canonicalJson({ ...row.head, cells: cells.map(({ place: _place, ...cell }) => cell) });
  return { digest: row.digest, form };
}

/** All that there are, newest first, without their cells. */
export async function publishedReleases({ op }: Reading) {
  requireReader({ op });
  return (await listReleases(op, {}, { first: MOST_RELEASES, after: null })).map(shownRelease);
}

/** Some tens appear a year. */
const MOST_RELEASES = 10_000;

function requireReader({ op }: Reading): void {
  if (!permits(op.actor, 'aggregate:read')) throw new HubError('FORBIDDEN', 'Not allowed.');
}

function wholeOf(shown: ReturnType<typeof shownRelease>, cells: PublishedRelease['cells']): PublishedRelease {
  const { view, measure, releasedAt } = shown;
  return {
    ...shown,
    view: view as PublishedRelease['view'],
    measure: measure as PublishedRelease['measure'],
    releasedAt: releasedAt.toISOString(),
    cells,
  };
}
