import { dueReminder } from '../../../standards/catalogue/ballot/reminder.js';
import type { CommitteeRule } from '../../../standards/catalogue/ballot/rule.js';
import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
import type { Statements } from '../../operation.js';

interface Open {
  readonly id: string;
  readonly rule: CommitteeRule;
  readonly closesAt: Date;
}

/** Writes the reminders that are due: one to each live representative of an institution that has not voted. */
export const writeReminders = (client: Client, sources: { now: Date; newId: () => string }): Promise<void> =>
  asMaintainer(client, (sql) => write({ sql }, sources));

async function write({ sql }: Statements, { now, newId }: { now: Date; newId: () => string }): Promise<void> {
  const open = await sql<Open[]>`
    select id, rule, closes_at as "closesAt" from ballot where closed_at is null and closes_at > ${now}`;
  for (const { id, rule, closesAt } of open) {
    const days = dueReminder(closesAt, rule.reminderDays, now);
    if (days === null) continue;
    const seats = await sql<{ seatId: string }[]>`
      select r.seat_id as "seatId" from ballot b
      join standard s on s.id = b.standard_id
      join ballot_voter w on w.ballot_id = b.id
      join representation r on r.institution_id = w.institution_id
      join membership m on m.id = r.seat_id and m.ended_at is null and m.invited_until is null
      where b.id = ${id} and not exists (
        select from vote v where v.ballot_id = w.ballot_id and v.institution_id = w.institution_id)`;
    for (const { seatId } of seats) {
      await sql`insert into reminder (id, ballot_id, seat_id, days, created_at)
        values (${newId()}, ${id}, ${seatId}, ${days}, ${now}) on conflict (ballot_id, seat_id, days) do nothing`;
    }
  }
}

export interface WaitingReminder {
  readonly id: string;
  readonly ballotId: string;
  readonly seatId: string;
  readonly days: number;
  readonly address: string | null;
  readonly standardKey: string;
  readonly version: string;
  readonly closesAt: Date;
}

/**
 * Sends what waits, one after the other: at least once, since a server may die between sending and writing down that it did.
 * What could not be sent waits for the next time and keeps nothing back; who has voted meanwhile is left in peace.
 */
export async function sendReminders(
  client: Client,
  { now, send }: { now: () => Date; send: (reminder: WaitingReminder) => Promise<void> },
  report: (cause: unknown) => void,
): Promise<void> {
  const tried: string[] = [];
  const sendNext = () => {
    const before = tried.length;
    return asMaintainer(client, async (sql) => {
      const next = await take({ sql }, tried);
      if (!next) return false;
      tried.push(next.id);
      await send(next);
      await sql`update reminder set sent_at = ${now()} where id = ${next.id}`;
      return true;
    }).catch((cause: unknown) => {
      report(cause);
      // Where not even the next could be looked up, there is nothing to go on with.
      return tried.length > before;
    });
  };
  while (await sendNext());
}

/** The next to send, locked against other servers until the transaction ends. */
async function take({ sql }: Statements, tried: readonly string[]): Promise<WaitingReminder | undefined> {
  const [row] = await sql<WaitingReminder[]>`
    select m.id, m.ballot_id as "ballotId", m.seat_id as "seatId", m.days, a.address, s.key as "standardKey", b.version,
      b.closes_at as "closesAt"
    from reminder m join ballot b on b.id = m.ballot_id join standard s on s.id = b.standard_id
    join representation r on r.seat_id = m.seat_id
    left join representative_address a on a.seat_id = m.seat_id
    where m.sent_at is null and b.closed_at is null and m.id <> all(${[...tried]}::uuid[])
      and not exists (select from vote v where v.ballot_id = b.id and v.institution_id = r.institution_id)
    order by m.created_at, m.id limit 1 for update of m skip locked`;
  return row;
}
