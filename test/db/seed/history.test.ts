import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, connect } from '../../../db/client.js';
import { seedHistory } from '../../../db/seed/history/history.js';
import type { TestDatabase } from '../../support/database.js';
import { createMigratedDatabase } from '../../support/database.js';
import { createHistoryDatabase, NOW, QUARTERS } from '../../support/history.js';

const sources = { now: NOW, newId: randomUUID, chance: Math.random };
let database: TestDatabase;
let admin: Client;
beforeAll(async () => {
  database = await createHistoryDatabase();
  admin = connect(database.url, { max: 1 });
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

describe('the demo’s history', () => {
  it('has a roster of sixty in each of its quarters, and the one that is open', async () => {
    expect(
      await admin`select p.quarter, p.roster, count(r)::int as listed from aggregate_period p
        join aggregate_roster r on r.quarter = p.quarter group by 1, 2 order by 1`,
    ).toEqual([...QUARTERS, '2026-Q4'].map((quarter) => ({ quarter, roster: 60, listed: 60 })));
  });

  it('reaches nobody but its owners, and stands behind what the demo shows first', async () => {
    const [told] = await admin`select count(*) filter (where tlp <> 'amber' or audience <> 'recipients')::int as others,
        count(*) filter (where published_at > '2026-10-01')::int as recent,
        (select count(*)::int from indicator_recipient n join indicator h on h.id = n.indicator_id where 'history' = any(h.labels)) as named
      from indicator where 'history' = any(labels)`;
    expect(told).toEqual({ others: 0, recent: 0, named: 0 });
  });

  it('is made once, and not in a demo that has no plan', async () => {
    expect(await seedHistory(database.url, sources)).toEqual([]);
    const older = await createMigratedDatabase();
    expect(await seedHistory(older.url, sources)).toEqual([]);
    await older.drop();
  });
});
