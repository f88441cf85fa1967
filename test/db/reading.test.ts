import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, connect } from '../../db/client.js';
import { type Operation, readAs } from '../../db/operation.js';
import { EMBEDDED_ISSUER } from '../../db/seed/personas.js';
import { serverUrl } from '../../server/database.js';
import { tellable } from '../../server/graphql/errors.js';
import { createWorldDatabase, type TestDatabase } from '../support/database.js';
import { openRooms, type Rooms } from '../support/rooms.js';
import { seatId } from '../support/world/members.js';

let database: TestDatabase;
let rooms: Rooms;
let admin: Client;
beforeAll(async () => {
  database = await createWorldDatabase();
  rooms = await openRooms(database.url);
  admin = connect(database.url, { max: 2 });
});
afterAll(async () => {
  await admin.end();
  await rooms.close();
  await database.drop();
});

const callerOf = (subject: string) => ({ issuer: EMBEDDED_ISSUER, subject, seat: null });
const read = <T>(subject: string | null, work: (op: Operation) => Promise<T>) =>
  readAs(rooms.resources.client, subject === null ? null : callerOf(subject), work);

/** What the hub and the database each take the operation for. */
const told = async ({ actor, disclosure, sql }: Operation) => {
  const [row] = await sql<[{ role: string; seat: string }]>`
    select current_user::text as role, current_setting('entente.seat') as seat`;
  return { taken: actor.role, policy: disclosure.inForce?.id, role: row.role, seat: row.seat };
};

describe('when something has changed since a caller last read', () => {
  it('a role: they read as what they are now', async () => {
    expect(await read('assessor@aurora', told)).toMatchObject({ taken: 'assessor' });
    await admin`update membership set role = 'administrator' where id = ${seatId('assessor@aurora')}`;
    expect(await read('assessor@aurora', told)).toMatchObject({
      taken: 'administrator',
      seat: seatId('assessor@aurora'),
    });
  });

  it('a seat that ended: they are refused before any statement of theirs runs', async () => {
    await read('analyst@borealis', told);
    await admin`update membership set ended_at = now() where id = ${seatId('analyst@borealis')}`;
    let begun = false;
    const refused = read('analyst@borealis', async () => {
      begun = true;
    });
    await expect(refused).rejects.toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('no seat') });
    expect(begun).toBe(false);
  });

  it('a second seat: they are told to name one', async () => {
    await read('analyst@cascade', told);
    await admin`
      insert into membership (id, person_id, organization_id, role, name, started_at)
      select ${randomUUID()}, person_id, organization_id, 'assessor', name, started_at from membership where id = ${seatId('analyst@cascade')}`;
    await expect(read('analyst@cascade', told)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('assessor@cascade'),
    });
  });

  it.each([null, 'analyst@aurora'])('the policy in force, for %s: the answer is by the new one', async (subject) => {
    await read(subject, told);
    const policy = randomUUID();
    await admin`update disclosure_policy set id = ${policy}`;
    expect(await read(subject, told)).toMatchObject({ policy });
  });
});

describe('when the connection is lost while a caller reads', () => {
  it('they are told that the hub cannot answer, and can read once more', async () => {
    const first = await read('analyst@aurora', told);
    const lost = read('analyst@aurora', async (op) => {
      await told(op);
      const [row] = await op.sql<[{ pid: number }]>`select pg_backend_pid() as pid`;
      await admin`select pg_terminate_backend(${row.pid})`;
      return await told(op);
    });
    await expect(lost).rejects.toSatisfy((error) => tellable(error)?.code === 'UNAVAILABLE');
    expect(await read('analyst@aurora', told)).toEqual(first);
  });
});

describe('when a read fails', () => {
  it('for a statement that cannot be sent: it ends at once, and the caller reads on', async () => {
    const first = await read('analyst@aurora', told);
    // Once prepared, what a value is written as is found out only as it is sent.
    const at = (date: Date) => read('analyst@aurora', ({ sql }) => sql`select ${date}::timestamptz as at`);
    await at(new Date(0));
    await expect(at(new Date(Number.NaN))).rejects.toThrow(RangeError);
    expect(await read('analyst@aurora', told)).toEqual(first);
  });

  it('for the seat’s own statement: that error is told, and the session reads on', async () => {
    const impatient = connect(await serverUrl(database.url), { max: 1, statementSeconds: 1 });
    const ask = () => readAs(impatient, callerOf('analyst@aurora'), told);
    const first = await ask();
    await admin.begin(async (lock) => {
      await lock.unsafe('lock membership in access exclusive mode');
      await expect(ask()).rejects.toMatchObject({ code: '57014' });
    });
    expect(await ask()).toEqual(first);
    await impatient.end();
  });
});
