import 'reflect-metadata';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Sql } from '../../../db/client.js';
import { createWorldDatabase, type TestDatabase } from '../../support/database.js';
import { dump } from '../../support/dump.js';
import { buildIndicator } from '../../support/world/build/indicators.js';
import { asOwner } from '../../support/world/world.js';
import { NUMBER } from '../authorization/matrix/subjects.js';
import { wrongAtEachCall } from './failures/eachCall.js';
import { wrongAtEachStatement } from './failures/gone.js';
import { wrongAtEachResolver } from './failures/resolvers.js';
import { RULE_WORDS } from './failures/rules.js';
import { faultsOf, INTERNAL } from './failures/subset.js';
import { wrongAtEachTable } from './failures/tables.js';
import { makeWrites, type Write } from './failures/writes.js';
import { doorsOf } from './support/stage.js';
import { openTables } from './support/tamper.js';

// Many questions: on a machine that is busy otherwise they take their time.
vi.setConfig({ testTimeout: 240_000 });

vi.mock('../../../standards/access/permissions.js', async (original) => {
  const { faulty } = await import('./failures/rules.js');
  return faulty(await original<object>());
});

let database: TestDatabase;
let admin: postgres.Sql;
let writes: Write[];
let before: string[];
beforeAll(async () => {
  database = await createWorldDatabase();
  await asOwner(database.url, (sql) => buildIndicator(sql, 'aurora', 'open', { ...NUMBER, minute: 98 }));
  admin = postgres(database.url, { max: 1, onnotice: () => {} });
  writes = await makeWrites(database.url, doorsOf(() => {}).schema);
  before = await everything();
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

/** Every row there is, but of who read what. */
const everything = async () =>
  (await dump(database.url))
    .split('\n')
    .filter((line) => !line.includes('"reader_id"'))
    .sort();

describe('when something throws', () => {
  it('a resolver’s field is null with an error that says nothing, and nothing is told or changed', async () => {
    const { faults, untold } = await wrongAtEachResolver(database.url, writes);
    expect(faults).toEqual([]);
    expect(untold).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it('a rule opens nothing and says nothing, at whatever call', async () => {
    const throwing = () => {
      throw new Error(RULE_WORDS);
    };
    expect(await wrongAtEachCall(database.url, throwing, ['admin@aurora', null])).toEqual([]);
  });

  it('an answer has what a broken table leaves of it, and says nothing of the table', async () => {
    const { faults, missed } = await wrongAtEachTable(database.url, admin);
    expect(faults).toEqual([]);
    expect(missed).toBeGreaterThan(10);
  });
});

describe('when the database goes', () => {
  it('at whatever statement, nothing logged or half done is told, a code says so, and nothing has changed', async () => {
    const { faults, cuts } = await wrongAtEachStatement(database.url, writes);
    expect(faults).toEqual([]);
    expect(cuts).toBeGreaterThan(100);
    expect(await everything()).toEqual(before);
  });
});

describe('when a hub fails in a wrong way', () => {
  const whole = JSON.stringify({ data: { me: { name: 'a', seat: null } } });
  const error = { message: 'Internal error.', extensions: { code: INTERNAL } };
  it.each([
    ['data that is not theirs', { data: { me: { name: 'a', seat: 'x' } }, errors: [error] }],
    ['something missing and no error', { data: { me: null } }],
    ['codes FORBIDDEN', { data: null, errors: [{ ...error, extensions: { code: 'FORBIDDEN' } }] }],
    ['words: zq', { data: null, errors: [{ ...error, message: 'zq' }] }],
  ])('%s is caught', (fault, answer) => {
    expect(faultsOf(JSON.stringify(answer), whole, INTERNAL, /zq/)).toContain(fault);
  });

  it('so is a rule that says yes for once, where row-level security is off', async () => {
    await admin.begin((sql) =>
      openTables(sql as unknown as Sql, 'indicator', 'indicator_owner', 'indicator_private', 'indicator_recipient'),
    );
    const faults = await wrongAtEachCall(database.url, () => true, ['analyst@cascade', null]);
    expect(faults.join('\n')).toMatch(/data that is not theirs/);
  });
});
