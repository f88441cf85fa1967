import { digestOfDocument } from '../../../../standards/catalogue/digest.js';
import type { StandardDocument } from '../../../../standards/catalogue/document.js';
import { drawUpHead, drawUpManifest, type Released } from '../../../../standards/catalogue/release/drawUp.js';
import type { HeadFile, KeysFile, ReleaseFile } from '../../../../standards/catalogue/release/files.js';
import type { Head } from '../../../../standards/catalogue/release/head.js';
import type { SignedKeySet } from '../../../../standards/catalogue/release/keys/chain.js';
import type { KeySet } from '../../../../standards/catalogue/release/keys/keySet.js';
import { digestOfManifest } from '../../../../standards/catalogue/release/manifest.js';
import { type Beside, verifyRelease } from '../../../../standards/catalogue/release/verify.js';
import { chainOf, keyNamed, signedBy } from '../../../support/release/keys.js';
import { ownStandard } from '../samples.js';

/** Three officers, two of whom sign. */
export const OFFICERS = ['lin', 'wu', 'rossi'] as const;
export const CHAIN = chainOf('committee', OFFICERS, 2);
export const NOW = '2026-02-01T00:00:00.000Z';

export const lastOf = (chain: readonly SignedKeySet[]): KeySet => (chain.at(-1) as SignedKeySet).content;

export const trust = (keySets: readonly SignedKeySet[] = CHAIN): KeysFile => ({ format: 1, keySets });

interface Making {
  readonly chain?: readonly SignedKeySet[];
  readonly signers?: readonly string[];
  /** That came out before it, in order. */
  readonly after?: readonly ReleaseFile[];
}

const releasedOf = (files: readonly ReleaseFile[]): Released[] =>
  files.map(({ document, release }, index) => ({
    version: document.version,
    document: digestOfDocument(document),
    publishedAt: new Date(Date.UTC(2026, 0, 10 + index)),
    release: release && digestOfManifest(release.content),
  }));

/** A version of a standard as its committee releases it. */
export function released(
  document: StandardDocument,
  { chain = CHAIN, signers = ['lin', 'wu'], after = [] }: Making = {},
): ReleaseFile {
  const { standard, version } = document;
  const manifest = drawUpManifest({ standard, version, document: digestOfDocument(document) }, releasedOf(after), {
    keys: lastOf(chain),
    issuedAt: '2026-01-20T00:00:00.000Z',
  });
  return { format: 1, document, release: signedBy('release', manifest, ...signers.map(keyNamed)), keySets: chain };
}

export const unsigned = (document: StandardDocument): ReleaseFile => ({
  format: 1,
  document,
  release: null,
  keySets: [],
});

/** The head that names the last of these releases. */
export function headOf(
  files: readonly ReleaseFile[],
  { chain = CHAIN, signers = ['lin', 'wu'], over = {} }: Omit<Making, 'after'> & { over?: Partial<Head> } = {},
): HeadFile {
  const newest = files.at(-1) as ReleaseFile;
  const head = drawUpHead(
    newest.document.standard,
    {
      version: newest.document.version,
      release: newest.release ? digestOfManifest(newest.release.content) : '',
      number: files.length,
    },
    {
      keys: lastOf(chain),
      last: undefined,
      issuedAt: '2026-01-25T00:00:00.000Z',
      expiresAt: '2026-02-20T00:00:00.000Z',
    },
  );
  return { format: 1, head: signedBy('head', { ...head, ...over }, ...signers.map(keyNamed)), keySets: chain };
}

/** Three versions, each after the one before. */
export const FIRST = released(ownStandard({ version: '1.2.0' }));
export const SECOND = released(ownStandard({ version: '1.3.0' }), { after: [FIRST] });
export const THIRD = released(ownStandard({ version: '2.0.0' }), { after: [FIRST, SECOND] });

/** Codes of what is wrong, with the place. */
export const wrong = (file: ReleaseFile, keys: KeysFile = trust(), beside: Partial<Beside> = {}): string[] =>
  verifyRelease(file, keys, { now: NOW, ...beside }).faults.map(({ code, at }) => `${code} ${at}`);
