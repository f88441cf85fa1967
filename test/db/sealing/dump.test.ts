import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATION_ROLES } from '../../../db/access/roles.js';
import { storePrivatePart } from '../../../db/indicators/write/sealPart.js';
import { createWorldDatabase, type TestDatabase } from '../../support/database.js';
import { dump, filesOf } from '../../support/dump.js';
import { answerText } from '../../support/world/conformance.js';
import { INSTITUTIONS, idOf } from '../../support/world/ids.js';
import { indicatorId, privateText } from '../../support/world/indicators.js';
import { WORLD_VAULT } from '../../support/world/vault.js';
import { asOwner } from '../../support/world/world.js';

/** What somebody may type into a private part: short, long, other scripts, what escapes and encodings change. */
const CORPUS = [
  'zq-short',
  `zq-long-${'x'.repeat(5_000)}-zq`,
  '案件编号-机密',
  'zq "quoted" \\ zq',
  'émigré-zq',
  '10.0.0.1/zq?a=b',
];
const SEALED = ['indicator_private', 'assessment_answer', 'unsealed', 'data_key'];
const PRIVATE = [
  ...CORPUS,
  ...INSTITUTIONS.flatMap((owner) => [privateText(owner), answerText(owner, 'draft'), answerText(owner, 'submitted')]),
];

/** As it stands, and as a dump or a file may have it instead. */
const forms = (text: string) => [
  text,
  JSON.stringify(text).slice(1, -1),
  Buffer.from(text).toString('latin1'),
  Buffer.from(text).toString('hex'),
  Buffer.from(text).toString('base64').replace(/=+$/, ''),
];
const found = (where: string) => PRIVATE.filter((text) => forms(text).some((form) => where.includes(form)));

let database: TestDatabase;
beforeAll(async () => {
  database = await createWorldDatabase();
  await asOwner(database.url, async (sql) => {
    for (const [place, text] of CORPUS.entries()) {
      const share = (['open', 'granted', 'red'] as const)[place % 3] ?? 'open';
      const owner = INSTITUTIONS[place % 2] ?? 'aurora';
      await storePrivatePart({ sql }, WORLD_VAULT, indicatorId(owner, share), idOf(owner), {
        caseReference: text.slice(0, 256),
        lossAmount: 1,
        lossCurrency: 'CNY',
        victims: 1,
        customerReferences: [text.slice(0, 256)],
        narrative: text,
      });
    }
  });
});
afterAll(() => database.drop());

describe('when the whole database is dumped', () => {
  it.each([undefined, 'entente_backup', ...OPERATION_ROLES] as const)('by %s, it has no private text', async (role) => {
    expect(found(await dump(database.url, role))).toEqual([]);
  });

  it('neither have the files of the tables that it is sealed in', async () => {
    expect(found(await filesOf(database.url, SEALED))).toEqual([]);
  });

  it('the same texts in a field that is shared are found, in the dumps and in the file', async () => {
    await asOwner(database.url, async (sql) => {
      await sql`update indicator set description = ${PRIVATE.join(' ')} where id = ${indicatorId('aurora', 'red')}`;
      // Out of line, long texts are compressed.
      await sql`alter table indicator alter column description set storage external`;
      await sql`update indicator set name = ${PRIVATE.filter((text) => text.length < 100).join(' ')} where id = ${indicatorId('aurora', 'red')}`;
    });
    for (const role of [undefined, 'entente_backup'] as const)
      expect(found(await dump(database.url, role))).toEqual(PRIVATE);
    expect(found(await filesOf(database.url, ['indicator']))).toEqual(PRIVATE.filter((text) => text.length < 100));
  });
});
