import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sql } from '../../../db/client.js';
import { storePrivatePart } from '../../../db/indicators/write/sealPart.js';
import type { TestHub } from '../../support/hub.js';
import { type Institution, idOf } from '../../support/world/ids.js';
import { indicatorId, type Share } from '../../support/world/indicators.js';
import { WORLD_VAULT } from '../../support/world/vault.js';
import { asOwner } from '../../support/world/world.js';
import { READERS, type Reader, startWorldHub } from '../../support/worldHub.js';

const CASE = 'FC-2026/0007 caf\u00e9';

const giveCase = (sql: Sql, owner: Institution, share: Share, caseReference: string | null = CASE) =>
  storePrivatePart({ sql }, WORLD_VAULT, indicatorId(owner, share), idOf(owner), {
    caseReference,
    lossAmount: null,
    lossCurrency: null,
    victims: null,
    customerReferences: [],
    narrative: null,
  });

let both: TestHub;
let alone: TestHub;
beforeAll(async () => {
  const start = (build: (sql: Sql) => Promise<void>) => startWorldHub((url) => asOwner(url, build));
  const ofAurora = (sql: Sql) => giveCase(sql, 'aurora', 'open');
  [both, alone] = await Promise.all([
    start(async (sql) => {
      await ofAurora(sql);
      await giveCase(sql, 'borealis', 'open');
    }),
    start(async (sql) => {
      await ofAurora(sql);
      await giveCase(sql, 'borealis', 'open', 'another');
    }),
  ]);
});
afterAll(() => Promise.all([both.stop(), alone.stop()]));

const find = (hub: TestHub, reader: Reader, caseReference: string, more = '') =>
  hub.ask(
    reader,
    `query ($case: String!) { indicators(first: 100, filter: { caseReference: $case ${more} }) { edges { cursor node { id } } pageInfo { hasNextPage } } }`,
    { case: caseReference },
  );
const idsOf = async (...args: Parameters<typeof find>) => {
  const { data, errors } = await find(...args);
  expect(errors).toBeUndefined();
  return data.indicators.edges.map(({ node }: { node: { id: string } }) => node.id);
};

describe('when indicators are asked for by case reference', () => {
  it('its owner finds its own one, however the text is composed, and nobody else’s of the same text', async () => {
    expect(await idsOf(both, 'analyst@aurora', CASE)).toEqual([indicatorId('aurora', 'open')]);
    expect(await idsOf(both, 'assessor@aurora', CASE.normalize('NFD'))).toEqual([indicatorId('aurora', 'open')]);
    expect(await idsOf(both, 'analyst@borealis', CASE)).toEqual([indicatorId('borealis', 'open')]);
  });

  it.each(['', 'fc-2026/0007 caf\u00e9', 'FC-2026/0007', '%', `${CASE} `])(
    'another spelling (%j) finds nothing',
    async (spelling) => {
      expect(await idsOf(both, 'analyst@aurora', spelling)).toEqual([]);
    },
  );

  it('all conditions hold', async () => {
    expect(await idsOf(both, 'analyst@aurora', CASE, ', tlp: [GREEN]')).toHaveLength(1);
    expect(await idsOf(both, 'analyst@aurora', CASE, ', tlp: [RED]')).toHaveLength(0);
  });

  it('a member with no such case finds nothing', async () => {
    expect(await idsOf(both, 'analyst@cascade', CASE)).toEqual([]);
  });

  it.each(READERS.filter((reader) => !/@(aurora|borealis|cascade)$/.test(reader ?? '')))(
    '%s is refused',
    async (reader) => {
      const { data, errors } = await find(both, reader, CASE);
      expect(data.indicators).toBeNull();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    },
  );

  it.each(READERS.filter((reader) => !reader?.endsWith('@borealis')))(
    '%s cannot tell whether another institution has the same',
    async (reader) => {
      expect((await find(both, reader, CASE)).text).toBe((await find(alone, reader, CASE)).text);
    },
  );

  it('whoever has it can', async () => {
    expect((await find(both, 'analyst@borealis', CASE)).text).not.toBe(
      (await find(alone, 'analyst@borealis', CASE)).text,
    );
  });

  it('one that is longer than any is bad input', async () => {
    const { errors } = await find(both, 'analyst@aurora', 'x'.repeat(257));
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', at: 'filter.caseReference' });
  });
});
