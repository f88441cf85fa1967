import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../support/database.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { startProxy } from './proxy.js';

let database: TestDatabase;
let proxy: Awaited<ReturnType<typeof startProxy>>;
let hub: TestHub;
let admin: postgres.Sql;
beforeAll(async () => {
  database = await createDatabase();
  proxy = await startProxy(database.url);
  hub = await startTestHub({ DATABASE_URL: proxy.url, LOG_LEVEL: 'silent' });
  admin = postgres(database.url, { max: 2, onnotice: () => {} });
  await hub.token('analyst@aurora');
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
  proxy.stop();
  await database.drop();
});

const ME = '{ me { role } }';
const SHARE = `mutation ($value: String!) { shareIndicator(input: { type: URL, value: $value }) { indicator { id } } }`;
const share = (value: string) => hub.ask('analyst@aurora', SHARE, { value });
const stored = async (value: string) =>
  (await admin`select count(*)::int as n from indicator where value = ${value}`)[0]?.n;
const readiness = async () => (await fetch(`${hub.url}/readyz`)).status;

async function eventually(check: () => Promise<void>, seconds = 10): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const failure = await check().then(
      () => null,
      (error) => error,
    );
    if (!failure) return;
    if (Date.now() > end) throw failure;
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Ends the server's own connections, as a database does that restarts. */
const terminate = (condition: postgres.PendingQuery<postgres.Row[]>) =>
  admin`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = 'entente_server' and ${condition}`;

describe('when the database ends connections', () => {
  it('idle ones are made anew, and no operation notices', async () => {
    await Promise.all(Array.from({ length: 10 }, () => hub.ask('analyst@aurora', ME)));
    await terminate(admin`true`);
    await new Promise((done) => setTimeout(done, 100));
    const answers = await Promise.all(Array.from({ length: 20 }, () => hub.ask('analyst@aurora', ME)));
    expect(answers.filter(({ errors }) => errors)).toEqual([]);
  });

  it('an operation under way says UNAVAILABLE and changes nothing; the next ones are served', async () => {
    const held = admin.begin(async (sql) => {
      await sql`lock table indicator in access exclusive mode`;
      const answers = Promise.all([
        share('https://lost.example/1'),
        share('https://lost.example/2'),
        hub.ask('analyst@aurora', '{ indicators { edges { cursor } } }'),
      ]);
      await eventually(async () => {
        const [row] = await sql`select count(*)::int as n from pg_stat_activity
          where datname = current_database() and usename = 'entente_server' and wait_event_type = 'Lock'`;
        expect(row?.n).toBeGreaterThanOrEqual(3);
      });
      await terminate(admin`wait_event_type = 'Lock'`);
      return await answers;
    });
    for (const { errors, text } of await held) {
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
      expect(text).not.toMatch(/terminating|connection|57P01/i);
    }
    expect(await stored('https://lost.example/1')).toBe(0);
    const after = await Promise.all(Array.from({ length: 40 }, () => hub.ask('analyst@aurora', ME)));
    expect(after.filter(({ errors }) => errors)).toEqual([]);
  });

  it('so is a storm of them', async () => {
    let failures = 0;
    const work = Array.from({ length: 8 }, async (_, worker) => {
      for (let i = 0; i < 15; i++) {
        const { errors } = await (i % 3
          ? hub.ask('analyst@aurora', ME)
          : share(`https://storm.example/${worker}/${i}`));
        const codes = errors?.map(({ extensions }) => extensions.code) ?? [];
        failures += codes.length;
        expect(['', 'UNAVAILABLE']).toContain(codes.join());
      }
    });
    const storm = (async () => {
      for (let i = 0; i < 12; i++) {
        await terminate(admin`true`);
        await new Promise((done) => setTimeout(done, 25));
      }
    })();
    await Promise.all([...work, storm]);
    expect(failures).toBeLessThan(120);
    await eventually(async () => expect((await share('https://storm.example/after')).errors).toBeUndefined());
  });
});

describe('when the database is gone', () => {
  it('the hub stays up, says so, and serves again when it is back', async () => {
    expect(await readiness()).toBe(200);
    proxy.cut();
    expect(await readiness()).toBe(503);
    expect((await fetch(`${hub.url}/healthz`)).status).toBe(200);
    const gone = await hub.ask('analyst@aurora', ME);
    expect([gone.status, gone.errors?.[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
    const upload = await fetch(`${hub.url}/uploads`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await hub.token('analyst@aurora')}` },
      body: 'x',
    });
    expect(upload.status).toBe(503);
    await proxy.restore();
    await eventually(async () => expect(await readiness()).toBe(200));
    expect((await hub.ask('analyst@aurora', ME)).errors).toBeUndefined();
    const { data } = await share('https://back.example');
    expect(data.shareIndicator.indicator.id).toBeDefined();
  });
});
