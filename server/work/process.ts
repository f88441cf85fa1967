import { type ChildProcess, fork } from 'node:child_process';
import { projectPath } from '../../db/project.js';

export type Worker = ChildProcess;

/** As built, from the sources too: a process loads what Node.js can. */
const WORKER = projectPath('dist/server/work/worker.js');
const STACK_KB = 3_900;
const YOUNG_MB = 16;

/**
 * A process of its own, and no thread: where one parse outgrows the heap of a thread by more than V8 has in reserve, V8 ends the
 * whole process. It knows nothing of the hub's environment, in which there are secrets; what it would say as it dies nobody reads.
 */
export function startWorker(heapMb: number): Worker {
  const worker = fork(WORKER, {
    // A heap does not count buffers: what a job reads is bounded besides, by its guard.
    execArgv: [`--max-old-space-size=${heapMb}`, `--max-semi-space-size=${YOUNG_MB}`, `--stack-size=${STACK_KB}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // Where it cannot be started, its exit is all that is needed.
  worker.on('error', () => {});
  worker.unref();
  worker.channel?.unref();
  return worker;
}

/** Whether it takes another job. */
export const isAlive = ({ connected, killed, exitCode, signalCode }: Worker): boolean =>
  connected && !killed && exitCode === null && signalCode === null;
