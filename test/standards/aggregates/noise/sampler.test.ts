import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bernoulliExp } from '../../../../standards/aggregates/noise/bernoulli.js';
import { discreteGaussian } from '../../../../standards/aggregates/noise/gaussian.js';
import { discreteLaplace } from '../../../../standards/aggregates/noise/laplace.js';
import { type RandomSource, randomSource } from '../../../../standards/aggregates/noise/random.js';
import { chiSquare, distribution, TIMES, tally } from '../statistics.js';

const DRAWS = 120_000 * TIMES;
const source = randomSource(randomBytes);

/** A source that says these words, and then no more. */
function scripted(...words: number[]): RandomSource {
  const word = () => {
    const next = words.shift();
    if (next === undefined) throw new Error('No word is left.');
    return next;
  };
  return { word, below: () => BigInt(word()) };
}

const gaussian = (variance: number) =>
  distribution(Math.ceil(Math.sqrt(variance) * 12) + 3, (x) => Math.exp((-x * x) / (2 * variance)));

/** Box and Muller's, rounded: what this would be in floating point. */
const rounded = (sigma: number) => () =>
  Math.round(sigma * Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random()));

describe('the discrete Gaussian', () => {
  it.each([
    [1n, 10n],
    [1n, 2n],
    [1n, 1n],
    [7n, 3n],
    [25n, 1n],
    [10_000n, 1n],
    [2_000_001n, 2n],
  ])('has its exact probabilities at a variance of %i / %i', (over, under) => {
    const { square, limit } = chiSquare(
      tally(DRAWS, discreteGaussian({ over, under }, source)),
      gaussian(Number(over) / Number(under)),
    );
    expect(square).toBeLessThan(limit);
  });

  it('is told from a continuous one that was rounded', () => {
    const { square, limit } = chiSquare(tally(DRAWS, rounded(1)), gaussian(1));
    expect(square).toBeGreaterThan(limit);
  });

  it('is told from one that draws zero with both signs', () => {
    const draw = discreteGaussian({ over: 10_000n, under: 1n }, source);
    const twice = () => {
      for (;;) {
        const value = draw();
        if (value === 0n || source.word() % 2 === 1) return value;
      }
    };
    const { square, limit } = chiSquare(tally(DRAWS, twice), gaussian(10_000));
    expect(square).toBeGreaterThan(limit);
  });

  it('is told from one whose variance is a tenth too small', () => {
    const narrow = discreteGaussian({ over: 9_000n, under: 1n }, source);
    const { square, limit } = chiSquare(tally(DRAWS, narrow), gaussian(10_000));
    expect(square).toBeGreaterThan(limit);
  });

  it('keeps its moments where values pass 2⁵³', () => {
    const sigma = 1n << 70n;
    const draw = discreteGaussian({ over: sigma * sigma, under: 1n }, source);
    const draws = Array.from({ length: 20_000 }, () => Number(draw()) / 2 ** 70);
    const variance = draws.reduce((sum, x) => sum + x * x, 0) / draws.length;
    expect(Math.abs(variance - 1)).toBeLessThan(4.9 * Math.sqrt(2 / draws.length));
    const below = draws.filter((x) => x < 1).length / draws.length;
    expect(Math.abs(below - 0.841345)).toBeLessThan(4.9 * Math.sqrt((0.8413 * 0.1587) / draws.length));
  });

  it('has no variance of zero', () => {
    expect(() => discreteGaussian({ over: 0n, under: 1n }, source)).toThrow('above zero');
  });
});

describe('what it is made of', () => {
  it.each([
    [0n, 1n],
    [1n, 1000n],
    [1n, 3n],
    [1n, 1n],
    [5n, 2n],
  ])('has a Bernoulli variable of exp(−%i / %i)', (over, under) => {
    const probability = Math.exp(-Number(over) / Number(under));
    const counts = tally(DRAWS, () => (bernoulliExp({ over, under }, source) ? 1 : 0));
    const share = (counts.get(1) ?? 0) / DRAWS;
    expect(Math.abs(share - probability)).toBeLessThanOrEqual(
      4.9 * Math.sqrt((probability * (1 - probability)) / DRAWS),
    );
  });

  it('draws on where 32 bits do not decide', () => {
    const third = 0x5555_5555; // ⌊2³² / 3⌋, of which every word of 1/3 consists.
    const oneThird = { over: 1n, under: 3n };
    const high = 0xffff_ffff;
    expect(bernoulliExp(oneThird, scripted(third, 0, high))).toBe(false);
    expect(bernoulliExp(oneThird, scripted(third, high))).toBe(true);
    expect(bernoulliExp(oneThird, scripted(third, third, third, 0, high))).toBe(false);
    expect(bernoulliExp(oneThird, scripted(third, third, third, high))).toBe(true);
    expect(() => bernoulliExp(oneThird, scripted(third, third, third))).toThrow('No word is left');
  });

  it('decides by the first word where that is enough', () => {
    expect(bernoulliExp({ over: 1n, under: 3n }, scripted(0x5555_5556))).toBe(true);
    expect(bernoulliExp({ over: 1n, under: 3n }, scripted(0x5555_5554, 0xffff_ffff))).toBe(false);
  });

  it.each([1n, 2n, 10n])('has a discrete Laplace variable of scale %i', (scale) => {
    const laplace = distribution(Number(scale) * 40, (x) => Math.exp(-Math.abs(x) / Number(scale)));
    const { square, limit } = chiSquare(
      tally(DRAWS, () => discreteLaplace(scale, source)),
      laplace,
    );
    expect(square).toBeLessThan(limit);
  });

  it.each([3n, 255n, 256n, 257n, 1000n])('has whole numbers below %i, each as likely', (limit) => {
    const even = new Map(Array.from({ length: Number(limit) }, (_, value) => [value, 1 / Number(limit)]));
    const { square, limit: most } = chiSquare(
      tally(DRAWS, () => source.below(limit)),
      even,
    );
    expect(square).toBeLessThan(most);
  });

  it('is told from a remainder, which favours the low ones', () => {
    const even = new Map(Array.from({ length: 200 }, (_, value) => [value, 1 / 200]));
    const remainder = () => (source.word() >>> 24) % 200;
    const { square, limit } = chiSquare(tally(DRAWS, remainder), even);
    expect(square).toBeGreaterThan(limit);
  });

  it('draws numbers longer than a word from the whole of their range', () => {
    const limit = (3n << 64n) + 1n;
    const draws = Array.from({ length: 4_000 }, () => source.below(limit));
    expect(draws.every((value) => value >= 0n && value < limit)).toBe(true);
    const upper = draws.filter((value) => value >= 2n << 64n).length / draws.length;
    expect(Math.abs(upper - 1 / 3)).toBeLessThan(4.9 * Math.sqrt(2 / 9 / draws.length));
  });

  it('refuses a source that gives fewer bytes than it was asked for', () => {
    expect(() => randomSource(() => new Uint8Array(8)).word()).toThrow('another number of bytes');
  });
});
