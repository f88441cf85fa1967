import { canonicalJson } from '../../catalogue/digest.js';
import { LEVELS } from '../../catalogue/document.js';
import { CHANNELS, OBSERVABLE_TYPES } from '../../indicators/types.js';
import { WEEKS } from '../period.js';
import { DIMENSIONS, type Dimension, traitsOf } from './measures.js';
import { NOT_SAID, type Question, type ReleasePlan } from './plan.js';

/** Where a cell stands: the value of each dimension that the table is split by. */
export type Coordinates = { readonly [dimension in Dimension]?: string };

export type AllDomains = { readonly [dimension in Dimension]: readonly string[] };

/** What of a plan says its domains. */
export type Voted = Pick<ReleasePlan, 'techniques' | 'regions' | 'sectors' | 'brackets'>;

/** `groups`: keys of the document's top-level nodes. The database keeps no order of an object's names. */
export const domainsOf = (plan: Voted, groups: readonly string[]): AllDomains => ({
  type: OBSERVABLE_TYPES,
  technique: complete(Object.keys(plan.techniques)),
  tactic: complete(Object.values(plan.techniques)),
  channel: [...CHANNELS, NOT_SAID],
  region: complete(plan.regions),
  sector: complete(plan.sectors),
  week: WEEKS,
  bracket: plan.brackets.map(String),
  group: groups,
  level: LEVELS,
});

const complete = (values: readonly string[]) => [...[...new Set(values)].sort(), NOT_SAID];

/** Every cell of the domain, whether anything falls into it or not; the order is the same whatever order the plan has. */
export function cellsOf(question: Question, domains: AllDomains): Coordinates[] {
  const split = DIMENSIONS.filter((dimension) => question.by.includes(dimension));
  return split.reduce<Coordinates[]>(
    (cells, dimension) =>
      cells.flatMap((cell) => counted(question, dimension, domains).map((value) => ({ ...cell, [dimension]: value }))),
    [{}],
  );
}

/** How many they are, which may be more than one would build. */
export const cellCount = (question: Question, domains: AllDomains): number =>
  question.by.reduce((count, dimension) => count * counted(question, dimension, domains).length, 1);

/** The values of a dimension that count, in the domain's order. A filter without values filters nothing. */
function counted({ where }: Question, dimension: Dimension, domains: AllDomains): readonly string[] {
  const wanted = where?.[dimension] ?? [];
  return wanted.length === 0 ? domains[dimension] : domains[dimension].filter((value) => wanted.includes(value));
}

/**
 * What a question asks, by its domain alone: equal for plans and requests that differ in order, in filters that filter
 * nothing, or in a split by a single value. ρ and bound are no part of it, or the same figure could be had with new noise by
 * asking for it at another price, and the mean of the two would tell more than either.
 */
export function domainKey(question: Question, domains: AllDomains): string {
  const restricted = traitsOf(question.measure).dimensions.flatMap((dimension) => {
    const values = counted(question, dimension, domains);
    const split = question.by.includes(dimension) && values.length > 1;
    const whole = values.length === domains[dimension].length;
    return split || !whole ? [[dimension, { values: [...values].sort(), split }] as const] : [];
  });
  return canonicalJson({
    measure: question.measure,
    every: question.every,
    domain: Object.fromEntries(restricted),
  });
}
