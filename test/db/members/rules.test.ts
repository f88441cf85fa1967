import { randomUUID } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMBEDDED_ISSUER } from '../../../db/seed/personas.js';
import { refusalOf, seated } from '../../support/actors.js';
import { idOf } from '../../support/world/ids.js';
import { personId, seatId } from '../../support/world/members.js';
import { asOwner } from '../../support/world/world.js';
import { type OpenWorld, openWorld } from '../access/world.js';

type Sql = TransactionSql<{ json: unknown; date: Date }>;

const GROUP = idOf('group');
let world: OpenWorld;
beforeAll(async () => {
  world = await openWorld();
  await asOwner(world.url, async (sql) => {
    await sql`insert into sharing_group (id, organization_id, name, shows_past, created_at)
      values (${GROUP}, ${idOf('aurora')}, '{"en":"G"}', false, now())`;
    for (const key of ['aurora', 'borealis']) {
      await sql`insert into group_member (id, group_id, organization_id, joined_at, left_at)
        values (${idOf(`stay ${key}`)}, ${GROUP}, ${idOf(key)}, now(), ${key === 'borealis' ? new Date() : null})`;
    }
    await sql`update membership set ended_at = now() where id = ${seatId('assessor@aurora')}`;
  });
});
afterAll(() => world.close());

/** Raw SQL in a seat of the world, as its operation would run it. */
const administrator = <T>(work: (sql: Sql) => Promise<T>, key = 'aurora') => world.as(seated(`admin@${key}`), work);
const analyst = <T>(work: (sql: Sql) => Promise<T>) => world.as(seated('analyst@aurora'), work);
const refused = (work: Promise<unknown>) => work.then(() => 'done', refusalOf);

const personOf = async (sql: Sql, subject: string) =>
  (await sql`select entente.person_of(${EMBEDDED_ISSUER}, ${subject}) as id`)[0]?.id as string | null;

describe('when an administrator’s database role asks for a person', () => {
  it('one who is known and one who is not both get an id of chance, the same each time', async () => {
    await administrator(async (sql) => {
      for (const subject of ['analyst@borealis', 'nobody-yet']) {
        const id = await personOf(sql, subject);
        expect(id).toMatch(/^[0-9a-f-]{36}$/);
        expect(await personOf(sql, subject)).toBe(id);
        expect(await sql`select id from person where id = ${id}`).toEqual([]);
      }
    });
  });

  it('a made id is a version 4 UUID, as are those that come from anywhere else in the hub', async () => {
    const id = await administrator((sql) => personOf(sql, 'nobody-yet'));
    expect(id?.[14]).toBe('4');
  });

  it('both ways the row is of this very transaction, so that its version tells nothing', async () => {
    const rows = await asOwner(world.url, async (sql) => {
      await sql`select set_config('entente.role', 'administrator', true)`;
      for (const subject of ['analyst@borealis', 'nobody-yet']) {
        await sql`select entente.person_of(${EMBEDDED_ISSUER}, ${subject})`;
      }
      const found =
        await sql`select subject, xmin::text = (pg_current_xact_id()::text::bigint % (2::bigint ^ 32)::bigint)::text as new
        from person where subject in ('analyst@borealis', 'nobody-yet', 'analyst@cascade') order by subject`;
      await sql`delete from person where subject = 'nobody-yet'`;
      return found;
    });
    expect(rows).toEqual([
      { subject: 'analyst@borealis', new: true },
      { subject: 'analyst@cascade', new: false },
      { subject: 'nobody-yet', new: true },
    ]);
  });

  it('it may read who a person is where it administers their seat, and no system column', async () => {
    expect(await refused(administrator((sql) => sql`select xmin from person`))).toBe('denied');
    expect((await administrator((sql) => sql`select id from person`)).length).toBeGreaterThan(0);
  });

  it('nobody else may: an analyst gets none, other roles no answer at all', async () => {
    expect(await analyst((sql) => personOf(sql, 'analyst@borealis'))).toBeNull();
    for (const subject of ['regulator@authority', 'operator@hub', 'researcher@university']) {
      expect(await refused(world.as(seated(subject), (sql) => personOf(sql, 'x')))).toBe('denied');
    }
  });
});

