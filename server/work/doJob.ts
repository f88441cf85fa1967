import type { Outcome } from '../../schema/work/aside.js';
import { HubError } from '../../standards/errors.js';
import type { Limits } from '../limits/settings.js';
import type { Asked, Job, Said } from './messages.js';
import type { Worker } from './process.js';
import type { Source } from './sources.js';

/** How much longer than the longest file an answer may be, which waits in this process. */
const ANSWER = 4;
/** How V8 and the kernel end what has no memory left. */
const STARVED = ['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL'];

/** One job: hands over what is asked for as it is asked for, and takes up the answer. A worker that passes a limit is ended. */
export async function doJob(
  worker: Worker,
  { workerSeconds, fileMb }: Pick<Limits, 'workerSeconds' | 'fileMb'>,
  job: Job,
  sources: readonly Source[],
): Promise<Outcome> {
  const iterators = sources.map((source) => source[Symbol.asyncIterator]());
  const pieces: Uint8Array[] = [];
  let room = ANSWER * fileMb * 1_048_576;
  const talk = new AbortController();
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      const refuse = (what: 'time' | 'memory' | 'room') => {
        worker.kill('SIGKILL');
        resolve({ refusal: tooMuch(what) });
      };
      const fail = (error: unknown) => {
        worker.kill('SIGKILL');
        reject(error);
      };
      const tell = (asked: Asked) => worker.connected && worker.send(asked);
      const hand = async (nth: number) => {
        const { value } = (await iterators[nth]?.next()) ?? {};
        tell({ chunk: value ?? null });
      };
      const take = (piece: Uint8Array) => {
        room -= piece.byteLength;
        if (room < 0) refuse('room');
        else pieces.push(piece);
      };
      const hear = (said: Said) => {
        if ('next' in said) hand(said.next).catch(fail);
        else if ('piece' in said) take(said.piece);
        else if ('unforeseen' in said) fail(new Error(said.unforeseen));
        else resolve(said.refused ? { refusal: refusalOf(said.refused) } : { pieces });
      };
      const end = (code: number | null, signal: NodeJS.Signals | null) => {
        if (STARVED.includes(signal ?? '')) resolve({ refusal: tooMuch('memory') });
        else reject(new Error(`A worker ended by itself (${signal ?? code}).`));
      };
      const late = setTimeout(() => refuse('time'), workerSeconds * 1_000);
      worker.on('message', hear).once('exit', end);
      talk.signal.addEventListener('abort', () => {
        clearTimeout(late);
        worker.off('message', hear).off('exit', end);
      });
      tell({ job });
    });
  } finally {
    talk.abort();
    // Not waited for: a source that does not answer ends when it does.
    for (const iterator of iterators) void iterator.return?.().catch(() => {});
  }
}

const tooMuch = (what: 'time' | 'memory' | 'room') =>
  new HubError('LIMIT_EXCEEDED', `This takes more ${what} than one request may have; send less at once.`);

const refusalOf = ({ code, message, at }: { code: HubError['code']; message: string; at?: string | undefined }) =>
  new HubError(code, message, at);
