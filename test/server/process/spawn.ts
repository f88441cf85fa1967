import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectPath } from '../../../db/project.js';
import { clearAfterwards } from '../../support/run/aftermath.js';

const run = promisify(execFile);

/** Builds `dist`, as `npm start` does first. Types are another check's to judge. */
export async function build(): Promise<void> {
  await run(process.execPath, [projectPath('node_modules/typescript/bin/tsc'), '-p', projectPath('.')]).catch(() => {});
}

/** A data folder that the database's own account can reach. */
export function dataFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'entente-process-'));
  chmodSync(path, 0o755);
  clearAfterwards(path);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}

export interface Spawned {
  readonly child: ChildProcess;
  /** All it wrote, on both streams. */
  output(): string;
  /** Resolves when it says that it is ready, with the seconds that took; rejects when it ends before. */
  readonly ready: Promise<number>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

// A worker whose run was ended goes on until it has something to report, and what it started goes on after it.
process.once('disconnect', () => process.exit());

/** Runs a built file of the project with this environment. */
export function launch(file: string, env: NodeJS.ProcessEnv, args: string[] = []): Spawned {
  const started = performance.now();
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [projectPath(`dist/${file}`), ...args], { env: { PATH, HOME, ...env } });
  const endWithUs = () => void child.kill();
  process.once('exit', endWithUs);
  child.once('close', () => process.off('exit', endWithUs));
  let output = '';
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  const ready = new Promise<number>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
        if (output.includes('Stop with Ctrl-C.')) resolve((performance.now() - started) / 1000);
      });
    }
    void ended.then(() => reject(new Error(output)));
  });
  ready.catch(() => {});
  return { child, ready, ended, output: () => output };
}

/** Processes whose command line names the folder: a database left behind is one. */
export function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && commandLine(pid).includes(folder));
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
