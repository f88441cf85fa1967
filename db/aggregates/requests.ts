import type { PricedQuestion } from '../../standards/aggregates/plan/plan.js';
import type { Refusal, RequestState } from '../../standards/aggregates/request.js';
import type { Localized } from '../../standards/catalogue/document.js';
import type { Operation } from '../operation.js';

export interface RequestRow {
  readonly id: string;
  readonly projectId: string;
  readonly title: Localized;
  readonly question: PricedQuestion;
  readonly askedAt: Date;
  readonly status: RequestState;
  readonly refusal: Refusal | null;
  readonly decidedAt: Date | null;
}

const COLUMNS = `id, project_id as "projectId", title, question, asked_at as "askedAt", status, refusal, decided_at as "decidedAt"`;

/** Requests, newest first. */
export function listRequests(
  { sql }: Operation,
  { first, after }: { first: number; after: { askedAt: Date; id: string } | null },
): Promise<RequestRow[]> {
  return sql<RequestRow[]>`select ${sql.unsafe(COLUMNS)} from aggregate_request
    where true ${after ? sql`and (asked_at, id) < (${after.askedAt}, ${after.id}::uuid)` : sql``}
    order by asked_at desc, id desc limit ${first + 1}`;
}

export async function findRequest({ sql }: Operation, id: string): Promise<RequestRow | null> {
  const [row] = await sql<RequestRow[]>`select ${sql.unsafe(COLUMNS)} from aggregate_request where id = ${id}`;
  return row ?? null;
}

export async function insertRequest(
  { sql }: Operation,
  request: Pick<RequestRow, 'id' | 'title' | 'question' | 'askedAt'> & {
    seatId: string;
    organizationId: string;
    committeeId: string;
  },
): Promise<void> {
  const { id, seatId, organizationId, committeeId, title, question, askedAt } = request;
  await sql`insert into aggregate_request (id, organization_id, project_id, committee_id, title, question, asked_at, status)
    select ${id}, ${organizationId}, m.project_id, ${committeeId}, ${title as never}::jsonb, ${question as never}::jsonb,
      ${askedAt}, 'asked' from membership m where m.id = ${seatId}`;
}

/** Whether it was still to be decided. */
export async function decideRequest(
  { sql }: Operation,
  { id, refusal, at }: { id: string; refusal: Refusal | null; at: Date },
): Promise<boolean> {
  const { count } = await sql`update aggregate_request
    set status = ${refusal ? 'refused' : 'approved'}, refusal = ${refusal}, decided_at = ${at}
    where id = ${id} and status = 'asked'`;
  return count === 1;
}
