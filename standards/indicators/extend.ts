import { CONTENT_FIELDS, type Statement } from './content.js';
import type { Said } from './statement.js';

/**
 * What changes of a statement when its owner says it again: what is said anew counts, lists are united, and the time for which it
 * holds grows. What is not said stays, but for an end that has passed: who says it again says that it holds.
 */
export function extendedBy(before: Statement, again: Said, now: Date): Said {
  const said = Object.fromEntries(
    CONTENT_FIELDS.flatMap((field) =>
      again[field] === undefined || again[field] === null ? [] : [[field, again[field]]],
    ),
  ) as Said;
  return {
    ...said,
    labels: united(before.labels, said.labels),
    indicatorTypes: united(before.indicatorTypes, said.indicatorTypes),
    ...(said.validFrom && { validFrom: earlier(before.validFrom, said.validFrom) }),
    validUntil: endOf(before.validUntil, said.validUntil ?? null, now),
  };
}

const united = (before: readonly string[], again: readonly string[] | null | undefined) => [
  ...new Set([...before, ...(again ?? [])]),
];

const earlier = (one: Date, other: Date) => (one < other ? one : other);

/** Null: no end. */
function endOf(before: Date | null, again: Date | null, now: Date): Date | null {
  if (before === null || before <= now) return before === null ? null : again;
  return again !== null && again > before ? again : before;
}
