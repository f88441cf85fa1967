import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { placeOfPart } from '../../../db/indicators/write/sealPart.js';
import type { LiveKey } from '../../../db/sealing/keyRing.js';
import { erase, erasePart } from '../../../db/sealing/upkeep/erase.js';
import { rotate } from '../../../db/sealing/upkeep/rotate.js';
import { scrub } from '../../../db/sealing/upkeep/scrub.js';
import { partClasses } from '../../../db/sealing/upkeep/strays.js';
import { seal } from '../../../standards/sealing/envelope.js';
import { at, idOf } from '../../support/world/ids.js';
import { newVault, openUpkeep, partId, type Upkeep, wordsOf } from './upkeep.js';

let hub: Upkeep;
afterEach(() => hub.close());

const AURORA = idOf('aurora');
const sources = { at: at(9), newId: randomUUID };

describe('when an institution’s keys are destroyed', () => {
  it('its words are null at once, also to a server that has the key in memory; its numbers stay', async () => {
    hub = await openUpkeep();
    const other = newVault();
    expect(await hub.readPart('aurora', 0, other)).toMatchObject(wordsOf('aurora'));
    expect(await erase(hub.client, AURORA, sources)).toEqual({
      keys: 2,
      values: [
        { table: 'indicator_private', count: 1 },
        { table: 'assessment_answer', count: 1 },
      ],
    });
    for (const vault of [hub.vault, other]) {
      expect(await hub.readPart('aurora', 0, vault)).toMatchObject({
        caseReference: null,
        customerReferences: null,
        narrative: null,
        lossAmount: 12.5,
        victims: 3,
      });
      expect(await hub.readAnswer('aurora', vault)).toMatchObject({ note: null, evidence: [], maturity: 4 });
    }
  });

  it('nobody else loses anything', async () => {
    hub = await openUpkeep();
    await erase(hub.client, AURORA, sources);
    expect(await hub.readPart('borealis')).toMatchObject(wordsOf('borealis'));
    expect(await hub.readAnswer('borealis')).toMatchObject({ note: 'note of borealis' });
  });

  it('it writes nothing private any more, and gets no new key', async () => {
    hub = await openUpkeep();
    await erase(hub.client, AURORA, sources);
    await expect(hub.writePart('aurora')).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(rotate(hub.client, hub.vault, AURORA, at(10))).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await hub.keysOf('aurora')).every(({ destroyed }) => destroyed)).toBe(true);
  });

  it('neither does one that never had a key', async () => {
    hub = await openUpkeep();
    const cascade = idOf('cascade');
    expect(await erase(hub.client, cascade, sources)).toMatchObject({ keys: 0 });
    await expect(rotate(hub.client, hub.vault, cascade, at(10))).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('text of it that is not sealed yet goes too', async () => {
    hub = await openUpkeep();
    await hub.admin`insert into unsealed values ('indicator_private', 'a', ${AURORA}, '{}'), ('indicator_private', 'b', ${idOf('borealis')}, '{}')`;
    await erase(hub.client, AURORA, sources);
    expect(await hub.admin`select row_key from unsealed`).toEqual([{ row_key: 'b' }]);
  });

  it('the wrapped key is in no page of its table once that is written anew, and was before', async () => {
    hub = await openUpkeep();
    const [key] = await hub.admin<{ wrapped: Buffer }[]>`
      select substring(wrapped from 1 for 60) as wrapped from data_key where organization_id = ${AURORA}`;
    const pages = async () => {
      await hub.admin.unsafe('checkpoint');
      const [file] = await hub.admin<{ bytes: Buffer }[]>`
        select pg_read_binary_file(pg_relation_filepath('data_key')) as bytes`;
      return file?.bytes.includes(key?.wrapped ?? '') ?? true;
    };
    await erase(hub.client, AURORA, sources);
    expect(await pages()).toBe(true);
    expect(await scrub(hub.url, 'keys')).toEqual([]);
    expect(await pages()).toBe(false);
  });

  it.each(['data_key', 'standard'])(
    'whoever still reads %s as of before is waited for, not for ever',
    async (table) => {
      hub = await openUpkeep();
      const op = await hub.begin('analyst@borealis', 'read');
      await op.sql.unsafe(`select from ${table}`);
      await erase(hub.client, AURORA, sources);
      expect(await scrub(hub.url, 'keys', 2)).toEqual(['data_key']);
      await op.rollback();
      expect(await scrub(hub.url, 'keys')).toEqual([]);
    },
  );
});

