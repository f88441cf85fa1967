import { ADVISORY_LOCKS } from '../locks.js';
import type { Statements } from '../operation.js';

/** Until the transaction ends, no other one changes keys, or seals by batches. */
export async function holdUpkeep({ sql }: Statements): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.keyUpkeep})`;
}

/** Until the transaction ends, none that holds upkeep runs. */
export async function shareUpkeep({ sql }: Statements): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${ADVISORY_LOCKS.keyUpkeep})`;
}
