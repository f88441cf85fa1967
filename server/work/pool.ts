import type { Outcome } from '../../schema/work/aside.js';
import type { Limits } from '../limits/settings.js';
import { turns } from '../limits/turns.js';
import { doJob } from './doJob.js';
import type { Job } from './messages.js';
import { isAlive, startWorker, type Worker } from './process.js';
import type { Source } from './sources.js';

type PoolLimits = Pick<Limits, 'workers' | 'workerMb' | 'workerSeconds' | 'fileMb'>;

const IDLE_MS = 30_000;

/**
 * Processes for what takes long, a job at a time each and one job at a time for each party. One that passes a limit is ended and
 * its job refused; nobody else hears of it.
 */
export function startPool(limits: PoolLimits) {
  const all = new Set<Worker>();
  const idle = new Map<Worker, NodeJS.Timeout>();
  const inTurn = turns({ all: limits.workers, each: 1 });

  const start = (): Worker => {
    const worker = startWorker(limits.workerMb);
    all.add(worker);
    worker.once('exit', () => {
      all.delete(worker);
      wake(worker);
    });
    return worker;
  };
  const wake = (worker: Worker) => {
    clearTimeout(idle.get(worker));
    idle.delete(worker);
  };
  const rest = (worker: Worker) => {
    if (isAlive(worker)) idle.set(worker, setTimeout(() => worker.kill('SIGKILL'), IDLE_MS).unref());
  };

  async function run(job: Job, sources: readonly Source[]): Promise<Outcome> {
    const [worker = start()] = idle.keys();
    wake(worker);
    try {
      return await doJob(worker, limits, job, sources);
    } finally {
      rest(worker);
    }
  }

  return {
    /** Does the job in its party's turn; throws only what nobody foresaw. */
    run: (party: string, job: Job, sources: readonly Source[]): Promise<Outcome> =>
      inTurn(party, () => run(job, sources)),
    stop: async () => {
      await Promise.all([...all].map((worker) => ended(worker)));
    },
  };
}

export type Pool = ReturnType<typeof startPool>;

const ended = (worker: Worker) =>
  new Promise<void>((resolve) => {
    worker.once('exit', () => resolve());
    worker.kill('SIGKILL');
  });
