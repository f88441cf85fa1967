import {
  next,
  opensAt,
  ordinalOf,
  type Quarter,
  quarterAt,
  quarterOf,
  releasedAt,
} from '../../../standards/aggregates/period.js';
import { searchKey } from '../../../standards/indicators/searchKey.js';
import { OWNER_ROLE } from '../../access/roles.js';
import { connect, type Sql } from '../../client.js';
import { copyIn } from '../../copy.js';
import { OTHERS } from './consortium.js';
import { type Report, reportsOf } from './reports.js';

const RELEASED = 4;

interface Sources {
  readonly now: Date;
  readonly newId: () => string;
  /** Uniform over 0 ≤ x < 1: of what was reported, never of noise. */
  readonly chance: () => number;
}

/**
 * What the demo consortium reported before: a roster of some sixty, quarters that are over with their plans and rosters, and
 * reports that are their owners' alone. One transaction, once. @returns the quarters to be drawn, oldest first; none where there is
 * a history already, or where the demo is one of before there were plans.
 */
export async function seedHistory(adminUrl: string, sources: Sources): Promise<Quarter[]> {
  const client = connect(adminUrl, { max: 1 });
  try {
    return await client.begin(async (sql) => {
      await sql.unsafe(`set local role ${OWNER_ROLE}`);
      await sql`lock table organization in exclusive mode`;
      const [known] = await sql`select from aggregate_period limit 1`;
      if (known || !(await hasPlan(sql))) return [];
      const last = lastReleased(sources.now);
      const quarters = Array.from({ length: RELEASED }, (_, index) => quarterAt(last - RELEASED + 1 + index));
      await seedMembers(sql, sources, opensAt(quarters[0] as Quarter));
      await openQuarters(sql, last - RELEASED + 1, ordinalOf(quarterOf(sources.now)));
      await seedReports(sql, quarters, sources);
      await seedAssessments(sql, quarters, sources);
      return quarters;
    });
  } finally {
    await client.end();
  }
}

async function hasPlan(sql: Sql): Promise<boolean> {
  const [inForce] = await sql<{ has: boolean }[]>`select v.releases is not null as has
    from disclosure_policy p join standard_version v on v.id = p.version_id order by p.effective_at desc limit 1`;
  return inForce?.has ?? false;
}

/** The newest quarter whose tables have appeared. */
function lastReleased(now: Date): number {
  const before = ordinalOf(quarterOf(now)) - 1;
  return releasedAt(quarterAt(before)) <= now ? before : before - 1;
}

/** The personas' three have been there as long. */
async function seedMembers(sql: Sql, { newId }: Sources, since: Date): Promise<void> {
  const members = OTHERS.map((member) => ({ id: newId(), ...member }));
  await sql`insert into organization (id, key, kind, name, sector, region)
    select id, key, 'institution', name, sector, region
    from jsonb_to_recordset(${members as never}::jsonb) as m(id uuid, key text, name jsonb, sector text, region text)`;
  await sql`update organization set created_at = ${since} where kind = 'institution'`;
}

/** As they would have opened by themselves, had the plan been in force as long. */
async function openQuarters(sql: Sql, first: number, last: number): Promise<void> {
  for (let ordinal = first; ordinal <= last; ordinal++) {
    const quarter = quarterAt(ordinal);
    await sql`insert into aggregate_period (quarter, ordinal, committee_id, version_id, version, digest, plan, groups, roster, opens_at, closes_at, released_at)
      select ${quarter}, ${ordinal}, s.committee_id, v.id, s.key || '@' || v.version, v.digest, v.releases,
        array(select q.key from requirement q where q.version_id = v.id and q.parent_key is null order by q.ordinal),
        (select count(*) from organization where kind = 'institution'),
        ${opensAt(quarter)}, ${opensAt(next(quarter))}, ${releasedAt(quarter)}
      from disclosure_policy p join standard_version v on v.id = p.version_id join standard s on s.id = v.standard_id
      order by p.effective_at desc limit 1`;
    await sql`insert into aggregate_roster (quarter, organization_id, contributes, region, sector)
      select ${quarter}, id, true, region, sector from organization where kind = 'institution'`;
  }
}

type Reported = Report & { readonly id: string; readonly organizationId: string };

