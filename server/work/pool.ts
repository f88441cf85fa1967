import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { projectPath } from '../../db/project.js';
import type { Outcome } from '../../schema/work/aside.js';
import { HubError } from '../../standards/errors.js';
import type { Limits } from '../limits/settings.js';
import { turns } from '../limits/turns.js';
import type { Job, Refused, Said } from './messages.js';
import type { Source } from './sources.js';

type PoolLimits = Pick<Limits, 'threads' | 'threadMb' | 'threadSeconds' | 'fileMb'>;

/** As built, from the sources too: threads load what Node.js can. */
const WORKER = projectPath('dist/server/work/worker.js');
const STACK_MB = 8;
const YOUNG_MB = 16;
const IDLE_MS = 30_000;
/** Below whoever answers requests. */
const NICE = 10;
/** How much longer than the longest file an answer may be, which waits in this process. */
const ANSWER = 4;

/**
 * Threads for what takes long, a job at a time each and one job at a time for each party. One that passes a limit ends its thread,
 * and is refused; nobody else hears of it.
 */
export function startPool(limits: PoolLimits) {
  const threads = new Piscina({
    filename: WORKER,
    minThreads: 0,
    maxThreads: limits.threads,
    idleTimeout: IDLE_MS,
    niceIncrement: NICE,
    atomics: 'disabled',
    recordTiming: false,
    // A heap does not count buffers: what a job reads is bounded besides, by its guard.
    resourceLimits: {
      maxOldGenerationSizeMb: limits.threadMb,
      maxYoungGenerationSizeMb: YOUNG_MB,
      stackSizeMb: STACK_MB,
    },
  });
  const inTurn = turns({ all: limits.threads, each: 1 });
  return {
    /** Does the job in its party's turn; throws only what nobody foresaw. */
    run: (party: string, job: Job, sources: readonly Source[]): Promise<Outcome> =>
      inTurn(party, () => inThread(threads, limits, job, sources)),
    stop: () => threads.destroy(),
  };
}

export type Pool = ReturnType<typeof startPool>;

async function inThread(threads: Piscina, limits: PoolLimits, job: Job, sources: readonly Source[]): Promise<Outcome> {
  const { port1: port, port2 } = new MessageChannel();
  const ending = new AbortController();
  const late = setTimeout(() => ending.abort(tooMuch('time')), limits.threadSeconds * 1_000);
  const answer = collect(port, sources, ANSWER * limits.fileMb * 1_048_576, (reason) => ending.abort(reason));
  try {
    const refused = (await threads.run(
      { job, port: port2 },
      { transferList: [port2], signal: ending.signal },
    )) as Refused | null;
    if (refused) return { refusal: new HubError(refused.code, refused.message, refused.at) };
    return { pieces: await answer.whole };
  } catch (error) {
    if (ending.signal.aborted) return { refusal: ending.signal.reason };
    if ((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY') return { refusal: tooMuch('memory') };
    throw error;
  } finally {
    clearTimeout(late);
    port.close();
    answer.stop();
  }
}

const tooMuch = (what: 'time' | 'memory' | 'room') =>
  new HubError('LIMIT_EXCEEDED', `This takes more ${what} than one request may have; send less at once.`);

/** Hands over what is asked for as it is asked for, and takes up the answer, until the thread closes the port. */
function collect(port: MessagePort, sources: readonly Source[], room: number, abort: (reason: unknown) => void) {
  const iterators = sources.map((source) => source[Symbol.asyncIterator]());
  const pieces: Uint8Array[] = [];
  let left = room;
  const hand = async (nth: number) => {
    const { value } = (await iterators[nth]?.next()) ?? {};
    port.postMessage(value ?? null);
  };
  port.on('message', (said: Said) => {
    if ('next' in said) return void hand(said.next).catch(abort);
    left -= said.piece.byteLength;
    if (left < 0) abort(tooMuch('room'));
    else pieces.push(said.piece);
  });
  return {
    /** Once the thread has closed the port, after all it had said. */
    whole: new Promise<Uint8Array[]>((resolve) => port.once('close', () => resolve(pieces))),
    /** Not waited for: a source that does not answer ends when it does. */
    stop: () => {
      for (const iterator of iterators) void iterator.return?.().catch(() => {});
    },
  };
}
