import { badInput, HubError } from '../../errors.js';
import { canonicalJson } from '../digest.js';
import type { StandardDocument } from '../document.js';
import { below, guardJson, parseJson } from '../json.js';
import { listOf, objectWith } from '../validate/shape.js';
import { parseDocument } from '../validate.js';
import { type Head, parseHead } from './head.js';
import type { SignedKeySet } from './keys/chain.js';
import { parseKeySet } from './keys/keySet.js';
import { parseManifest, type ReleaseManifest } from './manifest.js';
import { formatOne, parseSigned, type Signed } from './statement.js';

/** A version as it was released, with all that its signatures are checked by: who may sign, set by set, the first one first. */
export interface ReleaseFile {
  readonly format: 1;
  readonly document: StandardDocument;
  /** Null where the committee had no keys. */
  readonly release: Signed<ReleaseManifest> | null;
  readonly keySets: readonly SignedKeySet[];
}

export interface HeadFile {
  readonly format: 1;
  readonly head: Signed<Head>;
  readonly keySets: readonly SignedKeySet[];
}

/** A committee's public keys: who has this file trusts the last set in it. */
export interface KeysFile {
  readonly format: 1;
  readonly keySets: readonly SignedKeySet[];
}

/** Canonical JSON and a line feed: a file has one spelling, so that no byte of it can change unseen. */
export const writeFileText = (file: ReleaseFile | HeadFile | KeysFile): string => `${canonicalJson(file)}\n`;

/** @throws HubError BAD_USER_INPUT, `at` a JSON pointer into the file. */
export function readReleaseFile(text: string): ReleaseFile {
  const { format, document, release, keySets } = objectWith(canonicalFile(text), RELEASE, '');
  return {
    format: formatOne(format, '/format'),
    document: inside('/document', () => parseDocument(document)),
    release: release === null ? null : parseSigned(release, parseManifest, '/release'),
    keySets: parseKeySets(keySets),
  };
}

/** @throws HubError BAD_USER_INPUT, `at` a JSON pointer into the file. */
export function readHeadFile(text: string): HeadFile {
  const { format, head, keySets } = objectWith(canonicalFile(text), ['format', 'head', 'keySets'], '');
  return {
    format: formatOne(format, '/format'),
    head: parseSigned(head, parseHead, '/head'),
    keySets: parseKeySets(keySets),
  };
}

/** @throws HubError BAD_USER_INPUT, `at` a JSON pointer into the file. */
export function readKeysFile(text: string): KeysFile {
  const { format, keySets } = objectWith(canonicalFile(text), ['format', 'keySets'], '');
  const sets = parseKeySets(keySets);
  if (sets.length === 0) throw badInput('A key set was expected: there is nothing to trust.', '/keySets');
  return { format: formatOne(format, '/format'), keySets: sets };
}

const RELEASE = ['format', 'document', 'release', 'keySets'];

const parseKeySets = (value: unknown): SignedKeySet[] =>
  listOf(value, '/keySets').map((set, index) => parseSigned(set, parseKeySet, below('/keySets', index)));

function canonicalFile(text: string): unknown {
  const value = parseJson(text);
  guardJson(value);
  if (`${canonicalJson(value)}\n` !== text)
    throw badInput('Not as it was written: a file is canonical JSON (RFC 8785) and a line feed.', '');
  return value;
}

function inside<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof HubError) throw badInput(error.message, `${place}${error.at ?? ''}`);
    throw error;
  }
}
