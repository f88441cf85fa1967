import { type Answered, centredShare, converted } from './contribution.js';
import { type AllDomains, cellsOf } from './plan/domain.js';
import { DIMENSIONS, type Dimension, traitsOf } from './plan/measures.js';
import { NOT_SAID, type Question, type ReleasePlan } from './plan/plan.js';
import { SCALE } from './vector.js';

/** Where what was counted stands, as the data says it; null along what nobody asked. */
export type Said = { readonly [dimension in Exclude<Dimension, 'tactic' | 'bracket'>]?: string | null };

/** What one institution told in one place of the data. */
export type Counted = Said &
  (
    | { readonly reports: bigint }
    | { readonly victims: bigint }
    | { readonly losses: string; readonly currency: string | null }
    | Answered
  );

type Terms = Pick<ReleasePlan, 'currency' | 'rates' | 'techniques'>;

/** Dimensions whose values have to be read: those it is split by, and those it is filtered by. */
export const readsOf = ({ by, where = {} }: Question): Dimension[] =>
  DIMENSIONS.filter((dimension) => by.includes(dimension) || (where[dimension]?.length ?? 0) > 0);

/**
 * One institution's vector, in fixed point and as long as the data makes it, from all that it told.
 *
 * @returns a part for each cell in the order of `cellsOf`.
 */
export function vectorOf(question: Question, domains: AllDomains, terms: Terms) {
  const place = placing(question, domains, terms);
  const cells = cellsOf(question, domains).length;
  return (told: readonly Counted[]): bigint[] => {
    const parts = new Array<bigint>(cells).fill(0n);
    const add = (cell: number | undefined, amount: bigint) => {
      if (cell !== undefined) parts[cell] = (parts[cell] ?? 0n) + amount;
    };
    const { length } = traitsOf(question.measure);
    if (length === 'one-hot') {
      const [first] = told;
      const total = told.reduce((sum, each) => sum + amountOf(each, terms), 0n);
      if (first) add(place(first, bracketOf(total, domains)), SCALE);
    } else if (length === 'centred') {
      for (const [cell, answered] of pooled(told, place)) add(cell, centredShare(answered));
    } else for (const each of told) add(place(each), amountOf(each, terms));
    return parts;
  };
}

/** What was answered in each cell: a share is of all of it, and not a sum of shares. */
function pooled(told: readonly Counted[], place: (said: Said) => number | undefined): Map<number, Answered> {
  const cells = new Map<number, Answered>();
  for (const each of told) {
    const cell = place(each);
    if (cell === undefined || !('applicable' in each)) continue;
    const { satisfied, partial, applicable } = cells.get(cell) ?? { satisfied: 0, partial: 0, applicable: 0 };
    cells.set(cell, {
      satisfied: satisfied + each.satisfied,
      partial: partial + each.partial,
      applicable: applicable + each.applicable,
    });
  }
  return cells;
}

/** The cell in which something counts; none where a filter leaves it out. */
function placing(question: Question, domains: AllDomains, { techniques }: Terms) {
  const reads = readsOf(question);
  const known = new Map(cellsOf(question, domains).map((at, cell) => [keyOf(question, (one) => at[one]), cell]));
  return (said: Said, bracket?: string): number | undefined => {
    const value = (dimension: Dimension): string => {
      const raw = rawValue(said, dimension, techniques, bracket);
      return raw !== undefined && domains[dimension].includes(raw) ? raw : NOT_SAID;
    };
    const filtered = reads.some((dimension) => {
      const wanted = question.where?.[dimension] ?? [];
      return wanted.length > 0 && !wanted.includes(value(dimension));
    });
    return filtered ? undefined : known.get(keyOf(question, value));
  };
}

const keyOf = ({ by }: Question, value: (dimension: Dimension) => string | undefined): string =>
  JSON.stringify(DIMENSIONS.filter((dimension) => by.includes(dimension)).map(value));

function rawValue(
  said: Said,
  dimension: Dimension,
  techniques: Terms['techniques'],
  bracket?: string,
): string | undefined {
  if (dimension === 'bracket') return bracket;
  if (dimension === 'tactic') return said.technique ? techniques[said.technique] : undefined;
  return said[dimension] ?? undefined;
}

/** In fixed point, in the plan's currency; what has no rate there counts nothing. */
function amountOf(told: Counted, { currency, rates }: Terms): bigint {
  if ('reports' in told) return told.reports * SCALE;
  if ('victims' in told) return told.victims * SCALE;
  if ('applicable' in told) return 0n;
  const rate = told.currency === currency ? '1' : rates[told.currency ?? ''];
  return rate === undefined ? 0n : converted(told.losses, rate);
}

const bracketOf = (total: bigint, { bracket }: AllDomains): string | undefined =>
  bracket.findLast((from) => BigInt(from) * SCALE <= total);
