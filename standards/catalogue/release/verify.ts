import { digestOfDocument } from '../digest.js';
import type { StandardDocument } from '../document.js';
import { type Fault, fault } from './fault.js';
import type { HeadFile, KeysFile, ReleaseFile } from './files.js';
import type { Head } from './head.js';
import { chainFaults, keysOf, type SignedKeySet, setNamed } from './keys/chain.js';
import { digestOfKeySet, type KeySet, type OfficerKey } from './keys/keySet.js';
import { judge, tooFew } from './keys/signers.js';
import type { StatementKind } from './kinds.js';
import { digestOfManifest, type ReleaseManifest } from './manifest.js';
import type { Signed } from './statement.js';

/** What a release is held against beside the keys: the one that its reader has, and a head, at a moment (RFC 3339). */
export interface Beside {
  readonly previous?: ReleaseFile | undefined;
  readonly head?: HeadFile | undefined;
  readonly now: string;
}

export interface Verdict {
  /** Everything that is wrong; none, and the release is the committee's. `at` is `file#/pointer`. */
  readonly faults: readonly Fault[];
  readonly document: string;
  /** Digest of the release; null for one that is not signed. */
  readonly release: string | null;
  readonly signers: readonly OfficerKey[];
  /** The newest set of officers that the files together know; null where they know none. */
  readonly newest: KeySet | null;
}

/**
 * Whether a release is the committee's, by nothing but files and the key sets that its reader trusts. A set that is newer
 * than those is followed as far as each is signed by enough officers of the one before; the sets before a trusted one are
 * those that it names. What was signed under a set stays signed when a later set revokes keys of it.
 */
export function verifyRelease(file: ReleaseFile, trusted: KeysFile, { previous, head, now }: Beside): Verdict {
  const { sets, faults } = followChains({ keys: trusted, release: file, previous, head });
  const signed = checkSigned(file, sets);
  return {
    faults: [
      ...faults,
      ...named('release', signed.faults),
      ...(previous ? named('previous', checkSigned(previous, sets, { unsignedToo: true }).faults) : []),
      ...(previous ? named('release', orderFaults(file, previous)) : []),
      ...(head ? named('head', headFaults(head.head, file, sets, now)) : []),
    ],
    document: digestOfDocument(file.document),
    release: file.release && digestOfManifest(file.release.content),
    signers: signed.signers,
    newest: sets.at(-1) ?? null,
  };
}

const named = (name: string, faults: readonly Fault[]): Fault[] =>
  faults.map((found) => ({ ...found, at: `${name}#${found.at}` }));

type Chained = { readonly keySets: readonly SignedKeySet[] } | undefined;

/** One chain of all the files, which begins as the trusted one does, or goes on from where it ends. */
function followChains(files: Readonly<Record<string, Chained>>): { sets: KeySet[]; faults: Fault[] } {
  let sets: KeySet[] = [];
  const faults: Fault[] = [];
  for (const [name, file] of Object.entries(files)) {
    const given = (file?.keySets ?? []).map(({ content }) => content);
    faults.push(...named(name, chainFaults(file?.keySets ?? [], '/keySets')));
    const parted = given.findIndex((set, index) => sets[index] && digestOfKeySet(sets[index]) !== digestOfKeySet(set));
    if (parted >= 0)
      faults.push(...named(name, [fault('foreign-keys', 'Another set than is trusted.', `/keySets/${parted}`)]));
    else if (given.length > sets.length) sets = given;
  }
  return { sets, faults };
}

interface Checked {
  readonly faults: readonly Fault[];
  readonly signers: readonly OfficerKey[];
}

/** Whether the document is what the manifest says, and the manifest signed by whom it must. */
function checkSigned(
  { document, release }: ReleaseFile,
  sets: readonly KeySet[],
  { unsignedToo = false } = {},
): Checked {
  if (!release) {
    const unsigned = fault('unsigned', 'Nobody signed this: it is as good as where you got it from.', '/release');
    return { faults: unsignedToo ? [] : [unsigned], signers: [] };
  }
  const { faults, signers } = checkSignatures('release', release, sets, '/release');
  return { faults: [...subjectFaults(document, release.content), ...faults], signers };
}

