import semver from 'semver';
import { listVersions, type VersionRow } from '../../../db/catalogue/store.js';
import { checkVersion, requiredBump } from '../../../standards/catalogue/version.js';
import type { Context } from '../../context.js';
import { comparisonOf } from '../diff/comparisonOf.js';

/** The version in force that this one comes after. */
export async function predecessorOf({ op }: Context, version: VersionRow): Promise<VersionRow | undefined> {
  const inForce = (await listVersions(op, [version.standardKey])).filter(({ status }) => status === 'published');
  return inForce
    .filter((other) => semver.lt(other.version, version.version))
    .sort((a, b) => semver.rcompare(a.version, b.version))[0];
}

const changesSince = async (context: Context, previous: VersionRow, version: VersionRow) =>
  (await comparisonOf(context, previous, version)).differences;

/** @throws HubError BAD_USER_INPUT, with the reasons, for a number that understates what changed. */
export async function refuseUnderstated(context: Context, version: VersionRow): Promise<null> {
  const previous = await predecessorOf(context, version);
  if (previous) checkVersion(previous.version, version.version, await changesSince(context, previous, version));
  return null;
}

/** Why a version is no erratum of the one in force; null when it is one. */
export async function erratumFault(context: Context, version: VersionRow): Promise<string | null> {
  const previous = await predecessorOf(context, version);
  if (!previous) return 'No version before it is in force.';
  const same = (part: (version: string) => number) => part(previous.version) === part(version.version);
  if (!same(semver.major) || !same(semver.minor)) return `${version.version} is no patch of ${previous.version}.`;
  const grave = (await changesSince(context, previous, version)).filter((change) => requiredBump([change]) !== 'patch');
  if (grave.length === 0) return null;
  const [first] = grave;
  return `${grave.length} of its changes are not editorial, the first ${first?.key}: ${first?.reasons.join(', ')}.`;
}
