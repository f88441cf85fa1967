import { canonicalJson, sha256Hex } from '../digest.js';
import type { CrosswalkDocument } from './document.js';

/** SHA-256 of the canonical JSON (RFC 8785) of the whole document. */
export const digestOfCrosswalk = (document: CrosswalkDocument): string => sha256Hex(canonicalJson(document));
