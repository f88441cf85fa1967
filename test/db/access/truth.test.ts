import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLE_RULES } from '../../../db/access/security.js';
import { ACTOR_NAMES, ACTORS, refusalOf } from '../../support/actors.js';
import { nameOf } from './truth/names.js';
import type { Expected } from './truth/relations.js';
import { SELECTS } from './truth/selects.js';
import { TABLES } from './truth/tables.js';
import { DELETES, UPDATES } from './truth/writes.js';
import { type OpenWorld, openWorld } from './world.js';

let world: OpenWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** The rows a statement reached as each actor, by name, or how it was refused. */
async function reached(statement: string, key: readonly string[]): Promise<Record<string, readonly string[] | string>> {
  const results: Record<string, readonly string[] | string> = {};
  for (const name of ACTOR_NAMES) {
    results[name] = await world
      .as(ACTORS[name], async (sql) => (await sql.unsafe(statement)) as unknown as Record<string, unknown>[])
      .then((rows) => rows.map((row) => key.map((column) => nameOf(row[column])).join(' → ')).sort(), refusalOf);
  }
  return results;
}

const complete = (expected: Expected | undefined) =>
  Object.fromEntries(ACTOR_NAMES.map((name) => [name, expected?.[name] ? [...expected[name]].sort() : 'denied']));

/** For who is told that a rule and its line here do not agree. */
const placeOf = (file: string, list: string, table: string) =>
  `${list}.${table} of test/db/access/truth/${file} says who reaches which rows; the rule is in db/*/policies.ts`;

describe('when each role reads a table', () => {
  it('every table is in the truth table', () => {
    expect(Object.keys(TABLES).sort(), 'test/db/access/truth/tables.ts has a line for each').toEqual(
      Object.keys(TABLE_RULES).sort(),
    );
  });

  it.each(Object.entries(TABLES))('%s shows what is its to show', async (table, { key }) => {
    const shown = await reached(`select ${key.join(', ')} from ${table}`, key);
    expect(shown, placeOf('selects.ts', 'SELECTS', table)).toEqual(complete(SELECTS[table]));
  });
});

describe('when each role changes a table', () => {
  it.each(Object.entries(TABLES))(
    '%s lets nobody update what is not theirs',
    async (table, { key, touch, to = touch }) => {
      const statement = `update ${table} set ${touch} = ${to} returning ${key.join(', ')}`;
      const changed = await reached(statement, key);
      expect(changed, placeOf('writes.ts', 'UPDATES', table)).toEqual(complete(UPDATES[table]));
    },
  );

  it.each(Object.entries(TABLES))('%s lets nobody delete what is not theirs', async (table, { key }) => {
    const statement = `delete from ${table} returning ${key.join(', ')}`;
    const gone = await reached(statement, key);
    expect(gone, placeOf('writes.ts', 'DELETES', table)).toEqual(complete(DELETES[table]));
  });
});

/** What a role shows whoever holds it: what is published, and what every member or visitor may read. */
const OF_ROLES = [
  'incident_stop',
  // Whether it is for them is their audience's; what a member was rostered as is theirs.
  'aggregate_cell',
  'aggregate_charge',
  'aggregate_period',
  'aggregate_release',
  // Who takes part in making standards, in whatever seat.
  'ballot',
  'ballot_voter',
  'committee_rule',
  'crosswalk',
  'crosswalk_entry',
  'crosswalk_version',
  'disclosure_policy',
  'organization',
  'requirement',
  'standard',
  'standard_comment',
  'standard_event',
  'standard_version',
  'signed_statement',
  'statement_in_force',
  'statement_signature',
  'vote',
];
const OF_COMMUNITY = ['assessment', 'assessment_grant', 'indicator', 'indicator_publisher', 'sighting'];

describe('when no identity was set', () => {
  it.each(ACTOR_NAMES.filter((name) => name !== 'maintainer'))(
    'the role of %s has no row but what is public',
    async (name) => {
      const { role } = ACTORS[name];
      for (const [table, { key }] of Object.entries(TABLES)) {
        const rows = await world
          .as({ role }, async (sql) => [...(await sql.unsafe(`select ${key.join(', ')} from ${table}`))])
          .then((found) => found.map((row) => nameOf(row[key[0] ?? ''])))
          .catch(() => []);
        const shown = OF_COMMUNITY.includes(table)
          ? rows.filter((row) => !/\/(clear|open|anonymous|summarized)( to all)?$/.test(row))
          : rows;
        if (!OF_ROLES.includes(table)) expect(shown, table).toEqual([]);
      }
      const drafts = await world.as({ role }, (sql) => sql`select id from standard_version where status = 'drafting'`);
      expect(drafts).toHaveLength(0);
      const channels = await world.as({ role }, (sql) => sql`select id from organization where kind = 'channel'`);
      expect(channels).toHaveLength(0);
    },
  );

  it.each(Object.keys(TABLES))('the server’s own login is refused %s', async (table) => {
    for (const statement of [`select from ${table}`, `delete from ${table}`, `truncate ${table}`]) {
      expect(await world.asServer((sql) => sql.unsafe(statement)).catch(refusalOf)).toBe('denied');
    }
  });
});
