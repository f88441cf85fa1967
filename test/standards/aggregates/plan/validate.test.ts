import { describe, expect, it } from 'vitest';
import { judgePlan } from '../../../../standards/aggregates/plan/judge.js';
import type { PlannedTable, ReleasePlan } from '../../../../standards/aggregates/plan/plan.js';
import { parseRequest } from '../../../../standards/aggregates/plan/table.js';
import { parsePlan } from '../../../../standards/aggregates/plan/validate.js';
import { HubError } from '../../../../standards/errors.js';
import { DOMAINS, GROUPS, planFor } from '../consortium.js';

const plan = planFor(60);
const with_ = (more: object): unknown => ({ ...plan, ...more });
const table = (key: string, more: object): unknown =>
  with_({ tables: plan.tables.map((planned) => (planned.key === key ? { ...planned, ...more } : planned)) });

function refusal(work: () => unknown): HubError {
  try {
    work();
  } catch (error) {
    if (error instanceof HubError) return error;
    throw error;
  }
  throw new Error('This was not refused.');
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `name ${index}`);
const techniques = (count: number) =>
  Object.fromEntries(names(count).map((_, index) => [`F${1000 + index}`, 'execution']));

/** What is wrong, where, and why it says that it is. */
const BAD: readonly (readonly [string, unknown, string, string])[] = [
  ['an unknown dimension', table('reports', { by: ['postcode'] }), '/tables/2/by/0', 'No such dimension'],
  [
    'an unknown dimension to filter by',
    table('reports', { where: { postcode: [] } }),
    '/tables/2/where/postcode',
    'No such dimension',
  ],
  [
    'the values of a private field',
    table('reports', { by: ['caseReference'] }),
    '/tables/2/by/0',
    'public domains only',
  ],
  ['losses by amount', table('losses', { by: ['lossAmount'] }), '/tables/3/by/0', 'public domains only'],
  ['reports by what was observed', table('reports', { by: ['value'] }), '/tables/2/by/0', 'public domains only'],
  [
    'reports by who published them',
    table('reports', { where: { publisher: ['aurora'] } }),
    '/tables/2/where/publisher',
    'public domains only',
  ],
  ['a dimension of another measure', table('conformance', { by: ['type'] }), '/tables/5/by/0', 'not split by type'],
  ['a dimension twice', table('reports', { by: ['type', 'type'] }), '/tables/2/by/1', 'twice'],
  ['brackets that are not split by', table('loss-brackets', { by: ['region'] }), '/tables/4/by', 'is split by bracket'],
  ['weeks of a year', table('reports', { by: ['week'], every: 'year' }), '/tables/2/by/0', 'those of a quarter'],
  ['a bound of zero', table('reports', { bound: 0 }), '/tables/2/bound', 'cut to nothing'],
  ['no bound', table('reports', { bound: undefined }), '/tables/2/bound', 'whole number'],
  ['half a bound', table('reports', { bound: 2.5 }), '/tables/2/bound', 'whole number'],
  ['a bound that doubles cannot hold', table('reports', { bound: 2 ** 53 }), '/tables/2/bound', 'whole number'],
  ['a bound below zero', table('reports', { bound: -1 }), '/tables/2/bound', 'whole number'],
  ['a bound where none is needed', table('report-types', { bound: 5 }), '/tables/0/bound', 'leave it out'],
  ['losses by a bound that was fitted', table('losses', { bound: 4_000_000 }), '/tables/3/bound', 'power of 4'],
  [
    'a bound of losses that is a power of 2 alone',
    table('losses', { bound: 2 ** 21 }),
    '/tables/3/bound',
    'power of 4',
  ],
  ['nothing to spend', table('reports', { rho: 0 }), '/tables/2/rho', 'whole number'],
  ['a release above the cap', table('reports', { rho: 1_250_001 }), '/tables/2/rho', 'more than four quarters may'],
  ['a budget above the cap', table('reports', { rho: 30_001 }), '/tables', 'the cap is 1.25'],
  ['requests above the cap', with_({ requests: 125_001 }), '/tables', 'ρ = 1.250001'],
  ['nobody who reads it', table('reports', { audience: [] }), '/tables/2/audience', 'Somebody reads it'],
  ['an audience that there is not', table('reports', { audience: ['regulator'] }), '/tables/2/audience/0', 'One of'],
  ['an audience twice', table('reports', { audience: ['public', 'public'] }), '/tables/2/audience/1', 'twice'],
  [
    'a rolling view of years',
    table('conformance', { rollingOnly: true }),
    '/tables/5/rollingOnly',
    'a yearly table has none',
  ],
  ['a rolling view that is not', table('reports', { rollingOnly: false }), '/tables/2/rollingOnly', '`true`'],
  ['a key twice', table('reports', { key: 'losses' }), '/tables/3/key', 'twice'],
  ['a property that nobody reads', table('reports', { epsilon: 1 }), '/tables/2/epsilon', 'No such property'],
  ['a title in one language', table('reports', { title: { en: 'Reports' } }), '/tables/2/title/zh-CN', 'text'],
  ['an unknown measure', table('reports', { measure: 'customers' }), '/tables/2/measure', 'One of'],
  ['a tick of its own', table('reports', { every: 'day' }), '/tables/2/every', 'One of'],
  ['a currency that is none', with_({ currency: 'yuan' }), '/currency', 'ISO 4217'],
  ['a rate of its own currency', with_({ rates: { CNY: '1' } }), '/rates/CNY', 'has no rate'],
  ['a rate of zero', with_({ rates: { USD: '0.00' } }), '/rates/USD', 'above zero'],
  ['a rate as a number', with_({ rates: { USD: 7.1 } }), '/rates/USD', 'as a text'],
  ['brackets that fall', with_({ brackets: [0, 100, 100] }), '/brackets/2', 'from 101 on'],
  ['brackets from one on', with_({ brackets: [1] }), '/brackets', 'begins at 0'],
  ['no techniques', with_({ techniques: undefined }), '/techniques', 'An object'],
  ['a technique without an id', with_({ techniques: { phishing: 'execution' } }), '/techniques/phishing', 'F1017'],
  ['a tactic as it is printed', with_({ techniques: { F1017: 'Initial Access' } }), '/techniques/F1017', 'A tactic'],
  ['a tactic too long', with_({ techniques: { F1017: 'a'.repeat(65) } }), '/techniques/F1017', 'A tactic'],
  ['two tactics of a technique', with_({ techniques: { F1017: ['execution'] } }), '/techniques/F1017', 'A tactic'],
  ['a tactic that is reserved', with_({ techniques: { F1017: 'none' } }), '/techniques/F1017', 'that say none'],
  ['techniques without end', with_({ techniques: techniques(501) }), '/techniques', 'at most 500 techniques'],
  ['no regions', with_({ regions: undefined }), '/regions', 'A list'],
  ['a region without a name', with_({ regions: ['HK', ' '] }), '/regions/1', '1 to 64 characters'],
  ['a region that is no text', with_({ regions: [852] }), '/regions/0', '1 to 64 characters'],
  ['a region too long', with_({ regions: ['省'.repeat(65)] }), '/regions/0', '1 to 64 characters'],
  ['a region twice', with_({ regions: ['HK', 'CN-SH', 'HK'] }), '/regions/2', 'A region stands here twice'],
  ['a region that is reserved', with_({ regions: ['none'] }), '/regions/0', 'that say none'],
  ['a sector twice', with_({ sectors: ['banking', 'banking'] }), '/sectors/1', 'A sector stands here twice'],
  ['sectors without end', with_({ sectors: names(41) }), '/sectors', 'at most 40'],
  ['something else', [], '', 'An object'],
  ['no rates', with_({ rates: null }), '/rates', 'An object'],
];

