import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { erase } from '../../../db/sealing/upkeep/erase.js';
import { rotate } from '../../../db/sealing/upkeep/rotate.js';
import { scrub } from '../../../db/sealing/upkeep/scrub.js';
import { at, idOf } from '../../support/world/ids.js';
import { newVault, openUpkeep, type Upkeep, wordsOf } from './upkeep.js';

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
      keys: 1,
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
    expect(await hub.keysOf('aurora')).toMatchObject([{ destroyed: true }]);
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
