import { badInput } from '../errors.js';

/** A quarter of the year in UTC, `2026-Q3`. */
export type Quarter = `${number}-Q${number}`;

/** Quarters since the year 0: those that follow one another differ by one. */
export function ordinalOf(quarter: string, at?: string): number {
  const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(quarter) ?? [];
  if (year === undefined) throw badInput('A quarter such as 2026-Q3 was expected.', at);
  return Number(year) * 4 + Number(number) - 1;
}

export const quarterAt = (ordinal: number): Quarter =>
  `${String(Math.floor(ordinal / 4)).padStart(4, '0')}-Q${(ordinal % 4) + 1}` as Quarter;

export const quarterOf = (instant: Date): Quarter =>
  quarterAt(instant.getUTCFullYear() * 4 + Math.floor(instant.getUTCMonth() / 3));

/** When it opens: it closes as the next one opens. */
export function opensAt(quarter: string): Date {
  const ordinal = ordinalOf(quarter);
  return new Date(Date.UTC(Math.floor(ordinal / 4), (ordinal % 4) * 3, 1));
}

const DAY = 86_400_000;
/** From the end of a quarter to its tables: time enough to draw them, and for a hub that was down to come back. */
const DAYS_TO_RELEASE = 7;

/** When the tables of a quarter appear: fixed beforehand, and not when their computation ends. */
export const releasedAt = (quarter: Quarter): Date =>
  new Date(opensAt(next(quarter)).getTime() + DAYS_TO_RELEASE * DAY);

/** When all that was received in it has been written, and it may be drawn: some minutes after its end. */
export const closedAt = (quarter: Quarter): Date => new Date(opensAt(next(quarter)).getTime() + GRACE_MS);

export const GRACE_MS = 300_000;

export const next = (quarter: Quarter): Quarter => quarterAt(ordinalOf(quarter) + 1);

/** When tables that are drawn too late for their instant appear: at a midnight in UTC, an hour away or more. */
export const midnightAfter = (instant: Date): Date => new Date(Math.ceil((instant.getTime() + DAY / 24) / DAY) * DAY);

/** Thirteen weeks a quarter, from its first day on, the last with the day or two that are over. */
export const WEEKS = Array.from({ length: 13 }, (_, index) => String(index + 1));

export function weekOf(instant: Date): string {
  const days = Math.floor((instant.getTime() - opensAt(quarterOf(instant)).getTime()) / DAY);
  return String(Math.min(13, Math.floor(days / 7) + 1));
}
