import { createCipheriv, createHash } from 'node:crypto';
import { discreteGaussian } from '../../../standards/aggregates/noise/gaussian.js';
import { randomSource } from '../../../standards/aggregates/noise/random.js';
import { defaultPlan } from '../../../standards/aggregates/plan/default.js';
import { domainsOf } from '../../../standards/aggregates/plan/domain.js';
import type { Frozen, Link } from '../../../standards/aggregates/release/release.js';

export const GROUPS = ['access', 'handling', 'marking', 'retention', 'scope', 'use'];

export const CHOSEN = {
  currency: 'CNY',
  rates: { USD: '7.1', HKD: '0.91' },
  bounds: { reports: 128, losses: 4 ** 10 },
  techniques: { F1001: 'positioning', F1017: 'execution', T1566: 'positioning' },
  regions: ['CN-BJ', 'CN-GD', 'CN-SC', 'CN-SH', 'CN-SN', 'HK'],
  sectors: ['banking', 'payments', 'insurance'],
};

export const planFor = (roster: number) => defaultPlan(roster, GROUPS, CHOSEN);

export const DOMAINS = domainsOf(planFor(60), GROUPS);

/** The first of a chain. */
export const LINK: Link = { previous: null, nonce: 'of chance' };

export const frozenFor = (roster: number): Frozen => ({
  plan: { version: 'threat-indicator-sharing@3.0.0', digest: '0'.repeat(64) },
  domains: domainsOf(planFor(roster), GROUPS),
  period: '2026-Q3',
  currency: 'CNY',
  ...LINK,
  roster,
});

/**
 * A file's own randomness, of one seed in `npm test`, so that a bound of three standard errors fails for a reason;
 * `AGGREGATES_SEED=…` plays others.
 */
export function seededFor(file: string) {
  const key = createHash('sha256')
    .update(`${file} ${process.env.AGGREGATES_SEED ?? '1'}`)
    .digest();
  const stream = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  const source = randomSource((count) => stream.update(Buffer.alloc(count)));
  return { source, noise: (variance: bigint) => discreteGaussian({ over: variance, under: 1n }, source) };
}

export const silence = () => () => 0n;
