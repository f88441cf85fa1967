import semver from 'semver';
import { type EntryRow, listEntries } from '../../../../db/catalogue/crosswalks/entries.js';
import {
  findCrosswalkVersion,
  listCrosswalkVersions,
  publishDraft,
} from '../../../../db/catalogue/crosswalks/store.js';
import { findVersion } from '../../../../db/catalogue/store.js';
import { digestOfCrosswalk } from '../../../../standards/catalogue/crosswalk/digest.js';
import { checkEntries } from '../../../../standards/catalogue/crosswalk/validate.js';
import { isReleased } from '../../../../standards/catalogue/lifecycle.js';
import { HubError } from '../../../../standards/errors.js';
import type { Context } from '../../../context.js';
import { requireVisible } from '../../visible.js';
import { changedSince, type Kept, requireDraft } from '../own.js';
import { documentOf, entryOf } from '../read/documentOf.js';
import { isReviewed } from '../read/entries.js';
import { sidesOf } from '../sides.js';
import { requireCrosswalk } from '../visible.js';
import type { PublishCrosswalkInput } from './inputs.js';

/** A draft becomes everybody's, and takes the place of the version before. */
export async function publishCrosswalk(context: Context, input: PublishCrosswalkInput) {
  const { op, now } = context;
  const { version } = await requireDraft(context, input);
  await refuseHiddenEnds(context, version);
  const entries = await listEntries(op, [version.id]);
  refuseUnreviewed(entries);
  await refuseUntrue(context, version, entries);
  await refuseEarlier(context, version);
  const digest = digestOfCrosswalk(documentOf(version, entries.map(entryOf)));
  if (!(await publishDraft(op, version, { at: now(), digest }))) throw changedSince();
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

function refuseUnreviewed(entries: readonly EntryRow[]): void {
  const waiting = entries.filter((entry) => !isReviewed(entry)).length;
  if (entries.length === 0) throw refusal('It says nothing yet.');
  if (waiting > 0) throw refusal(`${waiting} of ${entries.length} entries have not been reviewed.`);
}

/** An end may have been edited since: what it no longer has cannot be mapped. */
async function refuseUntrue({ op }: Context, version: Kept['version'], rows: readonly EntryRow[]): Promise<void> {
  const entries = rows.map(entryOf);
  const sides = await sidesOf(op, version, entries);
  try {
    checkEntries(entries, sides, (index) => `entry ${rows[index]?.id}`);
  } catch (error) {
    throw error instanceof HubError ? refusal(`${error.at}: ${error.message}`) : error;
  }
}

async function refuseEarlier({ op }: Context, { crosswalkKey, version }: Kept['version']): Promise<void> {
  const others = await listCrosswalkVersions(op, [crosswalkKey]);
  const later = others.find((other) => other.status !== 'draft' && semver.gt(other.version, version));
  if (later) throw refusal(`${later.version} was published already, and comes later.`);
}

const refusal = (message: string) => new HubError('CONFLICT', message, 'input.crosswalkVersionId');
