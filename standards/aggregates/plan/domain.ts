import { canonicalJson } from '../../catalogue/digest.js';
import { WEEKS } from '../period.js';
import { DIMENSIONS, type Dimension, traitsOf } from './measures.js';
import type { Domains, Question, ReleasePlan } from './plan.js';

/** Where a cell stands: the value of each dimension that the table is split by. */
export type Coordinates = { readonly [dimension in Dimension]?: string };

export type AllDomains = { readonly [dimension in Dimension]: readonly string[] };

/** The domains that are handed in, and those that the plan and the calendar have. */
export const domainsOf = (plan: Pick<ReleasePlan, 'brackets'>, domains: Domains): AllDomains => ({
  ...domains,
  week: WEEKS,
  bracket: plan.brackets.map(String),
});

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
