import { listStatements } from '../../../db/catalogue/release/store.js';
import { canonicalJson } from '../../../standards/catalogue/digest.js';
import type { Context } from '../../context.js';
import type { VersionArgs } from '../inputs.js';
import { standardVersion } from '../standardVersion.js';
import { actingOfficer } from './keys.js';
import { manifestOf, mayBePublished, pendingManifests } from './manifests.js';

/** By what a version was released, and to the officers of its committee what there is to sign before it is. */
export async function standardRelease(context: Context, args: VersionArgs) {
  const { op, now } = context;
  const version = await standardVersion(context, args);
  const rows = await listStatements(op, 'release', version.id);
  const inForce = rows.find(({ inForceAt }) => inForceAt) ?? null;
  if (!actingOfficer(op, version.committeeId)) return { version, inForce, pending: null, toSign: null };
  const pending = await pendingManifests(context, version);
  const draw = mayBePublished(version) ? await manifestOf(context, version) : null;
  const drawn = draw && canonicalJson(draw(now().toISOString()));
  return { version, inForce, pending, toSign: pending[0]?.content ?? drawn };
}
