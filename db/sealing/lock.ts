import { ADVISORY_LOCKS } from '../locks.js';
import type { Statements } from '../operation.js';

/** Until this transaction ends, no other transaction changes keys or seals in batches. */
export async function holdUpkeep({ sql }: Statements): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.keyUpkeep})`;
}

/** Until this transaction ends, no upkeep of keys runs. */
export async function shareUpkeep({ sql }: Statements): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${ADVISORY_LOCKS.keyUpkeep})`;
}
