import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { readConfig } from '../../server/config.js';
import { startHub } from '../../server/hub.js';
import { copyOf, createMigratedDatabase, type TestDatabase } from './database.js';
import { templateOf } from './template.js';

const demoFolder = () => join(inject('folder'), 'demo');

/** The demo's keys, for a hub on a database that was made of it. */
export const layKeys = (dataDir: string): void => cpSync(demoFolder(), dataDir, { recursive: true });

/** The demo consortium and its keys, as a hub of the run made them at its first start. */
export async function layDemo(dataDir: string): Promise<TestDatabase> {
  const made = demoFolder();
  const template = await templateOf('demo', createMigratedDatabase, async (url) => {
    const hub = await startHub(
      readConfig({ PORT: '0', DATA_DIR: made, DATABASE_URL: url, LOG_LEVEL: 'error', DEMO_HISTORY: 'false' }),
    );
    await hub.stop();
  });
  layKeys(dataDir);
  return await copyOf(template);
}
