import type { MicroRho } from '../accounting/budget.js';
import { boundOf } from '../contribution.js';
import type { DrawNoise } from '../noise/gaussian.js';
import type { Quarter } from '../period.js';
import { type AllDomains, cellsOf, domainKey } from '../plan/domain.js';
import { type Measure, traitsOf } from '../plan/measures.js';
import type { PlannedTable, Tick } from '../plan/plan.js';
import { SCALE, varianceFor } from '../vector.js';
import { type Figures, figuresOf } from './cells.js';

/** What chains a release to those before it. */
export interface Link {
  /** Digest of the release before, so that a hub restored from an old backup is found out; null of the first. */
  readonly previous: string | null;
  /**
   * Of chance: every release carries the digest of the one before, which may be for fewer readers, and a table of few cells could be
   * found from its digest by trying.
   */
  readonly nonce: string;
}

/** What was fixed when the period opened. */
export interface Frozen extends Link {
  /** The version of the sharing standard whose plan this is, `<key>@<version>`, and its digest. */
  readonly plan: { readonly version: string; readonly digest: string };
  readonly domains: AllDomains;
  /** ISO 4217, of losses. */
  readonly currency: string;
  /** The quarter, or the last one of the year. */
  readonly period: Quarter;
  /** Institutions on the roster, those that opted out included; of how many there is data, nothing tells. */
  readonly roster: number;
}

interface Head extends Link {
  readonly format: 1;
  readonly plan: Frozen['plan'];
  readonly table: string;
  readonly domain: string;
  readonly measure: Measure;
  /** Of a quarter's data, or of the year's that ends with it. */
  readonly every: Tick;
  /** How many of the digits' units are 1. */
  readonly scale: string;
  readonly roster: number;
  /** ISO 4217, where money is added up or told apart by; null elsewhere. */
  readonly currency: string | null;
}

/** One table of one period, drawn once and then the same for everyone for ever. */
export interface Release extends Head, Figures {
  readonly view: 'period';
  readonly period: Quarter;
  readonly bound: string;
  readonly variance: string;
  readonly rho: MicroRho;
}

/**
 * @param sums of what the institutions contribute, cell by cell in the order of `cellsOf`, in fixed point.
 * @param noiseOf draws of a discrete Gaussian of this variance.
 */
export function releaseOf(
  table: PlannedTable,
  frozen: Frozen,
  sums: readonly bigint[],
  noiseOf: (variance: bigint) => DrawNoise,
): Release {
  const places = cellsOf(table, frozen.domains);
  if (places.length === 0) throw new Error('A table without a cell tells nothing.');
  if (sums.length !== places.length) throw new Error('There is a sum for each cell of the domain, zero or not.');
  const bound = boundOf(table, places.length);
  const variance = varianceFor(bound, table.rho);
  const draw = noiseOf(variance);
  const middle = middleOf(table.measure, frozen.roster);
  const values = sums.map((sum) => sum + draw() + middle);
  return {
    ...headOf(table, frozen),
    view: 'period',
    period: frozen.period,
    bound: String(bound),
    variance: String(variance),
    rho: table.rho,
    ...figuresOf(places, values, { variance }),
  };
}

/** Shares were added up less a half each. The whole roster's halves are public, and are put back. */
const middleOf = (measure: Measure, roster: number): bigint =>
  traitsOf(measure).length === 'centred' ? (BigInt(roster) * SCALE) / 2n : 0n;

const headOf = (table: PlannedTable, { plan, domains, roster, currency, previous, nonce }: Frozen): Head => ({
  format: 1,
  plan,
  table: table.key,
  domain: domainKey(table, domains),
  measure: table.measure,
  every: table.every,
  scale: String(SCALE),
  roster,
  currency: OF_MONEY.includes(table.measure) ? currency : null,
  previous,
  nonce,
});

const OF_MONEY: readonly Measure[] = ['losses', 'loss-brackets'];
