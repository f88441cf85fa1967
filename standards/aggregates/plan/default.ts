import { WEEKS } from '../period.js';
import { domainsOf, type Voted } from './domain.js';
import { halfWidthOfTable, WIDEST } from './halfWidth.js';
import type { Dimension } from './measures.js';
import type { PlannedTable, ReleasePlan } from './plan.js';

/** From these sizes of the roster on, a total is told by region or by week. */
const BY_REGION = 100;
const BY_WEEK = 150;
const MOST_REGIONS = 7;

const EVERYBODY = ['researcher', 'member', 'public'] as const;
const INSIDE = ['researcher', 'member'] as const;

export interface Chosen extends Omit<Voted, 'brackets'> {
  readonly currency: string;
  readonly rates: ReleasePlan['rates'];
  /** By vote, or from figures released earlier: never from the data. */
  readonly bounds: { readonly reports: number; readonly losses: number };
}

/** A plan to begin with: a quarter spends ρ = 0.25 and any year 1.25, which is ε = 8.85 at δ = 1e-6. */
export function defaultPlan(roster: number, groups: readonly string[], chosen: Chosen): ReleasePlan {
  const { currency, rates, bounds, techniques, regions, sectors } = chosen;
  const voted = { brackets: [0, 10_000, 100_000, 1_000_000, 10_000_000], techniques, regions, sectors };
  const all = domainsOf(voted, groups);
  const shown = (table: PlannedTable): PlannedTable =>
    halfWidthOfTable(table, all, roster) > WIDEST ? { ...table, rollingOnly: true } : table;
  const byRegion = roster >= BY_REGION && all.region.length <= MOST_REGIONS;
  return {
    currency,
    rates,
    ...voted,
    tables: [
      ...quarterly(byRegion, roster >= BY_WEEK, bounds).map(shown),
      ...conformance()
        .filter((table) => halfWidthOfTable(table, all, roster) <= WIDEST)
        .slice(0, 1),
    ],
    requests: 125_000,
  };
}

const quarterly = (byRegion: boolean, byWeek: boolean, bounds: Chosen['bounds']): PlannedTable[] => [
  {
    key: 'report-types',
    title: { en: 'Reports by type: how they are spread', 'zh-CN': '各类型上报的构成' },
    measure: 'report-profile',
    by: ['type'],
    every: 'quarter',
    rho: 100_000,
    audience: EVERYBODY,
  },
  {
    key: 'report-channels',
    title: { en: 'Reports by channel: how they are spread', 'zh-CN': '各渠道上报的构成' },
    measure: 'report-profile',
    by: ['channel'],
    every: 'quarter',
    rho: 60_000,
    audience: EVERYBODY,
  },
  {
    key: 'reports',
    title: { en: 'Reports', 'zh-CN': '上报数量' },
    measure: 'reports',
    by: byWeek ? ['week'] : [],
    every: 'quarter',
    // An even stream of reports is √13 shorter by week than as one number.
    bound: byWeek ? Math.ceil(bounds.reports / Math.sqrt(WEEKS.length)) : bounds.reports,
    rho: 30_000,
    audience: EVERYBODY,
  },
  {
    key: 'losses',
    title: { en: 'Losses', 'zh-CN': '损失金额' },
    measure: 'losses',
    by: byRegion ? ['region'] : [],
    every: 'quarter',
    bound: bounds.losses,
    rho: 40_000,
    audience: INSIDE,
  },
  {
    key: 'loss-brackets',
    title: { en: 'Institutions by the size of their losses', 'zh-CN': '按损失规模分档的机构数' },
    measure: 'loss-brackets',
    by: ['bracket'],
    every: 'quarter',
    rho: 20_000,
    audience: INSIDE,
  },
];

/** The finest first: the roster decides which of them can be told. */
const conformance = (): PlannedTable[] =>
  ([['group', 'level'], ['group'], ['level']] satisfies Dimension[][]).map((by) => ({
    key: 'conformance',
    title: { en: 'Requirements that are met', 'zh-CN': '要求符合程度' },
    measure: 'conformance',
    by,
    every: 'year',
    rho: 125_000,
    audience: INSIDE,
  }));
