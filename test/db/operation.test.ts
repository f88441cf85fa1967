import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Operation } from '../../db/operation.js';
import { createWorldDatabase, type TestDatabase } from '../support/database.js';
import { openRooms, type Rooms } from '../support/rooms.js';

let database: TestDatabase;
let rooms: Rooms;
beforeAll(async () => {
  database = await createWorldDatabase();
  rooms = await openRooms(database.url);
});
afterAll(async () => {
  await rooms.close();
  await database.drop();
});

const told = async ({ sql }: Operation) => {
  const [row] = await sql`select pg_backend_pid() as session, current_user::text as role, now()::text as begun,
    current_setting('entente.organization') as organization`;
  return row;
};

describe('when a read ends', () => {
  it('lends its session to the next operation at once, which is in a transaction and a role of its own', async () => {
    const reading = await rooms.asReader('analyst@aurora');
    const first = await told(reading);
    const ended = reading.commit();
    const next = await rooms.asReader(null);
    const second = await told(next);
    await Promise.all([ended, next.commit()]);
    expect(second?.session).toBe(first?.session);
    expect(first).toMatchObject({ role: 'entente_member', organization: expect.stringMatching(/./) });
    expect(second).toMatchObject({ role: 'entente_public', organization: '' });
    expect(second?.begun).not.toBe(first?.begun);
  });

  it('lets nothing more of it run, which would be in a transaction of somebody else', async () => {
    const reading = await rooms.asReader(null);
    expect(await told(reading)).toBeDefined();
    const ended = reading.commit();
    const next = await rooms.asReader('analyst@aurora');
    await expect(told(reading)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await Promise.all([ended, next.commit()]);
  });
});
