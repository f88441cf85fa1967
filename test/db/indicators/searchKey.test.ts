import fc from 'fast-check';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONGEST_KEY, searchKey } from '../../../standards/indicators/searchKey.js';
import { createMigratedDatabase, type TestDatabase } from '../../support/database.js';

let database: TestDatabase;
let admin: postgres.Sql;
beforeAll(async () => {
  database = await createMigratedDatabase();
  admin = postgres(database.url, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

const NEARLY = [-1, 0, 1];
const values = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  ...['a', 'é', '长', '😀'].map((letter) =>
    fc
      .tuple(fc.constantFrom(...NEARLY), fc.constantFrom('', 'b'))
      .map(([more, end]) => letter.repeat(Math.floor(LONGEST_KEY / Buffer.byteLength(letter)) + more) + end),
  ),
  fc.constant('长'.repeat(4096)),
);

describe('the search key', () => {
  it('that PostgreSQL generates for an indicator is the one that is searched for', async () => {
    const stored = fc.sample(
      values.filter((value) => !/[\0\p{Cs}]/u.test(value)),
      500,
    );
    const rows = await admin<{ value: string; search_key: string }[]>`
      insert into indicator (id, type, value, pattern, tlp, audience, valid_from, indicator_types, labels, created_at, modified_at)
      select gen_random_uuid(), 'url', value, 'p', 'green', 'owner', now(), '{}', '{}', now(), now()
      from unnest(${stored}::text[]) as value returning value, search_key`;
    expect(rows.map(({ search_key }) => search_key)).toEqual(rows.map(({ value }) => searchKey(value)));
    expect(rows.filter(({ value, search_key }) => value !== search_key).length).toBeGreaterThan(50);
  });
});
