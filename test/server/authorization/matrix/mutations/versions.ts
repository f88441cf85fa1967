import { randomUUID } from 'node:crypto';
import type { Sql } from '../../../../../db/client.js';
import { buildVersion, type StandardKey } from '../../../../support/world/catalogue.js';

/** The way to each state, as far as a version of a test has to go. */
const WAYS = {
  drafting: [],
  comment: ['comment'],
  review: ['comment', 'review'],
  ballot: ['comment', 'review', 'ballot'],
  approved: ['comment', 'review', 'ballot', 'approved'],
} as const;

export type VersionState = keyof typeof WAYS;

let versions = 0;

/** A new version of the standard in this state, its revision 1. */
export async function ownVersion(sql: Sql, standard: StandardKey, state: VersionState): Promise<string> {
  const id = randomUUID();
  await buildVersion(sql, standard, `3.0.${versions++}`, { published: false, id });
  for (const status of WAYS[state])
    await sql`update standard_version set status = ${status}, comment_until = '2100-01-01' where id = ${id}`;
  return id;
}
