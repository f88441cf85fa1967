import { deserialize, serialize } from 'node:v8';
import type { Client } from '../../db/client.js';
import type { Task } from '../../schema/work/task.js';
import { TASKS } from '../../schema/work/tasks.js';
import type { Resources } from '../../server/graphql/executor.js';
import { fileSource, type Source, versionSource } from '../../server/work/sources.js';
import { unflatten } from '../../standards/catalogue/flatten.js';
import { HubError } from '../../standards/errors.js';

const all = async (source: Source) => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return chunks;
};

/** What the hub does in a thread, done in this process: for tests of what else decides. */
export const workHere =
  (client: Client): Resources['work'] =>
  async (caller, { task, input, file, versions = [] }) => {
    try {
      const bytes = file ? Buffer.concat(await all(fileSource(client, caller, file))) : Buffer.alloc(0);
      const documents = [];
      for (const id of versions) {
        const [head, ...pages] = (await all(versionSource(client, caller, id))).map((page) => deserialize(page));
        documents.push({ ...head, nodes: unflatten(pages.flat()) });
      }
      const given = { text: bytes.toString(), documents };
      return { pieces: Array.from((TASKS[task] as Task<unknown, unknown>).run(input, given), serialize) };
    } catch (refusal) {
      if (refusal instanceof HubError) return { refusal };
      throw refusal;
    }
  };