function subjectFaults(document: StandardDocument, manifest: ReleaseManifest): Fault[] {
  const digest = digestOfDocument(document);
  const faults: Fault[] = [];
  if (manifest.document !== digest)
    faults.push(fault('wrong-digest', `The document’s digest is ${digest}.`, '/release/content/document'));
  for (const name of ['standard', 'version'] as const)
    if (manifest[name] !== document[name])
      faults.push(fault('wrong-subject', `The document is of ${document[name]}.`, `/release/content/${name}`));
  return faults;
}

function checkSignatures(
  kind: StatementKind,
  signed: Signed<ReleaseManifest | Head>,
  sets: readonly KeySet[],
  at: string,
): Checked {
  const { committee, keySet } = signed.content;
  const set = setNamed(sets, keySet);
  if (!set)
    return { faults: [fault('foreign-keys', 'A key set that is not known.', `${at}/content/keySet`)], signers: [] };
  const { faults, signers } = judge(kind, signed, { keys: set.keys, others: keysOf(sets), at });
  const others =
    committee === set.committee
      ? []
      : [fault('wrong-subject', `The keys are of ${set.committee}.`, `${at}/content/committee`)];
  const few = tooFew(signers, set.threshold, `set ${set.number}`, `${at}/signatures`);
  return { faults: [...others, ...faults, ...few], signers };
}

/** Whether the release comes after the one that its reader has. */
function orderFaults({ release, document }: ReleaseFile, previous: ReleaseFile): Fault[] {
  if (!release) return [];
  const { number, predecessor, standard } = release.content;
  const say = (code: Fault['code'], message: string) => [fault(code, message, '/release/content/predecessor')];
  if (previous.document.standard !== standard)
    return [fault('wrong-subject', `The one before is of ${previous.document.standard}.`, '/release/content/standard')];
  const before = previous.release;
  if (!before) {
    if (predecessor?.document === digestOfDocument(previous.document)) return [];
    return say('gap', `It does not follow on ${previous.document.version}, which nobody signed.`);
  }
  const digest = digestOfManifest(before.content);
  if (digest === digestOfManifest(release.content)) return [];
  if (number < before.content.number)
    return say('rollback', `${document.version} was released before ${before.content.version}, which you have.`);
  if (number === before.content.number || (number === before.content.number + 1 && predecessor?.release !== digest))
    return say('fork', `It does not know of the ${before.content.version} that you have.`);
  if (number > before.content.number + 1)
    return say('gap', `There are releases between, the last ${predecessor?.version}: verify each of them in turn.`);
  return [];
}

/** Whether the head is the committee's, in time, and says that the release is the newest. */
function headFaults(head: Signed<Head>, { release }: ReleaseFile, sets: readonly KeySet[], now: string): Fault[] {
  const { standard, version, number, keySet, expiresAt } = head.content;
  const faults = [...checkSignatures('head', head, sets, '/head').faults];
  const say = (code: Fault['code'], message: string, name: string) =>
    faults.push(fault(code, message, `/head/content/${name}`));
  // Unlike a release: who holds keys that were revoked since must not be able to say what is newest.
  if (keySet.number !== sets.length)
    say('stale-head', `Signed under set ${keySet.number}, of ${sets.length}.`, 'keySet');
  if (Date.parse(expiresAt) <= Date.parse(now))
    say(
      'expired-head',
      `It was good until ${expiresAt}: there may be a newer release that you are kept from.`,
      'expiresAt',
    );
  if (!release) return faults;
  if (standard !== release.content.standard) say('wrong-subject', `It is of ${standard}.`, 'standard');
  else if (number > release.content.number) say('rollback', `${version} is newer.`, 'number');
  else if (number < release.content.number) say('stale-head', `It knows of nothing after ${version}.`, 'number');
  else if (head.content.release !== digestOfManifest(release.content))
    say('fork', `It names another release of ${version} in this place.`, 'release');
  return faults;
}
