import type { Sql } from '../../../../../db/client.js';
import { canonicalJson } from '../../../../../standards/catalogue/digest.js';
import { drawUpManifest } from '../../../../../standards/catalogue/release/drawUp.js';
import { setThreshold } from '../../../../../standards/catalogue/release/keys/changes.js';
import type { StatementKind } from '../../../../../standards/catalogue/release/kinds.js';
import type { ReleaseManifest } from '../../../../../standards/catalogue/release/manifest.js';
import { chainOf, keyNamed, signedBy } from '../../../../support/release/keys.js';
import { putStatement } from '../../../../support/world/build/release.js';
import { at } from '../../../../support/world/ids.js';
import { KEY_HOLDERS, STATEMENTS, WORLD_KEYS } from '../../../../support/world/release.js';
import type { Reader } from '../../../../support/worldHub.js';
import { type Cases, type Input, ownOrNot } from './case.js';
import { ownVersion } from './versions.js';

const MONTH_MS = 30 * 86_400_000;

/** What the officers of the committee have to sign before a version of its own standard is published. */
async function manifestOf(sql: Sql, versionId: string, at: Date): Promise<ReleaseManifest> {
  const [row] = await sql<[{ standard: string; version: string; document: string }]>`
    select s.key as standard, v.version, v.digest as document from standard_version v
    join standard s on s.id = v.standard_id where v.id = ${versionId}`;
  return drawUpManifest({ ...row }, [], { keys: WORLD_KEYS, issuedAt: at.toISOString() });
}

/** All sign what is to be published of a version; it holds from the publication on. */
export async function signRelease(sql: Sql, versionId: string, inForce: boolean): Promise<void> {
  const signed = signedBy('release', await manifestOf(sql, versionId, at(7)), ...KEY_HOLDERS.map(keyNamed));
  await putStatement(sql, { kind: 'release', subjectId: versionId, number: 1, name: 'release', signed, inForce });
}

/** Signed by who asks, if they have a key, and else as the chair would. */
const signedAs = (reader: Reader, kind: StatementKind, content: object): Input => ({
  content: canonicalJson(content),
  ...keyNamed(reader?.endsWith('@committee') ? reader : 'chair@committee').sign(kind, content),
});

/** Mutations by which officers sign: of their own committee's, and of what another committee would have to sign. */
export function releaseCases(sql: Sql, clock: () => Date): Cases {
  const now = () => clock().toISOString();
  return {
    signKeySet: {
      relations: ownOrNot,
      make: async (reader, relation) => {
        const own = setThreshold(WORLD_KEYS, 2, { committee: 'committee', issuedAt: now() });
        const [others] = chainOf('council', ['chair@committee'], 1);
        return signedAs(reader, 'key-set', relation === 'own' ? own : { ...others?.content });
      },
      fields: {},
    },
    signRelease: {
      relations: ownOrNot,
      make: async (reader, relation) => {
        const versionId = await ownVersion(sql, relation === 'own' ? 'handbook' : 'charter', 'approved');
        return signedAs(reader, 'release', await manifestOf(sql, versionId, clock()));
      },
      fields: {},
    },
    signHead: {
      relations: ownOrNot,
      make: async (reader, relation) => {
        const pending = STATEMENTS.find(({ name }) => name === 'pending head')?.signed.content;
        const expiresAt = new Date(clock().getTime() + MONTH_MS).toISOString();
        const standard = relation === 'own' ? 'handbook' : 'charter';
        return signedAs(reader, 'head', { ...pending, standard, issuedAt: now(), expiresAt });
      },
      fields: {},
    },
  };
}
