import { badInput } from '../errors.js';

/** How much a grant opens: score and dates, or every answer as well. */
export const GRANT_SCOPES = ['summary', 'details'] as const;

export type GrantScope = (typeof GRANT_SCOPES)[number];

const MAX_YEARS = 5;

interface Asked {
  /** Whether it is for every member institution at once. */
  readonly toAll: boolean;
  readonly scope: GrantScope;
  readonly endsAt: Date;
}

/** Refuses a grant that opens too much or for too long, naming the place below `at`. */
export function checkGrant({ toAll, scope, endsAt }: Asked, now: Date, at: string): void {
  if (toAll && scope !== 'summary') throw badInput('The consortium is granted a summary only.', `${at}.scope`);
  if (endsAt <= now) throw badInput('A grant ends in the future.', `${at}.endsAt`);
  if (endsAt > latestEnd(now)) throw badInput(`A grant ends within ${MAX_YEARS} years.`, `${at}.endsAt`);
}

function latestEnd(now: Date): Date {
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + MAX_YEARS);
  return end;
}

/** Whether it still opens anything. */
export const isLive = ({ endsAt, revokedAt }: { endsAt: Date; revokedAt: Date | null }, now: Date): boolean =>
  revokedAt === null && endsAt > now;
