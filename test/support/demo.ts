import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { readConfig } from '../../server/config.js';
import { startHub } from '../../server/hub.js';
import { copyOf, createMigratedDatabase, type TestDatabase } from './database.js';
import { templateOf } from './template.js';

/** The demo consortium and its keys, as a hub of the run made them at its first start. */
export async function layDemo(dataDir: string): Promise<TestDatabase> {
  const made = join(inject('folder'), 'demo');
  const template = await templateOf('demo', createMigratedDatabase, async (url) => {
    const hub = await startHub(
      readConfig({ PORT: '0', DATA_DIR: made, DATABASE_URL: url, LOG_LEVEL: 'error', DEMO_HISTORY: 'false' }),
    );
    await hub.stop();
  });
  cpSync(made, dataDir, { recursive: true });
  return await copyOf(template);
}
