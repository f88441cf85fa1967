import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { Sql } from '../../../db/client.js';
import { findNewestKey } from '../../../db/sealing/store.js';
import { createVault } from '../../../db/sealing/vault.js';
import { placeOfChunk } from '../../../db/uploads/sealChunk.js';
import { monthOf, type SealingClass } from '../../../standards/sealing/classes.js';
import { seal } from '../../../standards/sealing/envelope.js';
import { at, idOf, WORLD_KEY } from './ids.js';
import { keyProvider } from './keys.js';

const keys = keyProvider();

/** Seals the worlds' private text as a hub does that was given the worlds' wrapping keys. */
export const WORLD_VAULT = createVault({ keys, now: () => at(0), newId: randomUUID, randomBytes });

/** In which everything of a world is sealed. */
const MONTH = monthOf(at(0));

export const dataKeyName = (owner: string, its: SealingClass): string => `${owner}/${its}`;
export const dataKeyId = (owner: string, its: SealingClass): string => idOf(`data key of ${dataKeyName(owner, its)}`);

const bytesOf = (owner: string, its: SealingClass, size = 32): Buffer =>
  createHmac('sha256', WORLD_KEY).update(dataKeyName(owner, its)).digest().subarray(0, size);

/** The organization's data key, id and bytes the same in every world: the vault keeps what it unwrapped by its id. */
export async function ensureDataKey(sql: Sql, owner: string, its: SealingClass): Promise<void> {
  const of = { organizationId: idOf(owner), class: its, month: MONTH };
  if (await findNewestKey({ sql }, of)) return;
  const maker = createVault({
    keys,
    now: () => at(0),
    newId: () => dataKeyId(owner, its),
    randomBytes: (size) => bytesOf(owner, its, size),
  });
  await maker.ring.make({ sql }, of, 1);
}

/** A file in one piece, sealed as the hub seals what arrives. */
export function sealedChunk(owner: string, uploadId: string, content: Buffer): { sealed: Buffer; keyId: string } {
  const keyId = dataKeyId(owner, 'upload');
  const place = { ...placeOfChunk(uploadId, 0, idOf(owner)), keyId };
  return { sealed: seal(bytesOf(owner, 'upload'), place, content, randomBytes(12)), keyId };
}
