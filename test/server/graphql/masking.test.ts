import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
let admin: postgres.Sql;
beforeAll(async () => {
  hub = await startTestHub();
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  await hub.ask('analyst@aurora', '{ me { role } }');
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

describe('when something breaks inside', () => {
  it('the client reads that it did, and nothing of how', async () => {
    await admin`alter table indicator_private rename column sealed to sealed_`;
    const { status, errors, data, text } = await hub.ask(
      'analyst@aurora',
      'mutation ($input: IndicatorContentInput!) { shareIndicator(input: $input) { indicator { id } } }',
      { input: { type: 'URL', value: 'https://broken.example', private: { narrative: 'zq-private-zq' } } },
    );
    await admin`alter table indicator_private rename column sealed_ to sealed`;
    expect(status).toBe(200);
    expect(data).toEqual({ shareIndicator: null });
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Internal error.',
        path: ['shareIndicator'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }),
    ]);
    expect(text).not.toMatch(/narrative|indicator_private|does not exist|zq-private|node_modules/);
    const [row] = await admin`select count(*)::int as n from indicator where value = 'https://broken.example'`;
    expect(row?.n).toBe(0);
  });

  it('and when it is mended, all is as before', async () => {
    expect(
      (await hub.ask('analyst@aurora', '{ indicators { edges { node { id sightings { id } } } } }')).errors,
    ).toBeUndefined();
  });
});
