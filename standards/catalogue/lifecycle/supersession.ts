import semver from 'semver';
import { badInput } from '../../errors.js';

interface Released {
  readonly id: string;
  readonly version: string;
  readonly validUntil: Date | null;
}

export interface Succession {
  /** Versions in force that the new one takes the place of. */
  readonly replaced: readonly string[];
  /** Until when they stay valid beside it; null for no longer. */
  readonly bothUntil: Date | null;
  /** Until when the new one is valid itself: a late patch of a line that is on its way out leaves with it. */
  readonly validUntil: Date | null;
}

const MAX_DUAL_DAYS = 5 * 366;
const DAY_MS = 86_400_000;

/**
 * What publishing a version does to those in force: it takes the place of every earlier one, at once or on a date. A patch
 * of an older line takes only the place of what it patches.
 *
 * @throws HubError BAD_USER_INPUT when the date is past or out of reach, or when what it would patch is not in force.
 */
export function succession(
  inForce: readonly Released[],
  version: string,
  { bothUntil, now }: { bothUntil: Date | null; now: Date },
): Succession {
  const later = inForce.filter((other) => semver.gt(other.version, version));
  const replaced = inForce.filter((other) => semver.lt(other.version, version));
  if (bothUntil) checkWindow(bothUntil, now);
  if (later.length === 0) return { replaced: ids(replaced), bothUntil, validUntil: null };
  const line = replaced.filter((other) => semver.major(other.version) === semver.major(version));
  const patched = line.at(-1);
  if (!patched)
    throw badInput(`${later.map((other) => other.version).join(', ')} is in force and comes later.`, 'input.versionId');
  return { replaced: ids(line), bothUntil: null, validUntil: patched.validUntil };
}

const ids = (versions: readonly Released[]) => versions.map(({ id }) => id);

function checkWindow(until: Date, now: Date): void {
  const days = (until.getTime() - now.getTime()) / DAY_MS;
  if (days <= 0 || days > MAX_DUAL_DAYS)
    throw badInput('Two versions are valid together until a date to come, within five years.', 'input.bothValidUntil');
}
