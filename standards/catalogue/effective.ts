import { badInput } from '../errors.js';

/** An ISO 8601 date from which a requirement holds, where it is not the version's own. */
export function effectiveDate(value: unknown, at: string): string {
  const date = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    throw badInput('A date such as 2027-01-31 was expected.', at);
  return value as string;
}
