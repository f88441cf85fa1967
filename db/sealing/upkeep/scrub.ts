import postgres from 'postgres';
import { OWNER_ROLE } from '../../access/roles.js';
import type { Client } from '../../client.js';

/** What earlier states of rows, in pages that nobody reads, may still say. */
const SECRET_IN = {
  // Sealing emptied the last of them: its file tells whether this was done.
  unsealed: ['indicator_private', 'assessment_answer', 'unsealed'],
  keys: ['data_key'],
} as const;

/**
 * Writes tables anew, so that what was deleted, replaced or dropped is in none of their files; nobody reads them meanwhile.
 * Write-ahead log, backups and the disk itself are another matter (docs/sealing.md).
 */
export async function scrub(adminUrl: string, what: keyof typeof SECRET_IN): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(`set role ${OWNER_ROLE}`);
    for (const table of SECRET_IN[what]) await admin.unsafe(`vacuum full ${table}`);
  } finally {
    await admin.end();
  }
}

/** Whether text of before there were keys was stored here, and its pages not written anew since. */
export async function holdsOldPages(client: Client): Promise<boolean> {
  const [row] = await client<[{ holds: boolean }]>`select pg_relation_size('public.unsealed') > 0 as holds`;
  return row.holds;
}
