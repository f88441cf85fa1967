import semver from 'semver';
import { type Actor, isSeated } from '../../access/actor.js';
import { badInput } from '../../errors.js';

/** A draft is its committee's; what is published never changes, and its successor supersedes it. */
export const CROSSWALK_STATES = ['draft', 'published', 'superseded'] as const;
export type CrosswalkState = (typeof CROSSWALK_STATES)[number];

export const CROSSWALK_RELEASED = ['published', 'superseded'] as const satisfies readonly CrosswalkState[];

/** Of an entry: a draft may hold both, what is published is reviewed throughout. */
export const ENTRY_STATES = ['proposed', 'reviewed'] as const;

export const seesCrosswalk = (
  actor: Actor,
  { status, committeeId }: { readonly status: CrosswalkState; readonly committeeId: string },
): boolean => status !== 'draft' || (isSeated(actor) && actor.organizationId === committeeId);

const FIRST = '1.0.0';

/**
 * The number of a new version: the one asked for, which comes after all there are, or the next: a minor step, a major one
 * where the crosswalk is carried to other versions of its standards.
 *
 * @throws HubError BAD_USER_INPUT at `input.version`.
 */
export function numberOf(asked: string | null, taken: readonly string[], step: 'minor' | 'major'): string {
  const [newest] = semver.rsort([...taken]);
  if (asked === null) return newest === undefined ? FIRST : new semver.SemVer(newest).inc(step).version;
  if (semver.valid(asked) !== asked)
    throw badInput('A version as SemVer 2.0.0 writes it was expected.', 'input.version');
  if (newest !== undefined && semver.lte(asked, newest))
    throw badInput(`${asked} does not come after ${newest}.`, 'input.version');
  return asked;
}
