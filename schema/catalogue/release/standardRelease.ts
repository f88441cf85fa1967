import { listStatements } from '../../../db/catalogue/release/store.js';
import type { Context } from '../../context.js';
import type { VersionArgs } from '../inputs.js';
import { standardVersion } from '../standardVersion.js';
import { actingOfficer, unsigned } from './keys.js';
import { manifestOf, mayBePublished, pendingManifests } from './manifests.js';

/** By what a version was released, and to the officers of its committee what there is to sign before it is. */
export async function standardRelease(context: Context, args: VersionArgs) {
  const { op, now } = context;
  const version = await standardVersion(context, args);
  const rows = await listStatements(op, 'release', version.id);
  const inForce = rows.find(({ inForceAt }) => inForceAt) ?? null;
  if (!actingOfficer(op, version.committeeId)) return { version, inForce, pending: null };
  const pending = await pendingManifests(context, version);
  const draw = mayBePublished(version) && pending.length === 0 ? await manifestOf(context, version) : null;
  return { version, inForce, pending: draw ? [unsigned('release', draw(now().toISOString()))] : pending };
}
