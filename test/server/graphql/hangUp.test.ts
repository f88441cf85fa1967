import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
let admin: postgres.Sql;
beforeAll(async () => {
  hub = await startTestHub();
  admin = postgres(hub.databaseUrl, { max: 2, onnotice: () => {} });
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

const SHARE = `mutation ($value: String!, $description: String) {
  shareIndicator(input: { type: URL, value: $value, description: $description }) { indicator { id } } }`;
const VALUE = 'https://hung-up.example/';

describe('when a client hangs up while its mutation waits', () => {
  it('the mutation still does all that was asked', async () => {
    const leaving = new AbortController();
    const authorization = `Bearer ${await hub.token('analyst@aurora')}`;
    await admin.begin(async (sql) => {
      // Nobody's seat can be taken, so that the operation has not begun to read its variables.
      await sql`lock table membership in access exclusive mode`;
      const asked = fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query: SHARE, variables: { value: VALUE, description: 'a description' } }),
        signal: leaving.signal,
      });
      await vi.waitUntil(async () => (await waiting()) > 0, { timeout: 10_000 });
      leaving.abort();
      await expect(asked).rejects.toThrow('aborted');
      // The hub hears of it on its own socket.
      await new Promise((done) => setTimeout(done, 200));
    });
    await vi.waitUntil(async () => (await stored()).length > 0, { timeout: 10_000 });
    expect(await stored()).toEqual([{ description: 'a description' }]);
  });
});

const waiting = async (): Promise<number> =>
  (
    await admin`select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
  )[0]?.n;
const stored = () => admin`select description from indicator where value = ${VALUE}`;
