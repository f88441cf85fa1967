import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEEKS } from '../../../../standards/aggregates/period.js';
import { cellsOf, domainKey, domainsOf } from '../../../../standards/aggregates/plan/domain.js';
import { viewsOf } from '../../../../standards/aggregates/plan/halfWidth.js';
import { answering } from '../../../../standards/aggregates/plan/known.js';
import type { PlannedTable, Question } from '../../../../standards/aggregates/plan/plan.js';
import { CHANNELS, OBSERVABLE_TYPES } from '../../../../standards/indicators/types.js';
import { DOMAINS as domains, planFor } from '../consortium.js';

const plan = planFor(60);
const key = (question: Question) => domainKey(question, domains);
const asked: Question = {
  measure: 'reports',
  by: ['channel', 'region'],
  where: { type: ['url', 'phone-number'] },
  every: 'quarter',
};

describe('the public domains', () => {
  it('are those that were voted, the document’s groups and the vocabularies, each in an order of its own', () => {
    const voted = {
      techniques: { T1660: 'initial-access', F1047: 'monetization', F1017: 'monetization' },
      regions: ['HK', 'CN-SH'],
      sectors: ['payments', 'banking'],
      brackets: [0, 10_000],
    };
    expect(domainsOf(voted, ['use', 'marking'])).toEqual({
      type: OBSERVABLE_TYPES,
      technique: ['F1017', 'F1047', 'T1660', 'none'],
      tactic: ['initial-access', 'monetization', 'none'],
      channel: [...CHANNELS, 'none'],
      region: ['CN-SH', 'HK', 'none'],
      sector: ['banking', 'payments', 'none'],
      week: WEEKS,
      bracket: ['0', '10000'],
      group: ['use', 'marking'],
      level: ['must', 'should', 'may'],
    });
  });
});

describe('two questions', () => {
  it.each<[string, Partial<Question>]>([
    ['the dimensions are in another order', { by: ['region', 'channel'] }],
    ['the values are in another order', { where: { type: ['phone-number', 'url'] } }],
    ['a value stands twice', { where: { type: ['url', 'phone-number', 'url'] } }],
    ['a filter has no value', { where: { type: ['url', 'phone-number'], tactic: [] } }],
    [
      'a filter has every value',
      { where: { type: ['url', 'phone-number'], sector: domains.sector, region: domains.region } },
    ],
  ])('are one where %s', (_what, more) => {
    expect(key({ ...asked, ...more })).toBe(key(asked));
  });

  it('are one where a split is by a single value, and that is filtered by', () => {
    const split: Question = { measure: 'reports', by: ['type'], where: { type: ['url'] }, every: 'quarter' };
    expect(key({ ...split, by: [] })).toBe(key(split));
  });

  it('are one at whatever price', () => {
    const dear = { ...asked, bound: 9, rho: 500_000, key: 'dear' };
    expect(key(dear)).toBe(key(asked));
  });

  it.each<[string, Partial<Question>]>([
    ['the measure is another', { measure: 'losses' }],
    ['the split is finer', { by: ['channel', 'region', 'sector'] }],
    ['the split is coarser', { by: ['channel'] }],
    ['a value less counts', { where: { type: ['url'] } }],
    ['everything counts', { where: {} }],
    ['it is asked of a year', { every: 'year' }],
  ])('are two where %s', (_what, more) => {
    expect(key({ ...asked, ...more })).not.toBe(key(asked));
  });

  it('have one key exactly where they have the same cells over the same reports', () => {
    const subset = <T>(values: readonly T[]) => fc.subarray([...values]);
    const question = fc.record({
      measure: fc.constant('reports' as const),
      every: fc.constant('quarter' as const),
      by: fc.shuffledSubarray<'sector' | 'tactic'>(['sector', 'tactic']),
      where: fc.record({ sector: subset(domains.sector), tactic: subset(domains.tactic) }),
    });
    /** Of which (sector, tactic) each cell is the sum: the cells as a set of sets. */
    const meaning = (asking: Question) => {
      const counts = (dimension: 'sector' | 'tactic', value: string) =>
        (asking.where?.[dimension] ?? []).length === 0 || asking.where?.[dimension]?.includes(value);
      const cells = new Map<string, string[]>();
      for (const sector of domains.sector)
        for (const tactic of domains.tactic) {
          if (!counts('sector', sector) || !counts('tactic', tactic)) continue;
          const cell = [asking.by.includes('sector') ? sector : '', asking.by.includes('tactic') ? tactic : ''].join();
          cells.set(cell, [...(cells.get(cell) ?? []), `${sector}/${tactic}`]);
        }
      return [...cells.values()]
        .map((members) => members.sort().join())
        .sort()
        .join(';');
    };
    fc.assert(
      fc.property(question, question, (one, other) => {
        expect(key(one) === key(other)).toBe(meaning(one) === meaning(other));
        expect(cellsOf(one, domains)).toHaveLength(meaning(one).split(';').length);
      }),
    );
  });
});

describe('a custom request', () => {
  it('is answered from the table that asks the same', () => {
    const types: Question = { measure: 'report-profile', by: ['type'], where: { channel: [] }, every: 'quarter' };
    expect(answering(types, plan.tables, domains)?.key).toBe('report-types');
    expect(answering({ ...types, measure: 'reports' }, plan.tables, domains)).toBeUndefined();
  });
});

describe('how a table is published', () => {
  const types = plan.tables[0] as PlannedTable;
  const conformance = plan.tables.at(-1) as PlannedTable;

  it('follows the roster, should it shrink after the vote', () => {
    expect(viewsOf(types, domains, 60)).toEqual(['period', 'rolling']);
    expect(viewsOf(types, domains, 38)).toEqual(['rolling']);
    expect(viewsOf({ ...types, rho: 1_000_000 }, domains, 29)).toEqual(['rolling']);
    expect(viewsOf({ ...types, rho: 1_000_000 }, domains, 30)).toEqual(['period', 'rolling']);
    expect(viewsOf({ ...types, rollingOnly: true }, domains, 300)).toEqual(['rolling']);
    expect(viewsOf(conformance, domains, 60)).toEqual(['period']);
    expect(viewsOf(conformance, domains, 10)).toEqual([]);
  });
});
