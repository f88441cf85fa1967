import { randomBytes, randomUUID } from 'node:crypto';
import { connect, type Sql } from '../../../db/client.js';
import { type AnswerRow, openAnswers, sealAnswers } from '../../../db/conformance/sealAnswers.js';
import { listAnswers } from '../../../db/conformance/store.js';
import { EVERYTHING, findIndicator } from '../../../db/indicators/read/indicators.js';
import { insertIndicator } from '../../../db/indicators/write/indicators.js';
import { storePrivatePart } from '../../../db/indicators/write/sealPart.js';
import { openOperation } from '../../../db/operation.js';
import { createVault, type Vault } from '../../../db/sealing/vault.js';
import { EMBEDDED_ISSUER } from '../../../db/seed/personas.js';
import { privatePartsLoader } from '../../../schema/indicators/show/privateParts.js';
import { requireVisible } from '../../../schema/indicators/show/visible.js';
import { serverUrl } from '../../../server/database.js';
import { stated } from '../../../standards/indicators/statement.js';
import { createMigratedDatabase } from '../../support/database.js';
import { keyProvider } from '../../support/kms.js';
import { buildMembers } from '../../support/world/build/members.js';
import { buildCatalogue, POLICY, versionId } from '../../support/world/catalogue.js';
import { at, type Institution, idOf } from '../../support/world/ids.js';
import { asOwner } from '../../support/world/world.js';

export const PART = idOf('part');
export const ASSESSMENT = idOf('assessment');

export const wordsOf = (owner: string, part = 'part') => ({
  caseReference: `case-of-${owner}`,
  customerReferences: [`customer-of-${owner}`],
  narrative: `narrative ${part} of ${owner}`,
});
const NUMBERS = { lossAmount: 12.5, lossCurrency: 'CNY', victims: 3 };

export const newVault = (now = () => at(0)) =>
  createVault({ keys: keyProvider(), now, newId: randomUUID, randomBytes });

export const partId = (owner: Institution, number = 0) => idOf(`part ${number} of ${owner}`);
export const assessmentOf = (owner: Institution) => idOf(`assessment of ${owner}`);

async function buildPart(sql: Sql, vault: Vault, owner: Institution, number: number): Promise<void> {
  const id = partId(owner, number);
  const observable = { type: 'domain-name', value: `${owner}-${number}.example` } as const;
  const content = {
    ...stated({ ...observable, pattern: 'p', tlp: 'red', validFrom: at(0) }),
    audience: 'recipients',
    sharedUnder: [POLICY],
  } as const;
  await insertIndicator({ sql }, { id, organizationId: idOf(owner), at: at(1), content });
  await sql`update indicator set published_at = ${at(number)}, stamp_due = false where id = ${id}`;
  await storePrivatePart({ sql }, vault, id, idOf(owner), { ...NUMBERS, ...wordsOf(owner) });
}

async function buildAnswer(sql: Sql, vault: Vault, owner: Institution): Promise<void> {
  const assessment = { id: assessmentOf(owner), ownerId: idOf(owner) };
  await sql`insert into assessment (id, organization_id, version_id, status)
    values (${assessment.id}, ${assessment.ownerId}, ${versionId('handbook', '1.0.0')}, 'draft')`;
  const row: AnswerRow = {
    requirementKey: 'r 1',
    requirementDigest: 'd',
    status: 'satisfied',
    maturity: 4,
    note: `note of ${owner}`,
    evidence: [{ title: `evidence of ${owner}` }],
    answeredAt: at(1),
  };
  const [sealed] = await sealAnswers({ sql }, vault, assessment, [row]);
  await sql`insert into assessment_answer (assessment_id, requirement_key, requirement_digest, status, maturity, sealed, key_id)
    values (${assessment.id}, ${row.requirementKey}, 'd', 'satisfied', 4, ${sealed?.sealed ?? null}, ${sealed?.keyId ?? null})`;
}

interface KeyTold {
  readonly class: string;
  readonly month: string | null;
  readonly epoch: number;
  readonly destroyed: boolean;
  readonly wrappedBy: string;
}

/** A database where two institutions keep `parts` private parts and an answer each, and two servers' vaults on one service. */
export async function openUpkeep(parts = 1) {
  const database = await createMigratedDatabase();
  const vault = newVault();
  await asOwner(database.url, async (sql) => {
    await buildMembers(sql);
    await buildCatalogue(sql);
    for (const owner of ['aurora', 'borealis'] as const) {
      for (let number = 0; number < parts; number++) await buildPart(sql, vault, owner, number);
      await buildAnswer(sql, vault, owner);
    }
  });
  const client = connect(await serverUrl(database.url), { max: 6 });
  const admin = connect(database.url, { max: 2 });
  const begin = (subject: string, mode: 'read' | 'write' | 'append' = 'write') =>
    openOperation(client, { issuer: EMBEDDED_ISSUER, subject, seat: null }, mode);

  /** What an analyst of the owner's reads of one of its parts, by that server's vault. */
  const readPart = async (owner: Institution, number = 0, by: Vault = vault) => {
    const op = await begin(`analyst@${owner}`, 'read');
    try {
      const row = requireVisible(op, await findIndicator(op, partId(owner, number), EVERYTHING));
      return await privatePartsLoader(op, by).load(row);
    } finally {
      await op.rollback();
    }
  };
  const readAnswer = async (owner: Institution, by: Vault = vault) => {
    const op = await begin(`analyst@${owner}`, 'read');
    try {
      const assessment = { id: assessmentOf(owner), ownerId: idOf(owner) };
      const [row] = await openAnswers(op, by, assessment, await listAnswers(op, assessment.id));
      return row;
    } finally {
      await op.rollback();
    }
  };
  /** As the owner's analyst sets a part anew. */
  const writePart = async (owner: Institution, number = 0, by: Vault = vault) => {
    const op = await begin(`analyst@${owner}`);
    try {
      await storePrivatePart(op, by, partId(owner, number), idOf(owner), { ...NUMBERS, ...wordsOf(owner, 'anew') });
      await op.commit();
    } finally {
      await op.rollback();
    }
  };
  const keysOf = (owner: Institution) => admin<KeyTold[]>`
    select class, month, epoch, wrapped is null as destroyed, wrapped_by as "wrappedBy" from data_key
    where organization_id = ${idOf(owner)} order by class, month, epoch`;

  return {
    url: database.url,
    client,
    admin,
    vault,
    begin,
    readPart,
    readAnswer,
    writePart,
    keysOf,
    close: async () => {
      await client.end();
      await admin.end();
      await database.drop();
    },
  };
}

export type Upkeep = Awaited<ReturnType<typeof openUpkeep>>;