describe('a release plan', () => {
  it('stands, where nothing is wrong with it', () => {
    expect(parsePlan(plan, '/releases')).toBe(plan);
  });

  it('stands at the limits of its domains', () => {
    const full = with_({ techniques: techniques(500), regions: names(40), sectors: ['銀'.repeat(64)] });
    expect(parsePlan(full, '/releases')).toBe(full);
    const bare = with_({ techniques: {}, regions: [], sectors: [] });
    expect(parsePlan(bare, '/releases')).toBe(bare);
  });

  it.each(BAD)('is refused for %s', (_what, bad, at, reason) => {
    const { code, message, at: place } = refusal(() => parsePlan(bad, '/releases'));
    expect([code, place]).toEqual(['BAD_USER_INPUT', `/releases${at}`]);
    expect(message).toContain(reason);
  });
});

describe('a request of a project', () => {
  const asked = { measure: 'reports', by: ['tactic'], every: 'quarter', bound: 16, rho: 20_000 };

  it('is held to the same', () => {
    expect(parseRequest(asked, 'input')).toBe(asked);
    expect(refusal(() => parseRequest({ ...asked, by: ['narrative'] }, '/input')).at).toBe('/input/by/0');
    expect(refusal(() => parseRequest({ ...asked, audience: ['public'] }, '/input')).at).toBe('/input/audience');
  });
});

