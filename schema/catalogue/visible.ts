import type { VersionRow } from '../../db/catalogue/store.js';
import { needsOf, transitionsFrom } from '../../standards/catalogue/lifecycle.js';
import { seesVersion } from '../../standards/catalogue/visibility.js';
import { notFound } from '../../standards/errors.js';
import type { Context } from '../context.js';

/** A version as it is told: with how it may go on, and whether it is due for review. */
export const told = (version: VersionRow, now: Date) => ({
  ...version,
  exchangeSchema: version.exchange,
  reviewDue: version.status === 'published' && version.reviewDueAt !== null && version.reviewDueAt <= now,
  transitions: transitionsFrom(version.status).map((transition) => ({ ...transition, needs: needsOf(transition) })),
});

export type ToldVersion = ReturnType<typeof told>;

export const visibleVersions = ({ op, now }: Context, versions: readonly VersionRow[]): ToldVersion[] =>
  versions.filter((version) => seesVersion(op.actor, version)).map((version) => told(version, now()));

/** The version, or NOT_FOUND for one that is absent and one that is hidden alike. */
export function requireVisible(context: Context, version: VersionRow | undefined): ToldVersion {
  const [found] = version ? visibleVersions(context, [version]) : [];
  if (!found) throw notFound('version');
  return found;
}
