import type { MappingRelation } from '../document.js';

export const MAPPING_RELATIONS = [
  'equal',
  'subset-of',
  'superset-of',
  'intersects-with',
  'no-relationship',
] as const satisfies readonly MappingRelation[];

const INVERSES: Readonly<Record<MappingRelation, MappingRelation>> = {
  equal: 'equal',
  'subset-of': 'superset-of',
  'superset-of': 'subset-of',
  'intersects-with': 'intersects-with',
  'no-relationship': 'no-relationship',
};

/** The same statement read from the target to the source. */
export const inverse = (relation: MappingRelation): MappingRelation => INVERSES[relation];

const ANY = MAPPING_RELATIONS;
const WITHIN_OR_APART = ['subset-of', 'intersects-with', 'no-relationship'] as const;
const AROUND_OR_APART = ['superset-of', 'intersects-with', 'no-relationship'] as const;

/**
 * A to B, then B to C: what A can be to C. The relations of NIST IR 8477 (section 4.2) are those of RCC5 between sets
 * that are not empty, a subset being a proper one; every relation listed is that of some three sets, and no other is.
 */
const COMPOSITION: Readonly<Record<MappingRelation, Readonly<Record<MappingRelation, readonly MappingRelation[]>>>> = {
  equal: {
    equal: ['equal'],
    'subset-of': ['subset-of'],
    'superset-of': ['superset-of'],
    'intersects-with': ['intersects-with'],
    'no-relationship': ['no-relationship'],
  },
  'subset-of': {
    equal: ['subset-of'],
    'subset-of': ['subset-of'],
    'superset-of': ANY,
    'intersects-with': WITHIN_OR_APART,
    'no-relationship': ['no-relationship'],
  },
  'superset-of': {
    equal: ['superset-of'],
    'subset-of': ['equal', 'subset-of', 'superset-of', 'intersects-with'],
    'superset-of': ['superset-of'],
    'intersects-with': ['superset-of', 'intersects-with'],
    'no-relationship': AROUND_OR_APART,
  },
  'intersects-with': {
    equal: ['intersects-with'],
    'subset-of': ['subset-of', 'intersects-with'],
    'superset-of': AROUND_OR_APART,
    'intersects-with': ANY,
    'no-relationship': AROUND_OR_APART,
  },
  'no-relationship': {
    equal: ['no-relationship'],
    'subset-of': WITHIN_OR_APART,
    'superset-of': ['no-relationship'],
    'intersects-with': WITHIN_OR_APART,
    'no-relationship': ANY,
  },
};

/** What may hold along a chain, each step of which may be one of several; in the order of `MAPPING_RELATIONS`. */
export const compose = (...steps: readonly (readonly MappingRelation[])[]): MappingRelation[] =>
  steps.reduce<MappingRelation[]>(
    (sofar, step) => {
      const found = new Set(sofar.flatMap((first) => step.flatMap((then) => COMPOSITION[first][then])));
      return MAPPING_RELATIONS.filter((relation) => found.has(relation));
    },
    ['equal'],
  );

/**
 * What two lists of requirements of one version can be to each other, by their names alone: a longer list may still ask no
 * more than a shorter one. Empty when no name stands in both, which says nothing.
 */
export function relationsOfNames(from: ReadonlySet<string>, to: ReadonlySet<string>): MappingRelation[] {
  const shared = [...from].filter((name) => to.has(name)).length;
  if (shared === 0) return [];
  return [
    'equal',
    ...(shared === from.size && from.size < to.size ? (['subset-of'] as const) : []),
    ...(shared === to.size && to.size < from.size ? (['superset-of'] as const) : []),
    ...(shared < from.size && shared < to.size ? (['subset-of', 'superset-of', 'intersects-with'] as const) : []),
  ];
}
