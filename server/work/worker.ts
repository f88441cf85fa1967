import { once } from 'node:events';
import { setPriority } from 'node:os';
import { deserialize, serialize } from 'node:v8';
import type { Task } from '../../schema/work/task.js';
import { TASKS } from '../../schema/work/tasks.js';
import type { StandardDocument } from '../../standards/catalogue/document.js';
import { type FlatNode, unflatten } from '../../standards/catalogue/flatten.js';
import { badInput, HubError } from '../../standards/errors.js';
import { NO_FILE, readFile } from '../../standards/reading/file.js';
import type { Asked, Job, Said } from './messages.js';

/** Below whoever answers requests. */
const NICE = 10;

setPriority(NICE);
// The hub's to end it by: a terminal's interrupt comes to it too, while the hub lets it finish.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());
process.on('message', (asked: Asked) => {
  if ('job' in asked) void work(asked.job).then(tell);
});

/** One job, and how it ended. */
async function work(job: Job): Promise<Said> {
  try {
    const task = TASKS[job.task] as Task<unknown, unknown>;
    const sources = new Sources();
    const file = job.file ? await readFile(sources.read(), () => task.guard(job.input)) : NO_FILE;
    if (file.packed && !task.unpacks) throw badInput('The file is an archive: send what is in it.', 'uploadId');
    const documents: StandardDocument[] = [];
    for (let nth = 0; nth < job.documents; nth++) documents.push(await documentOf(sources.read()));
    for (const piece of task.run(job.input, { ...file, documents })) tell({ piece: serialize(piece) });
    return { refused: null };
  } catch (error) {
    if (!(error instanceof HubError)) return { unforeseen: (error as Error).stack ?? String(error) };
    return { refused: { code: error.code, message: error.message, at: error.at } };
  }
}

function tell(said: Said): void {
  process.send?.(said);
}

/** What the job reads, in the order in which it is asked for, each until null. */
class Sources {
  private nth = 0;

  async *read(): AsyncGenerator<Uint8Array, void> {
    const next = this.nth++;
    while (true) {
      tell({ next });
      const [asked] = (await once(process, 'message')) as [Extract<Asked, { chunk: unknown }>];
      if (!asked.chunk) return;
      yield asked.chunk;
    }
  }
}

/** What stands beside the nodes, and then nodes. */
async function documentOf(pages: AsyncIterable<Uint8Array>): Promise<StandardDocument> {
  let head: StandardDocument | undefined;
  const nodes: FlatNode[] = [];
  for await (const page of pages) {
    if (head) nodes.push(...(deserialize(page) as FlatNode[]));
    else head = deserialize(page);
  }
  return { ...(head as StandardDocument), nodes: unflatten(nodes) };
}
