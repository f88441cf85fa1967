import { randomBytes } from 'node:crypto';
import { discreteGaussian } from '../../standards/aggregates/noise/gaussian.js';
import { randomSource } from '../../standards/aggregates/noise/random.js';

const DRAWS = 500_000;

/** Draws a second on one core at σ = 100, of the randomness that a release takes. */
export function drawsPerSecond(): number {
  const draw = discreteGaussian({ over: 10_000n, under: 1n }, randomSource(randomBytes));
  for (let warming = 0; warming < DRAWS / 10; warming++) draw();
  const begun = performance.now();
  for (let times = 0; times < DRAWS; times++) draw();
  return (DRAWS / (performance.now() - begun)) * 1000;
}
