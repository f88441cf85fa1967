import { bigint, index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** How much of a party's quota of a minute the servers have taken to give away: in shares, not by what is asked. */
export const quotaLease = pgTable(
  'quota_lease',
  {
    /** A digest: neither a name nor an address. */
    party: text().notNull(),
    minute: timestamp({ withTimezone: true }).notNull(),
    points: bigint({ mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.party, t.minute] }), index('quota_lease_minute').on(t.minute)],
);
