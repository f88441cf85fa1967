import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  declaredSuggestions,
  type KnownCrosswalk,
  type Suggestion,
  transitiveSuggestions,
} from '../../../../standards/catalogue/crosswalk/suggest.js';
import type { MappingRelation } from '../../../../standards/catalogue/document.js';
import { entry } from './samples.js';

const crosswalk = (source: string, target: string, entries: KnownCrosswalk['entries']): KnownCrosswalk => ({
  key: `${source}-${target}`,
  version: '1.0.0',
  digest: `digest of ${source}-${target}`,
  source,
  target,
  entries,
});

const told = ({ sources, relation, targets, entailed }: Suggestion) =>
  `${sources.map(({ requirement }) => requirement)} ${entailed ? '' : 'perhaps '}${relation} ${targets.map(({ requirement }) => requirement)}`;

const suggested = (first: KnownCrosswalk, second: KnownCrosswalk) =>
  transitiveSuggestions('a', 'c', [first, second]).map(told);

describe('when one crosswalk leads on to another', () => {
  it('suggests what follows, and marks what only may', () => {
    const first = crosswalk('a', 'b', [entry('a1', 'subset-of', 'b1'), entry('a2', 'superset-of', 'b2')]);
    const second = crosswalk('b', 'c', [entry('b1', 'equal', 'c1'), entry('b2', 'subset-of', 'c2')]);
    expect(suggested(first, second)).toEqual(['a1 subset-of c1', 'a2 perhaps intersects-with c2']);
  });

  it('suggests nothing where anything may be so', () => {
    const first = crosswalk('a', 'b', [entry('a1', 'subset-of', 'b1')]);
    expect(suggested(first, crosswalk('b', 'c', [entry('b1', 'superset-of', 'c1')]))).toEqual([]);
    expect(suggested(first, crosswalk('b', 'c', [entry('b2', 'equal', 'c1')]))).toEqual([]);
  });

  it('reads each of them in either direction', () => {
    const first = crosswalk('b', 'a', [entry('b1', 'superset-of', 'a1')]);
    const second = crosswalk('c', 'b', [entry('c1', 'superset-of', 'b1')]);
    const [suggestion] = transitiveSuggestions('a', 'c', [first, second]);
    expect(suggestion && told(suggestion)).toBe('a1 subset-of c1');
    expect(suggestion?.chain).toEqual([
      {
        kind: 'crosswalk',
        key: 'b-a',
        version: '1.0.0',
        digest: 'digest of b-a',
        sources: ['a1'],
        relation: 'subset-of',
        targets: ['b1'],
        inverted: true,
      },
      expect.objectContaining({ key: 'c-b', sources: ['b1'], targets: ['c1'], inverted: true }),
    ]);
  });

  it('is careful where the lists in the middle are not the same', () => {
    const first = crosswalk('a', 'b', [entry('a1', 'equal', 'b1')]);
    const second = crosswalk('b', 'c', [entry('b1 b2', 'subset-of', 'c1'), entry('b1 b2', 'equal', 'c2')]);
    expect(suggested(first, second)).toEqual(['a1 subset-of c1', 'a1 perhaps intersects-with c2']);
  });

  it('is no stronger than its weakest step, and has no strength where one has none', () => {
    const strength = (one?: number, other?: number) =>
      transitiveSuggestions('a', 'c', [
        crosswalk('a', 'b', [entry('a1', 'equal', 'b1', one === undefined ? {} : { strength: one })]),
        crosswalk('b', 'c', [entry('b1', 'equal', 'c1', other === undefined ? {} : { strength: other })]),
      ])[0]?.strength;
    fc.assert(
      fc.property(fc.nat({ max: 10 }), fc.nat({ max: 10 }), (one, other) => {
        expect(strength(one, other)).toBe(Math.min(one, other));
      }),
    );
    expect(strength(5)).toBeNull();
  });

  it('never suggests what is not so of the sets that the steps are of', () => {
    const bits = fc.integer({ min: 1, max: 255 });
    fc.assert(
      fc.property(bits, bits, bits, bits, (a, b1, b2, c) => {
        const b = b1 | b2;
        const first = crosswalk('a', 'b', [entry('a1', between(a, b1), 'b1')]);
        const second = crosswalk('b', 'c', [entry('b1 b2', between(b, c), 'c1')]);
        for (const { possible, relation, entailed } of transitiveSuggestions('a', 'c', [first, second])) {
          expect(possible).toContain(between(a, c));
          if (entailed) expect(relation).toBe(between(a, c));
          else expect(between(a, c)).not.toBe('no-relationship');
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

function between(one: number, other: number): MappingRelation {
  if (one === other) return 'equal';
  if ((one & other) === 0) return 'no-relationship';
  if ((one & other) === one) return 'subset-of';
  return (one & other) === other ? 'superset-of' : 'intersects-with';
}

describe('when standards declare mappings themselves', () => {
  const mapping = (standard: string, requirement: string) => ({
    standard,
    requirement,
    relation: 'subset-of' as const,
    rationale: { en: 'r' },
  });
  const standard = (key: string, requirements: Parameters<typeof declaredSuggestions>[0]['requirements']) => ({
    key,
    version: '1.0.0',
    digest: key,
    requirements,
  });

  it('suggests them from both, and only what is there', () => {
    const a = standard('a', [
      { key: 'a1', mappings: [mapping('c', 'c1'), mapping('c', 'gone'), mapping('other', 'c1')] },
      { key: 'a2', mappings: null },
    ]);
    const c = standard('c', [
      { key: 'c1', mappings: null },
      { key: 'c2', mappings: [mapping('a', 'a2')] },
    ]);
    const suggestions = declaredSuggestions(a, c);
    expect(suggestions.map(told)).toEqual(['a1 subset-of c1', 'a2 superset-of c2']);
    expect(suggestions.map(({ chain }) => chain.map(({ kind, key, inverted }) => [kind, key, inverted]))).toEqual([
      [['standard', 'a', false]],
      [['standard', 'c', true]],
    ]);
  });
});
