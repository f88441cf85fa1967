import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startCluster } from '../../db/embedded/cluster.js';
import { build } from '../server/process/spawn.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Privileged URL of the cluster's maintenance database. */
    adminUrl: string;
    /** Privileged URL of a database with a world that is there already. */
    worldUrl?: string;
  }
}

// What a crash could lose is of no interest to a test.
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];

/** One PostgreSQL for the run: its own, of the release TEST_POSTGRES names, or the one at TEST_DATABASE_URL. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  // The hub's threads run what is built.
  await build();
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    provide('adminUrl', given);
    return async () => {};
  }
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'));
  const cluster = await startCluster({
    folder: join(folder, 'postgres'),
    release: process.env.TEST_POSTGRES,
    settings: FAST,
  });
  provide('adminUrl', cluster.url('postgres'));
  return async () => {
    await cluster.stop();
    for (const place of [cluster.folder, folder]) rmSync(place, { recursive: true, force: true });
  };
}
