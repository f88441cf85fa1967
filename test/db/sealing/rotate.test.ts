import { afterEach, describe, expect, it } from 'vitest';
import { setPrivateParts } from '../../../db/indicators/write/indicators.js';
import { CASE_INDEX, placeOfPart } from '../../../db/indicators/write/sealPart.js';
import { rotate } from '../../../db/sealing/upkeep/rotate.js';
import { monthOf } from '../../../standards/sealing/classes.js';
import { at, idOf } from '../../support/world/ids.js';
import { newVault, openUpkeep, partId, type Upkeep, wordsOf } from './upkeep.js';

let hub: Upkeep;
afterEach(() => hub.close());

const AURORA = idOf('aurora');
const PARTS = { organizationId: AURORA, class: 'indicator-private', month: monthOf(at(0)) } as const;

describe('when an institution’s key is rotated', () => {
  it('everything it holds is under the new key and reads as before, and the old key is destroyed', async () => {
    hub = await openUpkeep(3);
    const before = await hub.admin`select indicator_id, sealed, case_index from indicator_private order by 1`;
    expect(await rotate(hub.client, hub.vault, AURORA, at(5))).toEqual({
      keys: 2,
      resealed: 4,
      destroyed: 2,
      broken: [],
    });
    expect(await hub.keysOf('aurora')).toMatchObject([
      { class: 'assessment', epoch: 1, destroyed: true },
      { class: 'assessment', epoch: 2, destroyed: false },
      { class: 'indicator-private', epoch: 1, destroyed: true },
      { class: 'indicator-private', epoch: 2, destroyed: false },
    ]);
    expect(await hub.readPart('aurora', 2)).toMatchObject({ ...wordsOf('aurora'), victims: 3 });
    expect(await hub.readAnswer('aurora')).toMatchObject({
      note: 'note of aurora',
      evidence: [{ title: 'evidence of aurora' }],
    });
    const after = await hub.admin`select indicator_id, sealed, case_index from indicator_private order by 1`;
    const changed = after.filter(({ case_index }, index) => !case_index.equals(before[index]?.case_index));
    expect(changed).toHaveLength(3);
  });

  it('nobody else’s key or text is touched', async () => {
    hub = await openUpkeep();
    const theirs = () =>
      hub.admin`select sealed, key_id from indicator_private where organization_id = ${idOf('borealis')}`;
    const before = await theirs();
    await rotate(hub.client, hub.vault, AURORA, at(5));
    expect(await theirs()).toEqual(before);
    expect(await hub.keysOf('borealis')).toMatchObject([
      { epoch: 1, destroyed: false },
      { epoch: 1, destroyed: false },
    ]);
  });

  it('a server that has the old key in memory reads on, and seals its next write under the new one', async () => {
    hub = await openUpkeep();
    const other = newVault();
    await hub.readPart('aurora', 0, other);
    await rotate(hub.client, hub.vault, AURORA, at(5));
    expect(await hub.readPart('aurora', 0, other)).toMatchObject(wordsOf('aurora'));
    await hub.writePart('aurora', 0, other);
    const [row] = await hub.admin`select k.epoch from indicator_private p join data_key k on k.id = p.key_id
      where p.indicator_id = ${partId('aurora')}`;
    expect(row).toEqual({ epoch: 2 });
  });

  it('the case reference is found under both keys meanwhile, and under the new one afterwards', async () => {
    hub = await openUpkeep();
    const indices = async () => {
      const op = await hub.begin('analyst@aurora', 'read');
      const found = await hub.vault.indices(op, AURORA, CASE_INDEX, wordsOf('aurora').caseReference);
      const rows = await op.sql`select indicator_id from indicator_private
        where encode(case_index, 'hex') = any(${found.map((index) => index.toString('hex'))})`;
      await op.rollback();
      return { keys: found.length, rows: rows.length };
    };
    await hub.client.begin(async (sql) => {
      await sql`select set_config('role', 'entente_maintainer', true)`;
      await hub.vault.ring.make({ sql }, PARTS, 2);
    });
    expect(await indices()).toEqual({ keys: 2, rows: 1 });
    await rotate(hub.client, hub.vault, AURORA, at(5));
    expect(await indices()).toEqual({ keys: 1, rows: 1 });
  });

  it('run again after it was killed halfway, it ends with one key', async () => {
    hub = await openUpkeep(2);
    await hub.client.begin(async (sql) => {
      await sql`select set_config('role', 'entente_maintainer', true)`;
      await hub.vault.ring.make({ sql }, PARTS, 2);
    });
    await hub.writePart('aurora', 1);
    expect(await rotate(hub.client, hub.vault, AURORA, at(5))).toMatchObject({ keys: 2, resealed: 3, destroyed: 3 });
    expect(await hub.readPart('aurora', 1)).toMatchObject(wordsOf('aurora', 'anew'));
  });

  it('two at once end with one key, and everything opens', async () => {
    hub = await openUpkeep(3);
    await Promise.all([rotate(hub.client, hub.vault, AURORA, at(5)), rotate(hub.client, newVault(), AURORA, at(5))]);
    expect((await hub.keysOf('aurora')).map(({ destroyed }) => destroyed)).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(await hub.readPart('aurora', 1)).toMatchObject(wordsOf('aurora'));
  });

  it('a value that was tampered with keeps its key, and the others move on', async () => {
    hub = await openUpkeep(2);
    await hub.admin`update indicator_private set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)
      where indicator_id = ${partId('aurora')}`;
    const done = await rotate(hub.client, hub.vault, AURORA, at(5));
    expect(done).toMatchObject({ resealed: 2, destroyed: 1, broken: [`indicator_private ${partId('aurora')}`] });
    expect(await hub.readPart('aurora', 1)).toMatchObject(wordsOf('aurora'));
  });
});

describe('when a write is under way while the key that it sealed under is rotated', () => {
  const sealedBy = async (hub: Upkeep, number: number) => {
    const op = await hub.begin('analyst@aurora');
    const place = placeOfPart(partId('aurora', number), AURORA);
    const [text = null] = await hub.vault.sealAll(op, [[place, JSON.stringify(wordsOf('aurora', 'late'))]]);
    const part = { lossAmount: null, lossCurrency: null, victims: null, text, caseIndex: null };
    return { op, store: () => setPrivateParts(op, AURORA, [[partId('aurora', number), part]]) };
  };

  it('one that has not stored it must begin anew', async () => {
    hub = await openUpkeep(2);
    await hub.admin`delete from indicator_private where indicator_id = ${partId('aurora', 1)}`;
    const { op, store } = await sealedBy(hub, 1);
    await rotate(hub.client, hub.vault, AURORA, at(5));
    await expect(store()).rejects.toMatchObject({ code: '40001' });
    await op.rollback();
  });

  it('one that has stored it is waited for, and what it stored is sealed anew', async () => {
    hub = await openUpkeep(2);
    await hub.admin`delete from indicator_private where indicator_id = ${partId('aurora', 1)}`;
    const { op, store } = await sealedBy(hub, 1);
    await store();
    const rotating = rotate(hub.client, hub.vault, AURORA, at(5));
    await new Promise((resolve) => setTimeout(resolve, 500));
    await op.commit();
    expect(await rotating).toMatchObject({ resealed: 3, destroyed: 2 });
    expect(await hub.readPart('aurora', 1)).toMatchObject(wordsOf('aurora', 'late'));
  });
});
