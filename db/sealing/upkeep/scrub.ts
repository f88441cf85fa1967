import postgres from 'postgres';
import { OWNER_ROLE } from '../../access/roles.js';
import type { Client } from '../../client.js';

/** What earlier states of rows, in pages that nobody reads, may still say. */
const SECRET_IN = {
  // Sealing emptied the last of them: its file tells whether this was done.
  unsealed: ['indicator_private', 'assessment_answer', 'unsealed'],
  keys: ['data_key'],
} as const;

const PAUSE_MS = 1_000;
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Writes tables anew, so that what was deleted, replaced or dropped is in none of their files; nobody reads them meanwhile.
 * Names the tables that still hold some of it, because a transaction of before has not ended in all that time.
 * Write-ahead log, backups and the disk itself are another matter (docs/sealing.md).
 */
export async function scrub(adminUrl: string, what: keyof typeof SECRET_IN, attempts = 30): Promise<string[]> {
  let kept = 0;
  const admin = postgres(adminUrl, {
    max: 1,
    onnotice: ({ detail }) => {
      kept += keptVersions(detail);
    },
  });
  const isClean = async (table: string): Promise<boolean> => {
    kept = 0;
    try {
      await admin.unsafe(`vacuum (full, verbose) ${table}`);
    } catch (error) {
      if (error instanceof postgres.PostgresError && error.code === LOCK_NOT_AVAILABLE) return false;
      throw error;
    }
    return kept === 0;
  };
  const holding: string[] = [];
  try {
    await admin.unsafe(`set role ${OWNER_ROLE}`);
    // Whoever waits for the table makes all who come later wait.
    await admin.unsafe("set lock_timeout = '1s'");
    for (const table of SECRET_IN[what]) if (!(await repeat(attempts, () => isClean(table)))) holding.push(table);
    return holding;
  } finally {
    await admin.end();
  }
}

/** "2 dead row versions cannot be removed yet.": somebody's snapshot still sees them. */
const keptVersions = (detail: string | undefined): number =>
  Number(/^(\d+) dead row versions?/.exec(detail ?? '')?.[1] ?? 0);

async function repeat(attempts: number, isDone: () => Promise<boolean>): Promise<boolean> {
  if (await isDone()) return true;
  if (attempts <= 1) return false;
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  return await repeat(attempts - 1, isDone);
}

/** Whether text was stored here before the hub sealed any, and its pages have not been written anew since. */
export async function holdsOldPages(client: Client): Promise<boolean> {
  const [row] = await client<[{ holds: boolean }]>`select pg_relation_size('public.unsealed') > 0 as holds`;
  return row.holds;
}
