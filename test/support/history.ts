import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { tick } from '../../db/aggregates/tick/tick.js';
import { type Client, connect } from '../../db/client.js';
import { seedHistory } from '../../db/seed/history/history.js';
import { serverUrl } from '../../server/database.js';
import type { DrawNoise } from '../../standards/aggregates/noise/gaussian.js';
import { closedAt, type Quarter } from '../../standards/aggregates/period.js';
import { copyOf, type TestDatabase } from './database.js';
import { layDemo, layKeys } from './demo.js';
import type { Lay } from './hub.js';
import { templateOf } from './template.js';

/** For a hub on the history. */
export const layHistory =
  (database: TestDatabase): Lay =>
  async (dataDir) => {
    layKeys(dataDir);
    return database;
  };

/** When the demo's history is told: its quarters are those of the year before. */
export const NOW = new Date('2026-11-30T00:00:00Z');
export const QUARTERS = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'] as const satisfies readonly Quarter[];

/** The noise of a quarter, in a test. */
export type Noise = (variance: bigint) => DrawNoise;
export const silence: Noise = () => () => 0n;

/** The demo consortium with a year of reports, of which no table is drawn yet; the same reports in every run. */
export const createHistoryDatabase = async (): Promise<TestDatabase> =>
  copyOf(
    await templateOf('history', demo, async (url) => {
      await seedHistory(url, { now: NOW, newId: randomUUID, chance: chanceOf(1) });
    }),
  );

async function demo(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'entente-history-'));
  try {
    return await layDemo(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Mulberry32 (Tommy Ettinger): uniform enough for who reports how much. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A server of the history's hub: its connections, and what it does at an instant. */
export async function openServer(database: Pick<TestDatabase, 'url'>) {
  const client = connect(await serverUrl(database.url), { max: 5 });
  return {
    client,
    tickAt: (now: Date, noiseOf: Noise) => tick(client, { now, newId: randomUUID, noiseOf }),
    /** As the quarter ends. */
    close: (quarter: Quarter, noiseOf: Noise) => tick(client, { now: closedAt(quarter), newId: randomUUID, noiseOf }),
    end: () => client.end(),
  };
}

export type HistoryServer = Awaited<ReturnType<typeof openServer>>;

/** A database with the history of the test's own, a server on it, and a login with every right. */
export interface HistoryPlace {
  readonly database: TestDatabase;
  readonly server: HistoryServer;
  readonly admin: Client;
  close(): Promise<void>;
}

export async function openHistory(): Promise<HistoryPlace> {
  const database = await createHistoryDatabase();
  const server = await openServer(database);
  const admin = connect(database.url, { max: 2 });
  const close = async () => {
    await Promise.all([server.end(), admin.end()]);
    await database.drop();
  };
  return { database, server, admin, close };
}

/** One for each test of the file. */
export function onHistory(take: (place: HistoryPlace) => void): void {
  let place: HistoryPlace | undefined;
  beforeEach(async () => {
    place = await openHistory();
    take(place);
  });
  afterEach(() => place?.close());
}

/** What was spent on a quarter. */
export const chargesIn = (admin: Client, quarter: Quarter) => admin<{ table: string; rho: number }[]>`
  select table_key as table, rho from aggregate_charge where quarter = ${quarter} order by table_key`;

/** What is released, as the maintainer of a test reads it. */
export const releasesIn = (admin: Client, quarter?: Quarter) => admin<
  {
    table: string;
    view: string;
    digest: string;
    audience: string[];
    releasedAt: Date;
    quarter: Quarter;
    number: number;
  }[]
>`select table_key as "table", view, digest, audience, released_at as "releasedAt", quarter, number from aggregate_release
  where ${quarter ?? null}::text is null or quarter = ${quarter ?? null} order by number`;

/** Values of a release's cells, in their order. */
export const valuesIn = async (admin: Client, table: string, quarter: Quarter): Promise<bigint[]> =>
  (
    await admin<
      { value: string }[]
    >`select c.value from aggregate_cell c join aggregate_release r on r.id = c.release_id
      where r.table_key = ${table} and r.quarter = ${quarter} and r.view = 'period' order by c.place`
  ).map(({ value }) => BigInt(value));
