import type { MicroRho } from '../accounting/budget.js';
import type { Dimension, Measure } from './measures.js';

/** Whom a table is published to: each wider than the one before. */
export const AUDIENCES = ['researcher', 'member', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const TICKS = ['quarter', 'year'] as const;
export type Tick = (typeof TICKS)[number];

/** What a sum is taken of and by what it is split, whoever asks: a table of the plan, or a custom request. */
export interface Question {
  readonly measure: Measure;
  readonly by: readonly Dimension[];
  /** Dimension → the values that count; a dimension without any is not filtered by. */
  readonly where?: { readonly [dimension in Dimension]?: readonly string[] };
  readonly every: Tick;
}

export interface PricedQuestion extends Question {
  /** L2 norm that an institution's vector is clipped to, whole, in the measure's unit; only where the measure needs one. */
  readonly bound?: number;
  /** What one release of it spends. */
  readonly rho: MicroRho;
}

export interface PlannedTable extends PricedQuestion {
  readonly key: string;
  readonly title: { readonly en: string; readonly 'zh-CN': string };
  readonly audience: readonly Audience[];
  /** Only the mean of four quarters is published, never a quarter of its own. */
  readonly rollingOnly?: true;
}

/** Member `releases` of a sharing standard: what may be learnt of its institutions, by the vote that decides what is shared. */
export interface ReleasePlan {
  /** ISO 4217, in which losses are added up. */
  readonly currency: string;
  /** Other currencies → what one unit of them is in `currency`, as a decimal. */
  readonly rates: { readonly [currency: string]: string };
  /** Lower ends of the brackets of an institution's losses, rising from 0. */
  readonly brackets: readonly number[];
  /** Techniques that are told apart, by id → the tactic of each, such as `execution`. */
  readonly techniques: { readonly [technique: string]: string };
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  readonly tables: readonly PlannedTable[];
  /** What custom requests may spend in four quarters. */
  readonly requests: MicroRho;
}

/** Where a report falls that says nothing, or something that is not told apart: so domains are complete. */
export const NOT_SAID = 'none';
