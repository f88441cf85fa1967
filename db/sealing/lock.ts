import type { Statements } from '../operation.js';

// The number is arbitrary, and no other lock's.
const UPKEEP_LOCK = 7_225_002;

/** Until the transaction ends, no other one changes keys, or seals by batches. */
export async function holdUpkeep({ sql }: Statements): Promise<void> {
  await sql`select pg_advisory_xact_lock(${UPKEEP_LOCK})`;
}

/** Until the transaction ends, none that holds upkeep runs. */
export async function shareUpkeep({ sql }: Statements): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${UPKEEP_LOCK})`;
}
