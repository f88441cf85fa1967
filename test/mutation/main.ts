import './cases/register.js';
import type { TestProject } from 'vitest/node';
import setup from '../support/cluster.js';
import { provide } from './cases/vitest.js';

const stop = await setup({ provide } as unknown as TestProject);
try {
  const family = process.env.F === 'server' ? await (await import('./server/family.js')).serverFamily() : await (await import('./database/family.js')).databaseFamily();
  console.log(family.mutants.length);
  let t = Date.now();
  console.log('control', await family.control.caught(), Date.now() - t);
  const only = new RegExp(process.argv[2] ?? '.');
  const every = Number(process.argv[3] ?? 1);
  let n = 0, c = 0;
  for (const [i, m] of family.mutants.entries()) {
    if (!only.test(m.name) || i % every) continue;
    n++;
    t = Date.now();
    try {
      const caught = await m.caught();
      if (caught) c++; else console.log('SURVIVED', Date.now() - t, m.name);
      if (process.env.V) console.log(Date.now() - t, m.name, '|', caught);
    } catch (e) { console.log('ERROR', m.name, (e as Error).message); }
  }
  console.log('control', await family.control.caught());
  console.log(c, 'of', n);
  await family.close();
} finally {
  await stop();
}