describe('a plan before a roster', () => {
  const judged = (tables: readonly PlannedTable[], roster = 60) =>
    judgePlan({ ...plan, tables } as ReleasePlan, GROUPS, roster, '/releases');
  const types = plan.tables[0] as PlannedTable;

  it('tells of each table how well it can be told at best', () => {
    const [first] = judgePlan(plan, GROUPS, 60, '/releases');
    expect(first).toMatchObject({ table: 'report-types', cells: 22 });
    expect(first?.halfWidth).toBeCloseTo((1.96 * Math.sqrt(22)) / (60 * Math.sqrt(0.2)), 10);
  });

  it('is refused above a half, but for its rolling view alone', () => {
    const { message, at } = refusal(() => judged([types], 41));
    expect(at).toBe('/releases/tables/0');
    expect(message).toContain('With 41 institutions half of an interval is 0.50 of an average cell');
    expect(message).toContain('publish its rolling view alone');
    expect(judged([types], 42)[0]?.halfWidth).toBeLessThan(0.5);
    expect(judged([{ ...types, rollingOnly: true }], 41)[0]?.halfWidth).toBeGreaterThan(0.5);
  });

  it('is refused for a value that is in no domain', () => {
    const { at, message } = refusal(() => judged([{ ...types, where: { region: ['HK', 'Atlantis'] } }]));
    expect([at, message]).toEqual(['/releases/tables/0/where/region/1', 'No such region.']);
  });

  it('is refused where it asks one thing twice, in other words', () => {
    const again = { ...types, key: 'again', where: { type: [...DOMAINS.type].reverse(), region: [] } };
    const { at, message } = refusal(() => judged([types, again]));
    expect(at).toBe('/releases/tables/1');
    expect(message).toContain('what table report-types asks');
  });

  it('is refused for more cells than can be read', () => {
    const by = ['type', 'technique', 'channel', 'region', 'sector', 'week'] as const;
    expect(refusal(() => judged([{ ...types, by, rollingOnly: true }])).message).toContain('at most 10000 cells');
  });
});

describe('the plan to begin with', () => {
  it.each([5, 20, 29, 30, 38, 39, 60, 99, 100, 149, 150, 300])(
    'stands for %i institutions, within the cap',
    (roster) => {
      const begun = planFor(roster);
      parsePlan(begun, '');
      judgePlan(begun, GROUPS, roster, '');
    },
  );

  it('spends 0.25 in a quarter and 1.25 in a year', () => {
    const quarter = plan.tables.filter(({ every }) => every === 'quarter').reduce((sum, { rho }) => sum + rho, 0);
    const year = plan.tables.filter(({ every }) => every === 'year').reduce((sum, { rho }) => sum + rho, 0);
    expect([quarter, quarter * 4 + year + plan.requests]).toEqual([250_000, 1_250_000]);
  });

  it('tells more to more institutions', () => {
    const splits = (roster: number) => Object.fromEntries(planFor(roster).tables.map(({ key, by }) => [key, by]));
    expect(splits(99)).toMatchObject({ reports: [], losses: [] });
    expect(splits(100)).toMatchObject({ reports: [], losses: ['region'] });
    expect(splits(150)).toMatchObject({ reports: ['week'], losses: ['region'] });
    expect(splits(20).conformance).toEqual(['group']);
    expect(planFor(20).tables.find(({ key }) => key === 'report-types')?.rollingOnly).toBe(true);
  });
});
