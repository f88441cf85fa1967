import { describe, expect, it } from 'vitest';
import { domainsOf } from '../../../standards/aggregates/plan/domain.js';
import type { Question } from '../../../standards/aggregates/plan/plan.js';
import { type Counted, readsOf, vectorOf } from '../../../standards/aggregates/tally.js';
import { planFor } from './consortium.js';

const plan = {
  ...planFor(60),
  techniques: { F1001: 'positioning', T1566: 'execution' },
  regions: ['CN-SH'],
  brackets: [0, 100],
};
const domains = domainsOf(plan, ['access', 'use']);
const vector = (question: Pick<Question, 'measure' | 'by' | 'where'>, told: readonly Counted[]) =>
  vectorOf({ every: 'quarter', ...question }, domains, plan)(told).map((part) => Number(part) / 1_000_000);

describe('what an institution told, as a vector', () => {
  it('stands in the cells of the domain; what is not told apart is none', () => {
    const told: Counted[] = [
      { technique: 'F1001', reports: 2n },
      { technique: 'T9999', reports: 3n },
      { technique: null, reports: 4n },
    ];
    expect(vector({ measure: 'reports', by: ['technique'] }, told)).toEqual([2, 0, 7]);
    expect(vector({ measure: 'reports', by: ['tactic'] }, told)).toEqual([0, 2, 7]);
    expect(vector({ measure: 'reports', by: [], where: { technique: ['F1001'] } }, told)).toEqual([2]);
  });

  it('only what it is split or filtered by is read', () => {
    expect(
      readsOf({ measure: 'reports', by: ['region'], where: { channel: ['sms'], type: [] }, every: 'quarter' }),
    ).toEqual(['channel', 'region']);
  });

  it('money is in the plan’s currency, and without a rate there is none', () => {
    const told: Counted[] = [
      { losses: '1.5', currency: 'CNY' },
      { losses: '10', currency: 'USD' },
      { losses: '999', currency: 'XAU' },
    ];
    expect(vector({ measure: 'losses', by: [] }, told)).toEqual([72.5]);
    expect(vector({ measure: 'loss-brackets', by: ['bracket'] }, told)).toEqual([1, 0]);
    expect(
      vector({ measure: 'loss-brackets', by: ['bracket'] }, [...told, { losses: '27.5', currency: 'CNY' }]),
    ).toEqual([0, 1]);
    expect(vector({ measure: 'loss-brackets', by: ['bracket'] }, [])).toEqual([0, 0]);
  });

  it('a share is of all that was answered in its cell, however finely that was read', () => {
    const half = { satisfied: 5, partial: 0, applicable: 10 };
    const told: Counted[] = [
      { group: 'access', level: 'must', ...half },
      { group: 'access', level: 'should', satisfied: 10, partial: 0, applicable: 10 },
      { group: 'use', level: 'must', ...half },
    ];
    const where = { level: ['must', 'should'] };
    expect(vector({ measure: 'conformance', by: ['group'], where }, told)).toEqual([0.25, 0]);
    expect(vector({ measure: 'conformance', by: ['group', 'level'] }, told)).toEqual([0, 0.5, 0, 0, 0, 0]);
  });
});