async function seedReports(sql: Sql, quarters: readonly Quarter[], sources: Sources): Promise<void> {
  const members = await sql<{ id: string }[]>`select id from organization where kind = 'institution' order by key`;
  await sql`create temporary table reported (id uuid, organization_id uuid, type text, value text, pattern text, search_key text,
    channel text, technique text, at timestamptz, loss numeric, victims int) on commit drop`;
  await copyIn(sql, 'reported', linesOf(reported(members, quarters, sources)));
  await sql`insert into indicator (id, type, value, pattern, tlp, audience, valid_from, indicator_types, technique, channel, labels,
      created_at, modified_at, published_at, stamp_due, shared_under)
    select id, type, value, pattern, 'amber', 'recipients', at, '{malicious-activity}', technique, channel, '{history}', at, at, at,
      false, array[(select id from disclosure_policy order by effective_at desc limit 1)] from reported`;
  await sql`insert into indicator_owner (indicator_id, organization_id) select id, organization_id from reported`;
  await sql`insert into indicator_private (indicator_id, organization_id, loss_amount, loss_currency, victims)
    select id, organization_id, loss, 'CNY', victims from reported where loss is not null`;
}

function* reported(
  members: readonly { readonly id: string }[],
  quarters: readonly Quarter[],
  { newId, chance }: Sources,
): Generator<Reported> {
  let last = 0;
  const serial = () => last++;
  // As unequal as institutions are: a few report most.
  const sizes = members.map(() => Math.exp(2.5 + 2.2 * chance()));
  for (const [index, quarter] of quarters.entries()) {
    const span = { from: opensAt(quarter), to: opensAt(next(quarter)), progress: index / (quarters.length - 1) };
    for (const [place, { id: organizationId }] of members.entries())
      for (const report of reportsOf(sizes[place] ?? 0, span, chance, serial))
        yield { ...report, id: newId(), organizationId };
  }
}

function* linesOf(rows: Iterable<Reported>): Generator<string> {
  for (const { id, organizationId, observable, channel, technique, at, loss, victims } of rows) {
    const { type, value, pattern } = observable;
    const cells = [id, organizationId, type, value, pattern, searchKey(value), channel, technique, at, loss, victims];
    yield `${cells.map((cell) => (cell instanceof Date ? cell.toISOString() : (cell ?? '\\N'))).join('\t')}\n`;
  }
}

/** Each assessed itself once, against the standard in force: what conformance is told of. */
async function seedAssessments(sql: Sql, quarters: readonly Quarter[], { newId, chance }: Sources): Promise<void> {
  const at = new Date(opensAt(quarters[0] as Quarter).getTime() + 30 * 86_400_000);
  const members = await sql<{ id: string }[]>`select id from organization where kind = 'institution' order by key`;
  const assessments = members.map(({ id }) => ({ id: newId(), organization: id, care: 0.55 + 0.4 * chance() }));
  await sql`create temporary table assessed on commit drop as
    select a.id, a.organization, a.care, v.id as version
    from jsonb_to_recordset(${assessments as never}::jsonb) as a(id uuid, organization uuid, care float),
      (select version_id as id from disclosure_policy order by effective_at desc limit 1) v`;
  await sql`insert into assessment (id, organization_id, version_id, status, started_at, submitted_at)
    select id, organization, version, 'submitted', ${at}, ${at} from assessed`;
  // What is asked as a must is met more often than what may be done.
  await sql`insert into assessment_answer (assessment_id, requirement_key, requirement_digest, status, answered_at)
    select a.id, q.key, q.digest,
      case when random() < a.care - (case q.level when 'must' then 0 when 'should' then 0.15 else 0.3 end) then 'satisfied'
        when random() < 0.5 then 'partial' else 'not-satisfied' end, ${at}
    from assessed a join requirement q on q.version_id = a.version where q.kind = 'requirement'`;
  await sql`update assessment a set score = s.score from (
      select n.assessment_id, round(100.0 * sum(case n.status when 'satisfied' then 1 when 'partial' then 0.5 else 0 end) / count(*), 1) as score
      from assessment_answer n join assessed d on d.id = n.assessment_id group by 1) s where s.assessment_id = a.id`;
}