describe('when the keys of a part are destroyed', () => {
  const MONTHS = ['2026-03', '2026-04'] as const;
  const inMonth = (month: string) => newVault(() => new Date(`${month}-15T00:00:00.000Z`));
  /** A hub whose first part was written in one month, and its second in the next. */
  const openMonths = async () => {
    hub = await openUpkeep(2);
    for (const [number, month] of MONTHS.entries()) await hub.writePart('aurora', number, inMonth(month));
    await hub.admin`delete from data_key k where not exists (select from indicator_private p where p.key_id = k.id)
      and not exists (select from assessment_answer a where a.key_id = k.id)`;
  };
  const reads = async () => ({
    parts: await Promise.all([0, 1].map(async (number) => (await hub.readPart('aurora', number))?.narrative)),
    note: (await hub.readAnswer('aurora'))?.note,
    others: (await hub.readPart('borealis'))?.narrative,
  });
  const [WRITTEN, NOTE, OTHERS] = [
    wordsOf('aurora', 'anew').narrative,
    'note of aurora',
    wordsOf('borealis').narrative,
  ];

  it.each([
    [{}, [null, null], null],
    [{ class: 'indicator-private' }, [null, null], NOTE],
    [{ class: 'indicator-private', month: MONTHS[0] }, [null, WRITTEN], NOTE],
    [{ month: MONTHS[1] }, [WRITTEN, null], NOTE],
    [{ class: 'assessment' }, [WRITTEN, WRITTEN], null],
    [{ class: 'upload' }, [WRITTEN, WRITTEN], NOTE],
  ] as const)('of %j, exactly that is gone', async (part, parts, note) => {
    await openMonths();
    expect(await reads()).toEqual({ parts: [WRITTEN, WRITTEN], note: NOTE, others: OTHERS });
    await erasePart(hub.client, AURORA, part, at(9));
    expect(await reads()).toEqual({ parts, note, others: OTHERS });
  });

  it('new words of the same class and month are sealed under another', async () => {
    await openMonths();
    await erasePart(hub.client, AURORA, { class: 'indicator-private' }, at(9));
    await hub.writePart('aurora', 0, inMonth(MONTHS[0]));
    expect((await reads()).parts).toEqual([WRITTEN, null]);
  });

  it('a rotation leaves each text in its month', async () => {
    await openMonths();
    await rotate(hub.client, hub.vault, AURORA, at(5));
    const under = await hub.admin`select distinct k.month from indicator_private p join data_key k on k.id = p.key_id
      where p.organization_id = ${AURORA} order by 1`;
    expect(under.map(({ month }) => month)).toEqual(MONTHS);
  });
});

describe('when a key of before there were classes sealed everything', () => {
  const oneForAll = async () => {
    hub = await openUpkeep();
    const classes = await hub.admin<
      { id: string }[]
    >`select id from data_key where organization_id = ${AURORA} order by class`;
    const [all, parts] = classes.map(({ id }) => id) as [string, string];
    const op = await hub.begin('analyst@aurora');
    const place = placeOfPart(partId('aurora'), AURORA);
    const [answers] = await hub.admin<{ class: string }[]>`select class from data_key where id = ${all}`;
    expect(answers?.class).toBe('assessment');
    const [row] = await hub.vault.ring
      .unwrap(await liveKey(all))
      .then((key) => [seal(key, { ...place, keyId: all }, JSON.stringify(wordsOf('aurora')), randomBytes(12))]);
    await op.rollback();
    await hub.admin`update indicator_private set sealed = ${row ?? null}, key_id = ${all} where organization_id = ${AURORA}`;
    await hub.admin`delete from data_key where id = ${parts}`;
  };
  const liveKey = async (id: string) => {
    const [row] = await hub.admin<
      LiveKey[]
    >`select id, organization_id as "organizationId", class, month, epoch, wrapped,
      wrapped_by as "wrappedBy" from data_key where id = ${id}`;
    if (!row) throw new Error('There is no such key.');
    return row;
  };

  it('each is sealed under a key of its class and reads as before, and then one goes without the other', async () => {
    await oneForAll();
    expect(await hub.readPart('aurora')).toMatchObject(wordsOf('aurora'));
    expect(await partClasses(hub.client, hub.vault)).toBe(1);
    expect(await partClasses(hub.client, hub.vault)).toBe(0);
    expect(await hub.readPart('aurora')).toMatchObject(wordsOf('aurora'));
    await erasePart(hub.client, AURORA, { class: 'assessment' }, at(9));
    expect(await hub.readPart('aurora')).toMatchObject(wordsOf('aurora'));
    expect(await hub.readAnswer('aurora')).toMatchObject({ note: null });
  });

  it('not yet parted, both would go', async () => {
    await oneForAll();
    await erasePart(hub.client, AURORA, { class: 'assessment' }, at(9));
    expect(await hub.readPart('aurora')).toMatchObject({ narrative: null });
  });
});
