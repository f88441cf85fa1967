import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import setup from '../support/cluster.js';
import { campaign, type Family } from './campaign.js';
import { FOLDER } from './cases/register.js';
import { provide } from './cases/vitest.js';
import { readOptions } from './options.js';

// What is imported from here on meets the stand-in for vitest.
const FAMILIES: Readonly<Record<string, () => Promise<Family>>> = {
  database: async () => {
    const stop = await setup({ provide } as unknown as TestProject);
    const family = await (await import('./database/family.js')).databaseFamily();
    return {
      ...family,
      close: async () => {
        await family.close();
        await stop();
      },
    };
  },
  server: async () => (await import('./server/family.js')).serverFamily(),
  rules: async () => (await import('./rules/family.js')).rulesFamily(FOLDER),
};

const [name = '', today = '', ...args] = process.argv.slice(2);
const family = await FAMILIES[name]?.();
if (!family) throw new Error(`There is no family ${name}.`);
const end = async () => {
  await family.close();
  rmSync(FOLDER, { recursive: true, force: true });
};
// A cluster goes on by itself when who started it is gone.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void end().finally(() => process.exit(130)));
}
try {
  process.send?.(await campaign(family, readOptions(args, today), (line) => process.stdout.write(`${line}\n`)));
} finally {
  await end();
}
process.disconnect?.();
