import { LRUCache } from 'lru-cache';
import type { Client } from './client.js';
import { begin, type Operation, operationOn } from './operation.js';
import type { Caller, SeatRow } from './seat.js';

/**
 * What `work` reads as the caller. Its statements leave in one flight with those that take the seat, for the seat that the caller
 * had last; the database decides by the one they have now in any case. What was read for another seat, or under another policy, is
 * thrown away and read again: `work` changes nothing, and keeps beside its result only what is everyone's. A tenth more answers of
 * the main query (test/bench/README.md).
 */
export async function readAs<T>(
  client: Client,
  caller: Caller | null,
  work: (op: Operation) => Promise<T>,
): Promise<T> {
  const seats = lastSeats(client);
  const begun = await begin(client, caller, 'read');
  const presumed = seats.of(caller) ?? begun.seat;
  // Both to their end, also where one fails: of a session that is being lost the other hears that it is.
  const [read, seat] = await Promise.allSettled([operationOn(client, begun, caller, presumed).then(work), begun.seat]);
  const stands = seat.status === 'fulfilled' && isSameSeat(await presumed, seat.value);
  if (stands && read.status === 'fulfilled') {
    seats.remember(caller, seat.value);
    // Nothing was written, so the answer need not wait for the end of its transaction.
    begun.end('commit').catch(() => {});
    return read.value;
  }
  await begun.end('rollback').catch(() => {});
  if (seat.status === 'rejected') throw seat.reason;
  if (stands && read.status === 'rejected') throw read.reason;
  seats.forget(caller);
  return await readAs(client, caller, work);
}

const DECIDING = [
  'seat_id',
  'person_id',
  'organization_id',
  'institution_id',
  'seat_role',
  'policy_id',
  'stopped',
] as const;

/** Whether an operation that took its caller for the one would have come to the same as for the other. */
const isSameSeat = (one: SeatRow, other: SeatRow): boolean => DECIDING.every((column) => one[column] === other[column]);

const MAX_CALLERS = 10_000;
const seats = new WeakMap<Client, LRUCache<string, SeatRow>>();

/** The seats for which callers last read, over this pool; a caller without one is refused, and not among them. */
function lastSeats(client: Client) {
  const kept = seats.get(client) ?? new LRUCache<string, SeatRow>({ max: MAX_CALLERS });
  seats.set(client, kept);
  const keyOf = (caller: Caller | null) => JSON.stringify(caller && [caller.issuer, caller.subject, caller.seat]);
  return {
    of: (caller: Caller | null): SeatRow | undefined => kept.get(keyOf(caller)),
    remember: (caller: Caller | null, seat: SeatRow): void => void kept.set(keyOf(caller), seat),
    forget: (caller: Caller | null): void => void kept.delete(keyOf(caller)),
  };
}
