import semver from 'semver';
import type { Head } from './head.js';
import { type KeySet, nameOfKeySet } from './keys/keySet.js';
import type { ReleaseManifest } from './manifest.js';

/** A version that is out, whatever has become of it since. */
export interface Released {
  readonly version: string;
  readonly document: string;
  readonly publishedAt: Date;
  /** Digest of its release; null where its committee had no keys. */
  readonly release: string | null;
}

/** In the order they came out, which is not that of their numbers where an older line is patched. */
export const inOrder = (released: readonly Released[]): Released[] =>
  [...released].sort(
    (a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || semver.compare(a.version, b.version),
  );

/** What the officers of a committee sign so that a version may be published next. */
export function drawUpManifest(
  version: Pick<ReleaseManifest, 'standard' | 'version' | 'document'>,
  released: readonly Released[],
  { keys, issuedAt }: { keys: KeySet; issuedAt: string },
): ReleaseManifest {
  const last = inOrder(released).at(-1);
  return {
    format: 1,
    ...version,
    number: released.length + 1,
    predecessor: last ? { version: last.version, document: last.document, release: last.release } : null,
    committee: keys.committee,
    keySet: nameOfKeySet(keys),
    issuedAt,
  };
}

/** A release that is out and signed. */
export interface Newest {
  readonly version: string;
  readonly release: string;
  readonly number: number;
}

/** The release that came out last; null where nobody signed it. */
export function newestOf(released: readonly Released[]): Newest | null {
  const last = inOrder(released).at(-1);
  return last?.release ? { version: last.version, release: last.release, number: released.length } : null;
}

/** What they sign so that a release is known to be the standard's newest until a day. */
export const drawUpHead = (
  standard: string,
  newest: Newest,
  { keys, last, issuedAt, expiresAt }: { keys: KeySet; last: Head | undefined; issuedAt: string; expiresAt: string },
): Head => ({
  format: 1,
  standard,
  ...newest,
  sequence: (last?.sequence ?? 0) + 1,
  committee: keys.committee,
  keySet: nameOfKeySet(keys),
  issuedAt,
  expiresAt,
});
