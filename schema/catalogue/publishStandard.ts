import { insertPolicy } from '../../db/access/disclosure.js';
import { findVersion, markPublished, setStandardTitle, type VersionRow } from '../../db/catalogue/store.js';
import { excesses } from '../../standards/access/ceiling.js';
import { governsAfter } from '../../standards/access/governance.js';
import { badInput, HubError } from '../../standards/errors.js';
import type { Context } from '../context.js';
import type { PublishStandardInput } from './inputs.js';
import { requireVisible } from './visible.js';

/** A draft of the actor's own committee; one that was changed since it was read, or is published already, is a CONFLICT. */
export async function publishStandard(context: Context, { versionId, revision }: PublishStandardInput) {
  const { op, now } = context;
  const version = requireVisible(op.actor, await findVersion(op, versionId));
  refuseExcess(version);
  const at = now();
  if (!(await markPublished(op, versionId, revision, at))) {
    throw new HubError('CONFLICT', 'The version is published or was changed since you read it.', 'input.revision');
  }
  await setStandardTitle(op, version.standardKey, version.title);
  if (governsAfter(op.disclosure.inForce, version)) await insertPolicy(op.sql, { id: context.newId(), versionId, at });
  return { version: await findVersion(op, versionId) };
}

/** No vote raises the ceiling: a profile that would is not published, and each cell that would is named. */
function refuseExcess({ disclosure }: VersionRow): void {
  const [first, ...others] = excesses(disclosure ?? {});
  if (!first) return;
  const { field, tlp, relation } = first;
  throw badInput(
    `The disclosure profile passes the ceiling: ${field} under TLP ${tlp} may not be shown to ${relation}` +
      `${others.length > 0 ? `, and ${others.length} more cells` : ''}.`,
    `disclosure.${field}.${tlp}`,
  );
}
