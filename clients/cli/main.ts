#!/usr/bin/env node
import type { Io } from './io.js';
import { run } from './run.js';

const io: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  interrupt() {
    const controller = new AbortController();
    process.once('SIGINT', () => controller.abort()).once('SIGTERM', () => controller.abort());
    return controller.signal;
  },
};

// Whoever reads may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), io);
