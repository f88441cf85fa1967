import type { CommitteeRule } from '../../../standards/catalogue/ballot/rule.js';
import { type Tally, tally } from '../../../standards/catalogue/ballot/tally.js';
import { fact } from '../../../standards/catalogue/lifecycle/conditions.js';
import { choose, transitionsOf } from '../../../standards/catalogue/lifecycle.js';
import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
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
  // What was rejected is commented on anew.
  const comments = result.approved ? sql`` : sql`, comment_until = null`;
  await sql`update standard_version set status = ${to}, revision = revision + 1 ${comments}
    where id = ${versionId} and status = 'ballot'`;
  return result;
}

/** Closes the ballots whose time is over, each in a transaction of its own and by one server alone. */
export async function closeDueBallots(client: Client, now: () => Date): Promise<void> {
  const closeNext = () =>
    asMaintainer(client, async (sql) => {
      const [due] = await sql<Closing[]>`
        select id, version_id as "versionId", rule from ballot
        where closes_at <= now() and closed_at is null order by closes_at limit 1 for update skip locked`;
      if (due) await closeBallot({ sql }, due, now());
      return due !== undefined;
    });
  while (await closeNext());
}
