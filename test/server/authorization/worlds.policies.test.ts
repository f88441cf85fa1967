import 'reflect-metadata';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { CLASS_NAMES, CLASSES } from './worlds/classes.js';
import { compare } from './worlds/compare.js';
import { openPair, type Pair } from './worlds/pair.js';
import { SCENARIOS, SEED, TIMEOUT } from './worlds/runs.js';
import { underAnyPolicy } from './worlds/setting.js';

let pair: Pair;
beforeAll(async () => {
  console.info(`WORLD_SEED=${SEED}`);
  pair = await openPair();
});
afterAll(() => pair.close());

describe('when any profile is in force, and what it hides differs too', () => {
  it.each(CLASS_NAMES)(
    'each %s is told the same, to the byte',
    async (name) => {
      await compare(pair, { subject: CLASSES[name], settings: underAnyPolicy, scenarios: SCENARIOS / 2 });
    },
    TIMEOUT,
  );
});
