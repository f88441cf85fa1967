import type { VersionRow } from '../../db/catalogue/store.js';
import { type Actor, isSeated } from '../../standards/access/actor.js';
import { notFound } from '../../standards/errors.js';

/** A published version is everyone's; a draft its committee's. */
export const visibleVersions = (actor: Actor, versions: readonly VersionRow[]): VersionRow[] =>
  versions.filter(
    ({ status, committeeId }) => status === 'published' || (isSeated(actor) && actor.organizationId === committeeId),
  );

/** The version, or NOT_FOUND for one that is absent and one that is hidden alike. */
export function requireVisible(actor: Actor, version: VersionRow | undefined): VersionRow {
  const [found] = version ? visibleVersions(actor, [version]) : [];
  if (!found) throw notFound('version');
  return found;
}
