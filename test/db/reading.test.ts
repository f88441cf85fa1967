import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, connect } from '../../db/client.js';
import { type Operation, openOperation } from '../../db/operation.js';
import { readAs } from '../../db/readAs.js';
import { EMBEDDED_ISSUER } from '../../db/seed/personas.js';
import { serverUrl } from '../../server/database.js';
import { tellable } from '../../server/graphql/errors.js';
import { isSeated } from '../../standards/access/actor.js';
import { createWorldDatabase, type TestDatabase } from '../support/database.js';
import { openRooms, type Rooms } from '../support/rooms.js';
import { idOf } from '../support/world/ids.js';
import { personId, seatId } from '../support/world/members.js';

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
  return {
    taken: actor.role,
    at: isSeated(actor) ? actor.organizationId : null,
    policy: disclosure.inForce?.id,
    role: row.role,
    seat: row.seat,
  };
};

describe('when a caller reads again', () => {
  /** Whether work begins while the tables that tell of seats let nobody look. */
  const beginsBlind = async (open: (begun: () => void) => Promise<unknown>): Promise<boolean> => {
    const lock = await admin.reserve();
    await lock.unsafe('begin');
    await lock.unsafe('lock membership in access exclusive mode');
    let begun = false;
    const opened = open(() => {
      begun = true;
    });
    await expect.poll(() => waiting()).toBe(1);
    const blind = begun;
    await lock.unsafe('rollback');
    lock.release();
    await opened;
    expect(begun).toBe(true);
    return blind;
  };
  const waiting = async () => {
    const [row] = await admin<[{ count: number }]>`select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    return row.count;
  };

  it('the work begins before their seat is known, and is as the seat that the database finds', async () => {
    const first = await read('analyst@aurora', told);
    expect(first).toMatchObject({ taken: 'analyst', role: 'entente_member', seat: seatId('analyst@aurora') });
    const again = async (begun: () => void) =>
      expect(
        await read('analyst@aurora', (op) => {
          begun();
          return told(op);
        }),
      ).toEqual(first);
    expect(await beginsBlind(again)).toBe(true);
  });

  it('no work begins blindly that is a caller’s first, or is to write', async () => {
    const never = (begun: () => void) => read('analyst@cascade', async () => begun());
    expect(await beginsBlind(never)).toBe(false);
    const writing = async (begun: () => void) => {
      const op = await openOperation(rooms.resources.client, callerOf('analyst@aurora'), 'write');
      begun();
      await op.rollback();
    };
    expect(await beginsBlind(writing)).toBe(false);
  });
});

describe('when something has changed since a caller last read', () => {
  /** Reads before and after; what each run of the work was told, and what became of the last. */
  const across = async (subject: string | null, change: () => Promise<unknown>) => {
    await read(subject, told);
    await change();
    const runs: Awaited<ReturnType<typeof told>>[] = [];
    const outcome = await read(subject, async (op) => {
      const run = await told(op);
      runs.push(run);
      if (runs.length === 1) throw new Error('of a seat that is no more');
      return run;
    }).catch((error: unknown) => error);
    return { runs, outcome };
  };

  it('a role: what was read for the old one is thrown away, be it an error, and read again', async () => {
    const { runs, outcome } = await across(
      'assessor@aurora',
      () => admin`update membership set role = 'administrator' where id = ${seatId('assessor@aurora')}`,
    );
    expect(runs.map(({ taken }) => taken)).toEqual(['assessor', 'administrator']);
    expect(outcome).toEqual(runs[1]);
  });

  it('a seat that ended: the database shows the read nothing of it, and the caller is refused', async () => {
    const { runs, outcome } = await across(
      'analyst@borealis',
      () => admin`update membership set ended_at = now() where id = ${seatId('analyst@borealis')}`,
    );
    expect(runs).toMatchObject([{ taken: 'analyst', role: 'entente_public', seat: '' }]);
    expect(outcome).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('no seat') });
  });

  it.each(['cascade', 'borealis'])(
    'a seat of the same role, now at %s: it is that one’s institution that reads',
    async (to) => {
      const seat = randomUUID();
      const { runs, outcome } = await across('admin@borealis', async () => {
        await admin`update membership set ended_at = now() where person_id = ${personId('admin@borealis')} and ended_at is null`;
        await admin`insert into membership (id, person_id, organization_id, role, name, started_at)
        values (${seat}, ${personId('admin@borealis')}, ${idOf(to)}, 'administrator', 'moved', now())`;
      });
      expect(runs).toHaveLength(2);
      expect(outcome).toMatchObject({ at: idOf(to), seat });
    },
  );

  it('a second seat: the caller is told to name one, and the next time which', async () => {
    const another = (id: string, role: string) => admin`
      insert into membership (id, person_id, organization_id, role, name, started_at)
      select ${id}, person_id, organization_id, ${role}, name, started_at from membership where id = ${seatId('analyst@cascade')}`;
    const [second, third] = [randomUUID(), randomUUID()];
    const { outcome } = await across('analyst@cascade', () => another(second, 'assessor'));
    expect(outcome).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('assessor@cascade') });
    await another(third, 'administrator');
    await expect(read('analyst@cascade', told)).rejects.toMatchObject({
      message: expect.stringContaining('administrator@cascade'),
    });
    await admin`delete from membership where id in ${admin([second, third])}`;
    expect(await read('analyst@cascade', told)).toMatchObject({ taken: 'analyst', role: 'entente_member' });
  });

  it.each([null, 'analyst@aurora'])('the policy in force, for %s: the answer is by the new one', async (subject) => {
    const policy = randomUUID();
    const { runs, outcome } = await across(subject, () => admin`update disclosure_policy set id = ${policy}`);
    expect(runs).toHaveLength(2);
    expect(outcome).toMatchObject({ policy });
  });

  it('nothing: an error is told, and the work not done again', async () => {
    const { runs, outcome } = await across('analyst@aurora', async () => {});
    expect(runs).toHaveLength(1);
    expect(outcome).toMatchObject({ message: 'of a seat that is no more' });
  });
});

describe('when the connection is lost while a caller reads again', () => {
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

describe('when a read fails before its seat is known', () => {
  it('for a statement that cannot be sent: it ends at once, and the caller reads on', async () => {
    const first = await read('analyst@aurora', told);
    // Once prepared, what a value is written as is found out only as it is sent.
    const at = (date: Date) => read('analyst@aurora', ({ sql }) => sql`select ${date}::timestamptz as at`);
    await at(new Date(0));
    await expect(at(new Date(Number.NaN))).rejects.toSatisfy((error) => tellable(error)?.code === 'UNAVAILABLE');
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
