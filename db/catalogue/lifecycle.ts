import type { Fragment } from 'postgres';
import type { State } from '../../standards/catalogue/lifecycle.js';
import type { Client } from '../client.js';
import { asMaintainer } from '../maintenance.js';
import type { Operation, Statements } from '../operation.js';

/** A version on its way from one state to the next, as it was read. */
export interface Move {
  readonly id: string;
  readonly revision: number;
  readonly from: State;
  readonly to: State;
}

/** What a transition writes beside the state; what it does not name stays. */
export interface Written {
  /** Of the text, which is fixed by the transition. */
  readonly digest?: string;
  readonly commentUntil?: Date | null;
  readonly publishedAt?: Date;
  readonly reviewDueAt?: Date;
  readonly validUntil?: Date | null;
  readonly endedAt?: Date;
  readonly endReason?: string;
}

/** Whether the version was still where it was read, and has moved. */
export async function moveVersion({ sql }: Statements, move: Move, written: Written = {}): Promise<boolean> {
  const { digest, commentUntil, publishedAt, reviewDueAt, validUntil, endedAt, endReason } = written;
  const columns = [
    ['digest', digest],
    ['comment_until', commentUntil],
    ['published_at', publishedAt],
    ['review_due_at', reviewDueAt],
    ['valid_until', validUntil],
    ['ended_at', endedAt],
    ['end_reason', endReason],
  ] as const;
  const set = columns
    .filter(([, value]) => value !== undefined)
    .reduce<Fragment>((all, [column, value]) => sql`${all}, ${sql(column)} = ${value as Date | string | null}`, sql``);
  const updated = await sql`
    update standard_version set status = ${move.to}, revision = revision + 1 ${set}
    where id = ${move.id} and revision = ${move.revision} and status = ${move.from}`;
  return updated.count === 1;
}

/** Versions that a new one takes the place of: at once, or from a date on. */
export async function supersede(
  { sql }: Statements,
  ids: readonly string[],
  { at, until }: { at: Date; until: Date | null },
): Promise<void> {
  if (ids.length === 0) return;
  if (until) {
    await sql`update standard_version set valid_until = ${until}, revision = revision + 1
      where id = any(${[...ids]}::uuid[]) and status = 'published'`;
    return;
  }
  await sql`update standard_version set status = 'superseded', ended_at = ${at}, revision = revision + 1
    where id = any(${[...ids]}::uuid[]) and status = 'published'`;
}

/** Ends the time of versions beside their successor, when it has come. */
export const supersedeDue = (client: Client): Promise<unknown> =>
  asMaintainer(
    client,
    (sql) => sql`update standard_version set status = 'superseded', ended_at = valid_until, revision = revision + 1
      where status = 'published' and valid_until <= now()`,
  );

export async function insertDrafter({ sql }: Statements, versionId: string, seatId: string): Promise<void> {
  await sql`insert into version_drafter (version_id, seat_id) values (${versionId}, ${seatId})
    on conflict do nothing`;
}

/** Ids of a committee's versions in force that are due for review by `now`, the longest due first. */
export const listReviewsDue = ({ sql }: Operation, committeeId: string, now: Date): Promise<{ id: string }[]> =>
  sql<{ id: string }[]>`
    select v.id from standard_version v join standard s on s.id = v.standard_id
    where s.committee_id = ${committeeId} and v.status = 'published' and v.review_due_at <= ${now}
    order by v.review_due_at, v.id`;
