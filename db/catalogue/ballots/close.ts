import type { CommitteeRule } from '../../../standards/catalogue/ballot/rule.js';
import { type Tally, tally } from '../../../standards/catalogue/ballot/tally.js';
import { fact } from '../../../standards/catalogue/lifecycle/conditions.js';
import { choose, transitionsOf } from '../../../standards/catalogue/lifecycle.js';
import type { Statements } from '../../operation.js';
import { listVotes } from './store.js';

interface Closing {
  readonly id: string;
  readonly versionId: string;
  readonly rule: CommitteeRule;
}

/**
 * Counts a ballot that is over, and moves its version on. It is closed before it is counted: until then its votes are seen
 * by nobody, and from then on there is none more.
 */
export async function closeBallot(statements: Statements, { id, versionId, rule }: Closing, at: Date): Promise<Tally> {
  const { sql } = statements;
  await sql`update ballot set closed_at = ${at} where id = ${id}`;
  const eligible = await sql<{ institutionId: string }[]>`
    select institution_id as "institutionId" from ballot_voter where ballot_id = ${id}`;
  const result = tally(
    rule,
    eligible.map(({ institutionId }) => institutionId),
    await listVotes(statements, id),
  );
  await sql`update ballot set approved = ${result.approved} where id = ${id}`;
  const facts = { 'ballot-over': null, 'vote-won': fact(result.approved), 'vote-lost': fact(!result.approved) };
  const { to } = choose(transitionsOf({ state: 'ballot', action: 'close-ballot', role: 'hub' }), facts);
  await sql`update standard_version set status = ${to}, revision = revision + 1,
      comment_until = case when ${result.approved} then comment_until end
    where id = ${versionId} and status = 'ballot'`;
  return result;
}

/** Ballots whose time is over and that nobody has closed, one of which is taken by one server alone. */
export const takeDue = ({ sql }: Statements): Promise<Closing[]> => sql<Closing[]>`
  select id, version_id as "versionId", rule from ballot
  where closes_at <= now() and closed_at is null order by closes_at limit 1 for update skip locked`;
