import semver from 'semver';
import { listEntries } from '../../../db/catalogue/crosswalks/entries.js';
import { findCrosswalkVersion, listCrosswalkVersions, publishDraft } from '../../../db/catalogue/crosswalks/store.js';
import { findVersion } from '../../../db/catalogue/store.js';
import { isReleased } from '../../../standards/catalogue/lifecycle.js';
import { HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireVisible } from '../visible.js';
import { isReviewed } from './entries.js';
import type { PublishCrosswalkInput } from './inputs.js';
import { changedSince, type Kept, requireDraft } from './own.js';
import { requireCrosswalk } from './visible.js';

/** A draft becomes everybody's, and takes the place of the version before. */
export async function publishCrosswalk(context: Context, input: PublishCrosswalkInput) {
  const { op, now } = context;
  const { version } = await requireDraft(context, input);
  await refuseHiddenEnds(context, version);
  await refuseUnreviewed(context, version);
  await refuseEarlier(context, version);
  if (!(await publishDraft(op, version, now()))) throw changedSince();
  return { version: requireCrosswalk(context, await findCrosswalkVersion(op, version.id)) };
}

/** What names requirements is read by nobody who may not read them. */
async function refuseHiddenEnds(context: Context, { source, target }: Kept['version']): Promise<void> {
  for (const { versionId, standardKey, version } of [source, target]) {
    const { status } = requireVisible(context, await findVersion(context.op, versionId));
    if (!isReleased(status))
      throw refusal(`${standardKey} ${version} is ${status}: a crosswalk is published between published versions.`);
  }
}

async function refuseUnreviewed({ op }: Context, { id }: Kept['version']): Promise<void> {
  const entries = await listEntries(op, [id]);
  const waiting = entries.filter((entry) => !isReviewed(entry)).length;
  if (entries.length === 0) throw refusal('It says nothing yet.');
  if (waiting > 0) throw refusal(`${waiting} of ${entries.length} entries have not been reviewed.`);
}

async function refuseEarlier({ op }: Context, { crosswalkKey, version }: Kept['version']): Promise<void> {
  const others = await listCrosswalkVersions(op, [crosswalkKey]);
  const later = others.find((other) => other.status !== 'draft' && semver.gt(other.version, version));
  if (later) throw refusal(`${later.version} was published already, and comes later.`);
}

const refusal = (message: string) => new HubError('CONFLICT', message, 'input.crosswalkVersionId');
