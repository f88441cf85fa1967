import { v5 } from 'uuid';
import { listEntries } from '../../../../db/catalogue/crosswalks/entries.js';
import { listMappable } from '../../../../db/catalogue/crosswalks/requirements.js';
import { type CrosswalkVersionRow, findCrosswalkVersion } from '../../../../db/catalogue/crosswalks/store.js';
import type { Operation } from '../../../../db/operation.js';
import type { CrosswalkEntry } from '../../../../standards/catalogue/crosswalk/document.js';
import { gapsOf } from '../../../../standards/catalogue/crosswalk/gaps.js';
import { isWithdrawn } from '../../../../standards/catalogue/diff/origins.js';
import { toMapping } from '../../../../standards/catalogue/oscal/mapping/export.js';
import type { Context } from '../../../context.js';
import { requireCrosswalk } from '../visible.js';
import { documentOf, entryOf } from './documentOf.js';
import type { CrosswalkVersionArgs } from './inputs.js';

export async function crosswalkGaps(context: Context, { crosswalkVersionId }: CrosswalkVersionArgs) {
  const { version, entries } = await wholeOf(context, crosswalkVersionId);
  return await gapsIn(context.op, version, entries);
}

/** Its uuids are v5 ones, which OSCAL requires and which the same content always gets again. */
export async function exportMapping(context: Context, { crosswalkVersionId }: CrosswalkVersionArgs) {
  const { version, entries } = await wholeOf(context, crosswalkVersionId);
  const { crosswalkId, digest, status } = version;
  return toMapping(documentOf(version, entries), {
    // A collection's uuid changes with what it says; what it holds keeps its own.
    uuidOf: (name) => v5(name === 'collection' ? digest : name, crosswalkId),
    lastModified: (version.publishedAt ?? version.createdAt).toISOString(),
    status,
    gaps: await gapsIn(context.op, version, entries),
  });
}

async function wholeOf(context: Context, id: string) {
  const version = requireCrosswalk(context, await findCrosswalkVersion(context.op, id));
  return { version, entries: (await listEntries(context.op, [id])).map(entryOf) };
}

async function gapsIn(op: Operation, { source, target }: CrosswalkVersionRow, entries: readonly CrosswalkEntry[]) {
  return {
    source: gapsOf(await mappable(op, source.versionId), entries, 'sources'),
    target: gapsOf(await mappable(op, target.versionId), entries, 'targets'),
  };
}

const mappable = async (op: Operation, versionId: string) =>
  (await listMappable(op, versionId)).map((row) => ({ key: row.key, withdrawn: isWithdrawn(row) }));
