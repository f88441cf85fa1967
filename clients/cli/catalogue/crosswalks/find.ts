import { CrosswalkDocument } from '../../../generated/operations.js';
import { ClientError } from '../../../sdk/error.js';
import { UsageError } from '../../failure.js';
import type { Session } from '../../session.js';
import { findVersion } from '../version.js';

/** The version by SemVer, or the one that is published; NOT_FOUND when there is none that one may see. */
export async function findCrosswalk({ client }: Session, key: string, version?: string) {
  const { crosswalk } = await client.request(CrosswalkDocument, { key, version });
  if (!crosswalk) throw new ClientError('NOT_FOUND', 'No such crosswalk.', 'key');
  return crosswalk;
}

/** A version of a standard as `key@version`. */
export async function versionNamed(session: Session, name: string, option: string) {
  const [key, version, ...rest] = name.split('@');
  if (!key || !version || rest.length > 0)
    throw new UsageError('Name a version as key@version, such as nist-800-53@1.0.0.', option);
  return await findVersion(session, key, version);
}
