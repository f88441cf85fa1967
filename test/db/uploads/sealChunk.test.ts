import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erasePart } from '../../../db/sealing/upkeep/erase.js';
import { rotate } from '../../../db/sealing/upkeep/rotate.js';
import { destroySpent } from '../../../db/sealing/upkeep/spent.js';
import { type Chunk, readChunk, storeChunk } from '../../../db/uploads/sealChunk.js';
import { openUpload } from '../../../db/uploads/store.js';
import { at, idOf } from '../../support/world/ids.js';
import { personId } from '../../support/world/members.js';
import { newVault, openUpkeep, type Upkeep } from '../sealing/upkeep.js';

const [AURORA, COMMITTEE] = [idOf('aurora'), idOf('committee')];
const TEXT = 'zq-waiting-zq';

let hub: Upkeep;
beforeAll(async () => {
  hub = await openUpkeep();
});
afterAll(() => hub.close());

const as = async <T>(subject: string, work: (op: Awaited<ReturnType<Upkeep['begin']>>) => Promise<T>): Promise<T> => {
  const op = await hub.begin(subject);
  try {
    const result = await work(op);
    await op.commit();
    return result;
  } finally {
    await op.rollback();
  }
};

/** A file in so many pieces, and its id. */
async function send(name: string, { subject = 'analyst@aurora', pieces = 1, vault = hub.vault } = {}): Promise<string> {
  const [id, institutionId] = [idOf(name), idOf(subject.split('@')[1] ?? '')];
  await as(subject, (op) => openUpload(op, { id, personId: personId(subject), institutionId, size: 9 }));
  for (let place = 0; place < pieces; place++) {
    const chunk: Chunk = {
      uploadId: id,
      institutionId,
      place,
      content: Buffer.from(`${TEXT} ${place} \xff`, 'latin1'),
    };
    await as(subject, (op) => storeChunk(op, vault, chunk));
  }
  return id;
}

const read = (id: string, place = 0, subject = 'analyst@aurora') =>
  as(subject, (op) => readChunk(op, hub.vault, id, place));

describe('when a file waits', () => {
  it('each piece reads as it came, byte by byte, and there is none after the last', async () => {
    const id = await send('file', { pieces: 2 });
    expect(await read(id, 1)).toEqual(Buffer.from(`${TEXT} 1 \xff`, 'latin1'));
    expect(await read(id, 2)).toBeUndefined();
  });

  it('nothing of it stands in the clear', async () => {
    const id = await send('clear');
    const [row] = await hub.admin<{ sealed: Buffer; class: string }[]>`select c.sealed, k.class
      from upload_chunk c join data_key k on k.id = c.key_id where c.upload_id = ${id}`;
    expect(row?.sealed.includes(TEXT)).toBe(false);
    expect(row?.class).toBe('upload');
    expect((await read(id))?.includes(TEXT)).toBe(true);
  });

  it('a committee’s is under a key of its own', async () => {
    const id = await send('of committee', { subject: 'editor@committee' });
    expect((await read(id, 0, 'editor@committee'))?.includes(TEXT)).toBe(true);
    const keys = await hub.admin`select class from data_key where organization_id = ${COMMITTEE}`;
    expect(keys.map((key) => key.class)).toEqual(['upload']);
  });

  it.each([
    ['another place', (sql) => sql`update upload_chunk set place = 1 - place where upload_id = ${idOf('moved')}`],
    [
      'a bit',
      (sql) =>
        sql`update upload_chunk set sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 1) where upload_id = ${idOf('moved')}`,
    ],
  ] as [string, (sql: Upkeep['admin']) => Promise<unknown>][])(
    'with %s changed it does not open',
    async (_what, change) => {
      await hub.admin`delete from upload where id = ${idOf('moved')}`;
      const id = await send('moved', { pieces: 1 });
      await change(hub.admin);
      const place = (await hub.admin`select place from upload_chunk where upload_id = ${id}`)[0]?.place;
      await expect(read(id, place)).rejects.toMatchObject({ name: 'BrokenSeal' });
    },
  );

  it('a rotation leaves it readable, under its key, which goes with it', async () => {
    const id = await send('rotated');
    await rotate(hub.client, hub.vault, AURORA, at(5));
    expect((await read(id))?.includes(TEXT)).toBe(true);
    const live = async () =>
      (await hub.keysOf('aurora')).filter((key) => key.class === 'upload' && !key.destroyed).map(({ epoch }) => epoch);
    expect(await live()).toEqual([1, 2]);
    await destroySpent(hub.client, at(6));
    expect(await live()).toEqual([1, 2]);
    await hub.admin`delete from upload`;
    expect(await destroySpent(hub.client, at(6))).toBeGreaterThan(0);
    expect(await live()).toEqual([2]);
  });

  it('the key of a month that is over goes with the last file under it', async () => {
    const month = (
      owner: string,
    ) => hub.admin`select k.month from data_key k where k.class = 'upload' and k.wrapped is not null
      and k.organization_id = ${idOf(owner)} order by 1`;
    const then = new Date('2026-09-30T23:00:00.000Z');
    const id = await send('late', { subject: 'analyst@borealis', vault: newVault(() => then) });
    await destroySpent(hub.client, new Date('2026-10-01T00:00:00.000Z'));
    expect((await month('borealis')).map((key) => key.month)).toEqual(['2026-09']);
    expect((await read(id, 0, 'analyst@borealis'))?.includes(TEXT)).toBe(true);
    await hub.admin`delete from upload where id = ${id}`;
    await destroySpent(hub.client, then);
    expect(await month('borealis')).toHaveLength(1);
    await destroySpent(hub.client, new Date('2026-10-01T00:00:00.000Z'));
    expect(await month('borealis')).toEqual([]);
  });

  it('a file whose key was destroyed is as absent as any', async () => {
    const id = await send('erased');
    await erasePart(hub.client, AURORA, { class: 'upload' }, at(9));
    await expect(read(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a piece that comes while its key is destroyed is sent again', async () => {
    const id = await send('meanwhile');
    const late = {
      ...hub.vault,
      sealAll: async (...given: Parameters<typeof hub.vault.sealAll>) => {
        const sealed = await hub.vault.sealAll(...given);
        await erasePart(hub.client, AURORA, { class: 'upload' }, at(9));
        return sealed;
      },
    };
    const chunk: Chunk = { uploadId: id, institutionId: AURORA, place: 7, content: Buffer.from(TEXT) };
    const op = await hub.begin('analyst@aurora', 'append');
    await expect(storeChunk(op, late, chunk)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await op.rollback();
  });
});
