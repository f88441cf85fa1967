import { canonicalJson, sha256Hex } from '../../catalogue/digest.js';
import type { Release } from './release.js';
import type { Rolling } from './rolling.js';

/** The address of a release: SHA-256 of its canonical form (RFC 8785), by which it is cited and held against what was published. */
export const digestOfRelease = (release: Release | Rolling): string => sha256Hex(canonicalJson(release));

/** Whether this is what was published under the digest: a hub that draws again, of an old backup, is found out by it. */
export const isPublishedAs = (release: Release | Rolling, digest: string): boolean =>
  digestOfRelease(release) === digest;