describe('when a seat is written by raw SQL', () => {
  const give = (sql: Sql, role: string, key: string) => sql`
    insert into membership (id, person_id, organization_id, role, name, invited_until)
    values (${randomUUID()}, ${personId('analyst@borealis')}, ${idOf(key)}, ${role}, 'x', '2100-01-01')`;

  it('an administrator gives those of its own and of its channels, and no others', async () => {
    expect(await refused(administrator((sql) => give(sql, 'analyst', 'aurora')))).toBe('done');
    expect(await refused(administrator((sql) => give(sql, 'agent', 'aurora.callcenter')))).toBe('done');
    for (const [role, key] of [
      ['analyst', 'borealis'],
      ['operator', 'aurora'],
      ['agent', 'aurora'],
      ['administrator', 'aurora.callcenter'],
      ['operator', 'hub'],
    ] as const) {
      expect(await refused(administrator((sql) => give(sql, role, key))), `${role}@${key}`).toBe('policy');
    }
    expect(await refused(analyst((sql) => give(sql, 'analyst', 'aurora')))).toBe('policy');
  });

  it('one that has ended stays so; a live one changes', async () => {
    const revive = (seat: string) =>
      administrator((sql) => sql`update membership set ended_at = null where id = ${seat}`).then(({ count }) => count);
    expect(await revive(seatId('assessor@aurora'))).toBe(0);
    expect(await revive(seatId('analyst@aurora'))).toBe(1);
  });

  it('neither its person nor its role changes', async () => {
    for (const column of ['person_id', 'role', 'organization_id', 'project_id']) {
      const change = administrator((sql) => sql.unsafe(`update membership set ${column} = ${column}`));
      expect(await refused(change)).toBe('denied');
    }
  });
});

describe('when a stay in a group is written by raw SQL', () => {
  it('who left does not come back by itself, nor in a new stay', async () => {
    const back = await administrator(
      (sql) => sql`update group_member set left_at = null where id = ${idOf('stay borealis')}`,
      'borealis',
    );
    expect(back.count).toBe(0);
    const again = administrator(
      (sql) => sql`insert into group_member (id, group_id, organization_id, joined_at)
        values (${randomUUID()}, ${GROUP}, ${idOf('borealis')}, now())`,
      'borealis',
    );
    expect(await refused(again)).toBe('policy');
  });

  it('who is in it leaves, by its administrator', async () => {
    const leave = (sql: Sql) => sql`update group_member set left_at = now() where id = ${idOf('stay aurora')}`;
    expect((await administrator(leave)).count).toBe(1);
    expect((await analyst(leave)).count).toBe(0);
  });

  it('the keeper takes an institution in, an analyst of it does not', async () => {
    const take = (sql: Sql) => sql`insert into group_member (id, group_id, organization_id, joined_at)
      values (${randomUUID()}, ${GROUP}, ${idOf('cascade')}, now())`;
    expect(await refused(administrator(take))).toBe('done');
    expect(await refused(analyst(take))).toBe('policy');
  });
});

describe('when a channel is written by raw SQL', () => {
  const add = (key: string, kind = 'channel') =>
    refused(
      administrator(
        (sql) => sql`insert into organization (id, key, kind, name, institution_id)
          values (${randomUUID()}, ${key}, ${kind}, '{"en":"C"}', ${kind === 'channel' ? idOf('aurora') : null})`,
      ),
    );

  it('its key is under the institution’s own: any other would tell by its refusal what is taken', async () => {
    expect(await add('aurora.new')).toBe('done');
    expect(await add('borealis.new')).toBe('policy');
    expect(await add('new')).toBe('policy');
    expect(await add('auroranew')).toBe('policy');
    expect(await add('aurora.new', 'institution')).toBe('policy');
  });
});
