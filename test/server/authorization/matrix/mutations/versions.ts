import { randomUUID } from 'node:crypto';
import type { Sql } from '../../../../../db/client.js';
import { buildVersion, type StandardKey } from '../../../../support/world/catalogue.js';
import { idOf } from '../../../../support/world/ids.js';

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

/** The first version, in this state, of a new standard of that one's committee; its revision is 1. */
export async function ownVersion(sql: Sql, standard: StandardKey, state: VersionState): Promise<string> {
  const id = randomUUID();
  await buildVersion(sql, standard, `3.0.${versions++}`, { published: false, id });
  // Of its own, so that publishing it does not put what the world has out of force.
  const standardId = randomUUID();
  await sql`insert into standard (id, key, kind, title, committee_id)
    select ${standardId}, ${standardId}, 'protection', title, committee_id from standard where id = ${idOf(standard)}`;
  await sql`update standard_version set standard_id = ${standardId}, disclosure = null where id = ${id}`;
  for (const status of WAYS[state])
    await sql`update standard_version set status = ${status}, comment_until = '2100-01-01' where id = ${id}`;
  return id;
}
