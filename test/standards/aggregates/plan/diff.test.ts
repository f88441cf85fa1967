import { describe, expect, it } from 'vitest';
import { compareReleases } from '../../../../standards/aggregates/plan/diff.js';
import type { PlannedTable, ReleasePlan } from '../../../../standards/aggregates/plan/plan.js';
import { reasonIn } from '../../../../standards/catalogue/print/reasons.js';
import { planFor } from '../consortium.js';

const plan = planFor(60);
const table = (key: string, more: Partial<PlannedTable>): ReleasePlan => ({
  ...plan,
  tables: plan.tables.map((planned) => (planned.key === key ? { ...planned, ...more } : planned)),
});
const techniques = (more: ReleasePlan['techniques']): ReleasePlan => ({
  ...plan,
  techniques: { ...plan.techniques, ...more },
});
const told = (to: ReleasePlan | undefined, from: ReleasePlan | undefined = plan) =>
  compareReleases(from, to).map(({ class: grade, reason }) => `${grade}: ${reason}`);

describe('a newer release plan', () => {
  it.each<[string, ReleasePlan]>([
    ['breaking: the budget of table reports raised from 30000 to 30001', table('reports', { rho: 30_001 })],
    ['minor: the budget of table reports lowered from 30000 to 1', table('reports', { rho: 1 })],
    ['breaking: table reports is finer: split by sector', table('reports', { by: ['sector'] })],
    ['minor: table report-types is coarser: not split by type', table('report-types', { by: [] })],
    ['breaking: table reports is over other values', table('reports', { where: { sector: ['banking'] } })],
    ['breaking: table reports is of victims, no longer of reports', table('reports', { measure: 'victims' })],
    [
      'breaking: table losses widened: now read by public',
      table('losses', { audience: ['public', 'member', 'researcher'] }),
    ],
    ['minor: table losses withdrawn from member', table('losses', { audience: ['researcher'] })],
    ['breaking: table conformance is released each quarter', table('conformance', { every: 'quarter' })],
    ['minor: table reports is released once a year', table('reports', { every: 'year' })],
    ['minor: table reports is published as its rolling view alone', table('reports', { rollingOnly: true })],
    ['minor: the bound of table reports is 500, no longer 128', table('reports', { bound: 500 })],
    ['minor: table losses withdrawn', { ...plan, tables: plan.tables.filter(({ key }) => key !== 'losses') }],
    ['breaking: the budget of custom requests raised from 125000 to 125001', { ...plan, requests: 125_001 }],
    ['minor: the budget of custom requests lowered from 125000 to 0', { ...plan, requests: 0 }],
    ['breaking: currency changed from CNY to HKD', { ...plan, currency: 'HKD' }],
    ['breaking: loss brackets changed', { ...plan, brackets: [0, 5] }],
    ['minor: exchange rates changed', { ...plan, rates: {} }],
    ['breaking: region CN-ZJ is told apart', { ...plan, regions: [...plan.regions, 'CN-ZJ'] }],
    ['minor: region HK is no longer told apart', { ...plan, regions: plan.regions.filter((name) => name !== 'HK') }],
    ['breaking: sector leasing is told apart', { ...plan, sectors: [...plan.sectors, 'leasing'] }],
    ['minor: sector banking is no longer told apart', { ...plan, sectors: ['payments', 'insurance'] }],
    ['breaking: technique F1047 is told apart', techniques({ F1047: 'execution' })],
    ['breaking: technique F1017 is of stealth, no longer of execution', techniques({ F1017: 'stealth' })],
    ['editorial: written otherwise, the same tables', { ...plan, regions: [...plan.regions].reverse() }],
    ['editorial: title of table reports', table('reports', { title: { en: 'All reports', 'zh-CN': '上报总量' } })],
    ['editorial: written otherwise, the same tables', { ...plan, tables: [...plan.tables].reverse() }],
    ['editorial: written otherwise, the same tables', table('reports', { where: { sector: [] } })],
  ])('is %s', (reason, to) => {
    expect(told(to)).toEqual([reason]);
    expect(reasonIn(reason.replace(/^\w+: /, ''), 'zh-CN')).toMatch(/\p{Script=Han}/u);
  });

  it('breaks where it adds a table, or is published by quarters', () => {
    const without = { ...plan, tables: plan.tables.slice(1) };
    expect(told(plan, without)).toEqual(['breaking: table report-types added']);
    expect(told(plan, techniques({ F1047: 'execution' }))).toEqual(['minor: technique F1047 is no longer told apart']);
    expect(told(plan, table('reports', { rollingOnly: true }))).toEqual([
      'breaking: table reports is published quarter by quarter',
    ]);
  });

  it('breaks where it is the first, and is minor where it is taken back whole', () => {
    expect(new Set(compareReleases(undefined, plan).map((finding) => finding.class))).toEqual(new Set(['breaking']));
    expect(new Set(compareReleases(plan, undefined).map((finding) => finding.class))).toEqual(new Set(['minor']));
    expect(compareReleases(plan, { ...plan })).toEqual([]);
    expect(compareReleases(undefined, undefined)).toEqual([]);
  });
});
