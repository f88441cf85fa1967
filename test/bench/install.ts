import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peersPath } from './paths.js';

/** Installs the peers, and the Node.js that all is measured under, unless they are as the lock file says. */
function install(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The bench runs on Linux x64, for which npm has the Node.js 22 that PostGraphile needs.');
  }
  const stamp = join(peersPath('node_modules'), '.entente-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(peersPath('package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stdout.write('bench: installing the peers …\n');
  const flags = ['--prefix', peersPath('.'), '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', ['ci', ...flags], {
    cwd: peersPath('.'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw error ?? new Error('npm ci failed in test/bench/peers.');
  writeFileSync(stamp, wanted);
}

install();
