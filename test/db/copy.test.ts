import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, connect } from '../../db/client.js';
import { copyIn } from '../../db/copy.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createDatabase();
  client = connect(database.url, { max: 1 });
  await client`create table small (n int check (n < 5000))`;
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const lines = function* (count: number) {
  for (let n = 0; n < count; n++) yield `${n}\n`;
};
const copied = (count: number) => client.begin((sql) => copyIn(sql, 'small', lines(count)));
const stored = async () => (await client`select count(*)::int as n from small`)[0]?.n;

describe('when rows are copied into a table', () => {
  it('all of them are there', async () => {
    await copied(5_000);
    expect(await stored()).toBe(5_000);
  });

  it.each([5_001, 500_000])('of %i that hold one it refuses none is, and whoever sent them is told', async (count) => {
    await expect(copied(count)).rejects.toMatchObject({ code: expect.stringMatching(/^(23514|25P02)$/) });
    expect(await stored()).toBe(5_000);
  });
});
