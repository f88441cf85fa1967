import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOfPart } from '../../../db/indicators/write/sealPart.js';
import { createVault } from '../../../db/sealing/vault.js';
import { keyProvider } from '../../support/kms.js';
import { at, idOf } from '../../support/world/ids.js';
import { openUpkeep, type Upkeep } from './upkeep.js';

const MANY = 10_000;
const AURORA = idOf('aurora');

let hub: Upkeep;
beforeAll(async () => {
  hub = await openUpkeep();
});
afterAll(() => hub.close());

const noncesBy = async (random: (size: number) => Buffer) => {
  const vault = createVault({ keys: keyProvider(), now: () => at(0), newId: randomUUID, randomBytes: random });
  const op = await hub.begin('analyst@aurora');
  const same = [placeOfPart(idOf('part'), AURORA), 'the same text'] as const;
  const sealed = await vault.sealAll(op, Array(MANY).fill(same));
  await op.rollback();
  return new Set(sealed.map(({ sealed: value }) => value.subarray(1, 13).toString('hex'))).size;
};

describe('when one key seals the same text ten thousand times', () => {
  it('no nonce is used twice', async () => {
    expect(await noncesBy(randomBytes)).toBe(MANY);
  });

  it('a source that repeats itself would have been noticed', async () => {
    expect(await noncesBy((size) => Buffer.alloc(size, 1))).toBe(1);
  });
});
