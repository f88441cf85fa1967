import { drawUpHead, drawUpManifest } from '../../../standards/catalogue/release/drawUp.js';
import type { Head } from '../../../standards/catalogue/release/head.js';
import { setThreshold } from '../../../standards/catalogue/release/keys/changes.js';
import { type KeySet, officerOf } from '../../../standards/catalogue/release/keys/keySet.js';
import type { StatementKind } from '../../../standards/catalogue/release/kinds.js';
import { digestOfManifest } from '../../../standards/catalogue/release/manifest.js';
import { digestOfStatement, type Signed } from '../../../standards/catalogue/release/statement.js';
import { chainOf, keyNamed, signedBy } from '../release/keys.js';
import { digestOfVersion, versionId } from './catalogue.js';
import { at, idOf } from './ids.js';
import { personId } from './members.js';

/** Who signs for the committee: two who sit there, and one who has left. Nothing is signed without all three. */
export const KEY_HOLDERS = ['chair@committee', 'editor@committee', 'clerk@committee'] as const;

const officer = (subject: string): string => officerOf(idOf('committee'), personId(subject));
const ALL = KEY_HOLDERS.map(keyNamed);
const CHAIR = keyNamed('chair@committee');

/** Not what their seats are called, which is not for everyone. */
const label = (subject: string): string => `The ${subject.split('@')[0]}`;
const CHAIN = chainOf('committee', KEY_HOLDERS, 3, { at: (step) => at(step + 1), officer, label });
/** Who signs for the committee now. */
export const WORLD_KEYS = (CHAIN.at(-1) as Signed<KeySet>).content;

export interface WorldStatement {
  readonly name: string;
  readonly kind: StatementKind;
  readonly subjectId: string;
  readonly number: number;
  readonly signed: Signed<object>;
  readonly inForce: boolean;
}

const times = { keys: WORLD_KEYS, issuedAt: at(5).toISOString() };

function keySets(): WorldStatement[] {
  const place = { kind: 'key-set', subjectId: idOf('committee') } as const;
  const lower = setThreshold(WORLD_KEYS, 2, { committee: 'committee', issuedAt: at(6).toISOString() });
  return [
    ...CHAIN.map((signed) => ({
      ...place,
      name: `set ${signed.content.number}`,
      number: signed.content.number,
      signed,
      inForce: true,
    })),
    { ...place, name: 'pending set', number: lower.number, signed: signedBy('key-set', lower, CHAIR), inForce: false },
  ];
}

const manifestOf = (version: '1.0.0' | '2.0.0', before: Parameters<typeof drawUpManifest>[1]) =>
  drawUpManifest({ standard: 'handbook', version, document: digestOfVersion('handbook', version) }, before, times);

/** The handbook's first version as it was released, and, though it is not yet to be published, its draft. */
function releases(): WorldStatement[] {
  const manifest = manifestOf('1.0.0', []);
  const { document } = manifest;
  const before = { version: '1.0.0', document, publishedAt: at(1), release: digestOfManifest(manifest) };
  const of = (version: string) => ({ kind: 'release', subjectId: versionId('handbook', version), number: 1 }) as const;
  const draft = signedBy('release', manifestOf('2.0.0', [before]), CHAIR);
  return [
    { ...of('1.0.0'), name: 'release', signed: signedBy('release', manifest, ...ALL), inForce: true },
    { ...of('2.0.0'), name: 'pending release', signed: draft, inForce: false },
  ];
}

/** That the first version is the newest, and the same for later. */
function heads(): WorldStatement[] {
  const release = digestOfManifest(manifestOf('1.0.0', []));
  const newest = { version: '1.0.0', release, number: 1 };
  const expiresAt = at(50_000_000).toISOString();
  const after = (last: Head | undefined) => drawUpHead('handbook', newest, { ...times, last, expiresAt });
  const first = after(undefined);
  const of = (number: number) => ({ kind: 'head', subjectId: idOf('handbook'), number }) as const;
  return [
    { ...of(1), name: 'head', signed: signedBy('head', first, ...ALL), inForce: true },
    { ...of(2), name: 'pending head', signed: signedBy('head', after(first), CHAIR), inForce: false },
  ];
}

export const STATEMENTS: readonly WorldStatement[] = [...keySets(), ...releases(), ...heads()];

export const digestOf = ({ kind, signed }: WorldStatement): string => digestOfStatement(kind, signed.content);

/** Whose signatures a statement has, by name. */
export const signersOf = ({ signed }: WorldStatement): string[] =>
  signed.signatures.map(({ keyId }) => KEY_HOLDERS.find((holder) => keyNamed(holder).id === keyId) ?? keyId);

const PENDING = STATEMENTS.find(({ name }) => name === 'pending release') as WorldStatement;

/** SQL by which the release of the handbook's draft comes into force, as it does just before its publication. */
export const RELEASE_DRAFT = `insert into statement_in_force (statement, kind, subject_id, number, at)
  values ('${digestOf(PENDING)}', 'release', '${PENDING.subjectId}', 1, now())`;
