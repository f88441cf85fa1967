import { randomBytes } from 'node:crypto';
import { tick } from '../../db/aggregates/tick/tick.js';
import type { Client } from '../../db/client.js';
import { discreteGaussian } from '../../standards/aggregates/noise/gaussian.js';
import { randomSource } from '../../standards/aggregates/noise/random.js';
import { next, opensAt, type Quarter } from '../../standards/aggregates/period.js';

const INTERVAL_MS = 60_000;

const noise = () => {
  const source = randomSource(randomBytes);
  return (variance: bigint) => discreteGaussian({ over: variance, under: 1n }, source);
};

/** Opens quarters and draws their tables when they are over. On every server: it does once what is due. */
export function startReleases(
  client: Client,
  { now, newId }: { now: () => Date; newId: () => string },
  report: (cause: unknown) => void,
) {
  let running: Promise<void> | null = null;
  const run = () => {
    running ??= tick(client, { now: now(), newId, noiseOf: noise() })
      .catch(report)
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(run, INTERVAL_MS);
  run();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

/** Each of the quarters as it would have been drawn when it was over. */
export async function drawHistory(client: Client, quarters: readonly Quarter[], newId: () => string): Promise<void> {
  const noiseOf = noise();
  for (const quarter of quarters) await tick(client, { now: opensAt(next(quarter)), newId, noiseOf });
}
