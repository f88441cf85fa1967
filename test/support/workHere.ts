import { deserialize, serialize } from 'node:v8';
import type { ExecutionResult } from 'graphql';
import type { Client } from '../../db/client.js';
import { type Operation, openOperation } from '../../db/operation.js';
import { readChunk } from '../../db/uploads/sealChunk.js';
import type { Order, Outcome } from '../../schema/work/aside.js';
import type { Task } from '../../schema/work/task.js';
import { TASKS } from '../../schema/work/tasks.js';
import type { Resources } from '../../server/graphql/execution/executor.js';
import { withWork } from '../../server/work/aside.js';
import { requireOwn, versionPages } from '../../server/work/sources.js';
import { unflatten } from '../../standards/catalogue/flatten.js';
import { HubError } from '../../standards/errors.js';
import { NO_FILE, readFile } from '../../standards/reading/file.js';
import { WORLD_VAULT } from './world/vault.js';

/** What the hub does in a thread, done in this process: for tests of what else decides. */
export const workHere =
  (client: Client): Resources['work'] =>
  async (caller, order) => {
    const op = await openOperation(client, caller, 'read');
    try {
      return await workIn(op, order);
    } finally {
      await op.rollback();
    }
  };

/** An operation's result once all work that it asks for is done, as the hub has it (`withWork`), in the one transaction that there is. */
export async function worked(
  op: Operation,
  attempt: (done: ReadonlyMap<string, Outcome>) => ExecutionResult | Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  return await withWork(
    (order) => workIn(op, order),
    async (done) => await attempt(done),
  );
}

/** The same of what an operation reads. */
export async function workIn(op: Operation, { task, input, file, versions = [] }: Order): Promise<Outcome> {
  try {
    const given = file ? await readFile(chunksOf(op, file), () => ({ take() {} })) : NO_FILE;
    const documents = [];
    for (const id of versions) {
      const pages: Uint8Array[] = [];
      for await (const page of versionPages(op, id)) pages.push(page);
      const [head, ...nodes] = pages.map((page) => deserialize(page));
      documents.push({ ...head, nodes: unflatten(nodes.flat()) });
    }
    const pieces = (TASKS[task] as Task<unknown, unknown>).run(input, { ...given, documents });
    return { pieces: Array.from(pieces, (piece) => serialize(piece)) };
  } catch (refusal) {
    if (refusal instanceof HubError) return { refusal };
    throw refusal;
  }
}

async function* chunksOf(op: Operation, file: string): AsyncGenerator<Buffer> {
  await requireOwn(op, file);
  for (let place = 0; ; place++) {
    const chunk = await readChunk(op, WORLD_VAULT, file, place);
    if (!chunk) return;
    yield chunk;
  }
}
