import { once } from 'node:events';
import { deserialize, serialize } from 'node:v8';
import type { MessagePort } from 'node:worker_threads';
import type { Task } from '../../schema/work/task.js';
import { TASKS } from '../../schema/work/tasks.js';
import type { StandardDocument } from '../../standards/catalogue/document.js';
import { type FlatNode, unflatten } from '../../standards/catalogue/flatten.js';
import { badInput, HubError } from '../../standards/errors.js';
import { NO_FILE, readFile } from '../../standards/reading/file.js';
import type { Job, Refused, Said } from './messages.js';

/** One job in a thread of the pool. */
export default async function work({ job, port }: { job: Job; port: MessagePort }): Promise<Refused | null> {
  try {
    const task = TASKS[job.task] as Task<unknown, unknown>;
    const sources = new Sources(port);
    const file = job.file ? await readFile(sources.read(), () => task.guard(job.input)) : NO_FILE;
    if (file.packed && !task.unpacks) throw badInput('The file is an archive: send what is in it.', 'uploadId');
    const documents: StandardDocument[] = [];
    for (let nth = 0; nth < job.documents; nth++) documents.push(await documentOf(sources.read()));
    for (const piece of task.run(job.input, { ...file, documents })) tell(port, { piece: serialize(piece) });
    return null;
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    return { code: error.code, message: error.message, at: error.at };
  } finally {
    port.close();
  }
}

function tell(port: MessagePort, said: Said): void {
  port.postMessage(said);
}

/** What the job reads, in the order in which it is asked for, each until null. */
class Sources {
  private nth = 0;

  constructor(private readonly port: MessagePort) {}

  async *read(): AsyncGenerator<Uint8Array, void> {
    const next = this.nth++;
    while (true) {
      tell(this.port, { next });
      const [chunk] = (await once(this.port, 'message')) as [Uint8Array | null];
      if (!chunk) return;
      yield chunk;
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
