import { serialize } from 'node:v8';
import { searchRequirements } from '../../db/catalogue/requirements.js';
import { findVersion } from '../../db/catalogue/store.js';
import type { Client } from '../../db/client.js';
import { type Operation, openOperation } from '../../db/operation.js';
import type { Vault } from '../../db/sealing/vault.js';
import type { Caller } from '../../db/seat.js';
import { readChunk } from '../../db/uploads/sealChunk.js';
import { sizeOfUpload } from '../../db/uploads/store.js';
import { headOf, nodeOf } from '../../schema/catalogue/documentOf.js';
import { isSeated } from '../../standards/access/actor.js';
import { notFound } from '../../standards/errors.js';

/** What a job reads, as its caller and in pieces: never whole in this process, and no longer theirs than it is while it is read. */
export type Source = AsyncIterable<Uint8Array>;

/** That the caller has sent it, and whole; its bytes. */
export const requireFile = (client: Client, caller: Caller | null, id: string): Promise<number> =>
  reading(client, caller, (op) => requireOwn(op, id));

/** Row-level security hides another's as well; a use case asks besides. */
export async function requireOwn(op: Operation, id: string): Promise<number> {
  const size = isSeated(op.actor) ? await sizeOfUpload(op, id, op.actor.personId) : undefined;
  if (size === undefined) throw notFound('upload');
  return size;
}

/** An upload, each piece opened in a transaction of its own: who reads it may take long. */
export async function* fileSource(client: Client, vault: Vault, caller: Caller | null, id: string): Source {
  for (let place = 0; ; place++) {
    const chunk = await reading(client, caller, (op) => readChunk(op, vault, id, place));
    if (!chunk) return;
    yield chunk;
  }
}

const PAGE = 200;

/** A version in one snapshot: a draft that is edited meanwhile would be none that ever was. */
export async function* versionSource(client: Client, caller: Caller | null, id: string): Source {
  const op = await openOperation(client, caller, 'read');
  try {
    yield* versionPages(op, id);
  } finally {
    await op.rollback();
  }
}

/** What stands beside the nodes, and then nodes. */
export async function* versionPages(op: Operation, versionId: string): Source {
  const version = await findVersion(op, versionId);
  if (!version) throw notFound('version');
  yield serialize(headOf(version));
  const all = { versionId, first: PAGE - 1, text: null, level: null, parentKey: null };
  let after = -1;
  while (true) {
    const rows = await searchRequirements(op, { ...all, after });
    if (rows.length > 0) yield serialize(rows.map(nodeOf));
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.ordinal ?? after;
  }
}

async function reading<T>(client: Client, caller: Caller | null, work: (op: Operation) => Promise<T>): Promise<T> {
  const op = await openOperation(client, caller, 'read');
  try {
    return await work(op);
  } finally {
    await op.rollback();
  }
}
