import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeAll } from './judged/judged.js';
import { openSingle, type Single } from './judged/single.js';
import { CLASS_NAMES, CLASSES } from './worlds/classes.js';
import { SCENARIOS, SEED, TIMEOUT } from './worlds/runs.js';
import { underAnyPolicy, underOwnPolicy } from './worlds/setting.js';

let hub: Single;
beforeAll(async () => {
  console.info(`WORLD_SEED=${SEED}`);
  hub = await openSingle();
});
afterAll(() => hub.close());

describe.each([
  ['the policy in force shows all that may be shown', underOwnPolicy],
  ['any policies are in force', underAnyPolicy],
])('when %s', (_, settings) => {
  it.each(CLASS_NAMES)(
    '%s is told what the model says, and nothing else',
    async (name) => {
      const judged = await judgeAll(hub, { subject: CLASSES[name], settings, scenarios: SCENARIOS / 2 });
      expect(judged).toBeGreaterThan(SCENARIOS / 2);
    },
    TIMEOUT,
  );
});
