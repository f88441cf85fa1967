import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Endings } from './endings.js';

// The hub's own flag (see package.json), and the same for whatever it is compared with.
const FLAGS = ['--max-semi-space-size=64'];

/** Starts a server under this Node.js as a process of its own, and reads its URL off what it prints. */
export async function startServer(
  endings: Endings,
  file: string,
  env: Record<string, string>,
  urlIn?: RegExp,
): Promise<URL> {
  return (await startProcess(endings, file, env, urlIn)).url;
}

/** The same, with the process's id. */
export async function startProcess(
  endings: Endings,
  file: string,
  env: Record<string, string>,
  urlIn: RegExp = /^listening (\S+)$/m,
): Promise<{ url: URL; pid: number }> {
  const server = spawn(process.execPath, [...FLAGS, file], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await endings.add(async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const exited = once(server, 'exit');
    server.kill('SIGTERM');
    const late = setTimeout(() => server.kill('SIGKILL'), 10_000);
    await exited;
    clearTimeout(late);
  });
  let printed = '';
  server.stderr.on('data', (chunk) => {
    printed = (printed + chunk).slice(-10_000);
  });
  const url = await new Promise<URL>((resolve, reject) => {
    let greeting = '';
    server.stdout.on('data', (chunk) => {
      greeting += chunk;
      const url = urlIn.exec(greeting)?.[1];
      if (url) resolve(new URL(url));
    });
    server.once('error', reject);
    server.once('exit', (code, signal) => {
      if (!endings.ended) process.stderr.write(`bench: ${file} ended with ${code ?? signal}.\n${printed}`);
      reject(new Error(`${file} did not listen.`));
    });
  });
  return { url, pid: server.pid as number };
}
