import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compose,
  inverse,
  MAPPING_RELATIONS,
  relationsOfNames,
} from '../../../../standards/catalogue/crosswalk/relation.js';
import type { MappingRelation } from '../../../../standards/catalogue/document.js';

/** A set as a number's bits; what it asks for are its bits. */
function between(one: number, other: number): MappingRelation {
  const shared = one & other;
  if (one === other) return 'equal';
  if (shared === one) return 'subset-of';
  if (shared === other) return 'superset-of';
  return shared === 0 ? 'no-relationship' : 'intersects-with';
}

const sets = (universe: number) => Array.from({ length: 2 ** universe - 1 }, (_, index) => index + 1);
const set = fc.integer({ min: 1, max: 2 ** 20 - 1 });
const union = (all: readonly number[]) => all.reduce((sofar, one) => sofar | one, 0);
const sorted = (relations: Iterable<MappingRelation>) =>
  MAPPING_RELATIONS.filter((relation) => new Set(relations).has(relation));

describe('when a relation is read from the other side', () => {
  it('is the relation of the same sets, the other way round', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        expect(inverse(between(a, b))).toBe(between(b, a));
      }),
    );
  });
});

describe('when relations are composed', () => {
  const seen = new Map<string, Set<MappingRelation>>();
  const small = sets(5);
  for (const a of small)
    for (const b of small)
      for (const c of small) {
        const steps = `${between(a, b)} ${between(b, c)}`;
        seen.set(steps, (seen.get(steps) ?? new Set()).add(between(a, c)));
      }

  it.each(MAPPING_RELATIONS.flatMap((first) => MAPPING_RELATIONS.map((then) => [first, then] as const)))(
    'leaves of %s, %s what some sets of five are, and nothing else',
    (first, then) => {
      expect(compose([first], [then])).toEqual(sorted(seen.get(`${first} ${then}`) ?? []));
    },
  );

  it('rules out nothing that is so of any sets, however long the chain', () => {
    fc.assert(
      fc.property(fc.array(set, { minLength: 2, maxLength: 5 }), (chain) => {
        const steps = chain.slice(1).map((next, index) => [between(chain[index] as number, next)]);
        expect(compose(...steps)).toContain(between(chain[0] as number, chain.at(-1) as number));
      }),
      { numRuns: 2_000 },
    );
  });

  it('follows any of several steps', () => {
    expect(compose(['equal', 'subset-of'], ['subset-of'])).toEqual(['subset-of']);
    expect(compose(['subset-of'], [])).toEqual([]);
  });
});

describe('when two lists name requirements of one version', () => {
  const lists = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 });
  const meanings = fc.array(set, { minLength: 6, maxLength: 6 });

  it('leaves open what their requirements together can be to each other', () => {
    fc.assert(
      fc.property(lists, lists, meanings, (one, other, meaning) => {
        const [from, to] = [one, other].map((list) => new Set(list.map(String)));
        const possible = relationsOfNames(from as Set<string>, to as Set<string>);
        const meant = [one, other].map((list) => union(list.map((index) => meaning[index] as number)));
        if (possible.length > 0) expect(possible).toContain(between(meant[0] as number, meant[1] as number));
      }),
      { numRuns: 2_000 },
    );
  });

  it('says nothing where no name stands in both', () => {
    expect(relationsOfNames(new Set(['a']), new Set(['b']))).toEqual([]);
  });
});
