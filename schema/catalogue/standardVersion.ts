import { listVersions } from '../../db/catalogue/store.js';
import { notFound } from '../../standards/errors.js';
import type { Context } from '../context.js';
import type { VersionArgs } from './inputs.js';
import { visibleVersions } from './visible.js';

/** The version named, or the newest published; NOT_FOUND when there is none the reader may see. */
export async function standardVersion(context: Context, { standard, version }: VersionArgs) {
  const versions = visibleVersions(context, await listVersions(context.op, [standard]));
  const found = version
    ? versions.find((candidate) => candidate.version === version || candidate.label === version)
    : versions.find((candidate) => candidate.status === 'published');
  if (!found) throw notFound('version');
  return found;
}
