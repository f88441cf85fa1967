import { SEALED_ANSWERS } from '../../conformance/sealedAnswers.js';
import { SEALED_PARTS } from '../../indicators/write/sealedParts.js';
import type { SealedTable } from './sealedTable.js';

/** Every table with sealed texts. Files that wait are not sealed anew: none waits for long. */
export const SEALED_TABLES: readonly SealedTable[] = [SEALED_PARTS, SEALED_ANSWERS];
