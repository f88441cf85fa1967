import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADVISORY_LOCKS } from '../../db/locks.js';
import { holdUpkeep } from '../../db/sealing/lock.js';
import { stampPublished } from '../../db/sequencer.js';
import { openUpkeep, type Upkeep } from './sealing/upkeep.js';

let hub: Upkeep;
beforeAll(async () => {
  hub = await openUpkeep();
});
afterAll(() => hub.close());

describe('advisory locks', () => {
  it('are all different', () => {
    const numbers = Object.values(ADVISORY_LOCKS);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('let publication go on while keys are kept up', async () => {
    await hub.admin.begin(async (sql) => {
      await holdUpkeep({ sql });
      expect(await Promise.race([stampPublished(hub.client), waitingAfter(5_000)])).toEqual(expect.any(Number));
    });
  });
});

const waitingAfter = (ms: number) => new Promise<string>((done) => setTimeout(() => done('waiting'), ms).unref());
