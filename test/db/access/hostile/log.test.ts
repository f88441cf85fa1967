import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWNER_ROLE } from '../../../../db/access/roles.js';
import { type Client, connect } from '../../../../db/client.js';
import { ACTOR_NAMES, refusalOf } from '../../../support/actors.js';
import { idOf } from '../../../support/world/ids.js';
import { entryId } from '../../../support/world/log.js';
import { seatId } from '../../../support/world/members.js';
import { NEW, useWorld } from './attempt.js';

const { attempt, world } = useWorld();

const entry = (owner: string, reader: string, seat: string) => `
  insert into access_log (id, at, owner_id, reader_id, reader_seat_id, object_type, object_id, fields)
  values ('${NEW}', now(), '${idOf(owner)}', '${idOf(reader)}', '${seatId(seat)}', 'assessment', '${NEW}', '{}')`;

describe('when a read is written down', () => {
  it('it is in the name of who reads', async () => {
    expect(await attempt('aurora', entry('borealis', 'aurora', 'analyst@aurora'))).toBe('done');
    expect(await attempt('regulator', entry('borealis', 'authority', 'regulator@authority'))).toBe('done');
    expect(await attempt('aurora', entry('borealis', 'cascade', 'analyst@cascade'))).toBe('policy');
    expect(await attempt('aurora', entry('borealis', 'aurora', 'admin@aurora'))).toBe('policy');
    expect(await attempt('aurora', entry('borealis', 'cascade', 'analyst@aurora'))).toBe('policy');
  });

  it('the owner’s administrator reads of it, and the reader does not', async () => {
    const read = `select from access_log where id = '${entryId('aurora', 'borealis')}'`;
    expect(await attempt('admin', read)).toBe('done');
    for (const name of ['aurora', 'borealis', 'borealisAdmin', 'cascade'] as const) {
      expect(await attempt(name, read), name).toBe('nothing');
    }
  });

  it.each(ACTOR_NAMES)('%s changes nothing of it', async (name) => {
    for (const statement of ['update access_log set at = now()', 'delete from access_log', 'truncate access_log']) {
      expect(await attempt(name, statement), statement).toBe('denied');
    }
  });
});

describe('when the owner of all tables meddles with the log', () => {
  let admin: Client;
  beforeAll(() => {
    admin = connect(world().url, { max: 1 });
  });
  afterAll(() => admin.end());

  /** As the tables' owner, or as whoever runs the database; undone at the end. */
  const meddle = (...statements: string[]) =>
    admin
      .begin(async (sql) => {
        for (const statement of statements) await sql.unsafe(statement);
        throw { code: 'done' };
      })
      .catch(refusalOf);
  const CHANGES = [
    "update access_log set fields = '{}'",
    'delete from access_log',
    'delete from access_log where false',
    'truncate access_log',
  ];

  it.each(CHANGES)('%s is refused', async (change) => {
    expect(await meddle(`set local role ${OWNER_ROLE}`, change)).toBe('23001');
    expect(await meddle("set local session_replication_role = 'replica'", change)).toBe('23001');
  });

  it.each(CHANGES)('without the trigger %s would not be', async (change) => {
    expect(await meddle('alter table access_log disable trigger append_only', change)).toBe('done');
  });
});
