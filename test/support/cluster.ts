import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startCluster } from '../../db/embedded/cluster.js';
import { build } from '../server/process/spawn.js';
import { asAdmin, templatesOf } from './admin.js';
import { clearAfterwards } from './run/aftermath.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Privileged URL of the cluster's maintenance database. */
    adminUrl: string;
    /** A folder of the run's own. */
    folder: string;
    /** Privileged URL of a database with a world that is there already. */
    worldUrl?: string;
  }
}

// What a crash could lose is of no interest to a test.
// When autovacuum comes is chance, and with it which plans there are.
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off', 'max_connections=300'];

/** One PostgreSQL for the run: its own, of the release TEST_POSTGRES names, or the one at TEST_DATABASE_URL. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  // The hub's workers run what is built.
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'));
  // For the account that the server runs as, so that all there is of it lies below.
  chmodSync(folder, 0o711);
  clearAfterwards(folder);
  const given = process.env.TEST_DATABASE_URL;
  const { url, stop } = given ? { url: given, stop: () => dropTemplates(given, folder) } : await ownCluster(folder);
  provide('adminUrl', url);
  provide('folder', folder);
  return async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function ownCluster(folder: string) {
  const cluster = await startCluster({
    folder: join(folder, 'postgres'),
    release: process.env.TEST_POSTGRES,
    settings: FAST,
  });
  return {
    url: cluster.url('postgres'),
    stop: async () => {
      await cluster.stop();
      rmSync(cluster.folder, { recursive: true, force: true });
    },
  };
}

const dropTemplates = (url: string, folder: string) =>
  asAdmin(url, async (sql) => {
    const templates = await sql<{ name: string }[]>`
      select datname as name from pg_database where starts_with(datname, ${templatesOf(folder)})`;
    for (const { name } of templates) await sql`drop database ${sql(name)}`;
  });
