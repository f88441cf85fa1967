import { badInput } from '../../errors.js';

const RFC3339 = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** An RFC 3339 time. A leap second has no such form and is refused, as is a day of no calendar. */
export function instant(field: string, value: unknown): Date | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : '';
  const [, day] = RFC3339.exec(text) ?? [];
  const moment = new Date(text);
  if (day === undefined || Number.isNaN(moment.getTime()) || !isDay(day)) {
    throw badInput(`${field} is not an RFC 3339 time.`, field);
  }
  const utc = moment.toISOString();
  if (!/^\d{4}/.test(utc) || utc < '0001') throw badInput(`${field} is outside the years 1 to 9999.`, field);
  return moment;
}

/** `Date` rolls 30 February over to March. */
const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** STIX 2.1, indicator: `valid_until` is later than `valid_from`. */
export function assertOrder({
  validFrom,
  validUntil,
}: {
  readonly validFrom?: Date;
  readonly validUntil?: Date;
}): void {
  if (validFrom && validUntil && validUntil <= validFrom) {
    throw badInput('valid_until is not later than valid_from.', 'valid_until');
  }
}
