import type { DefinedFunction } from '../access/definedFunction.js';

/**
 * What was charged, and is not drawn yet: the only data that is read, and only along the dimensions that were charged.
 * Whoever could ask twice could also draw twice. A row for each quarter that it is about: of a year four.
 */
const CHARGED = `select c.*, p.quarter as of_quarter, p.opens_at, p.closes_at, p.version_id,
    'type' = any(c.reads) as by_type, 'channel' = any(c.reads) as by_channel,
    'technique' = any(c.reads) or 'tactic' = any(c.reads) as by_technique,
    'region' = any(c.reads) as by_region, 'sector' = any(c.reads) as by_sector, 'week' = any(c.reads) as by_week
  from aggregate_charge c join aggregate_period p
    on p.ordinal <= c.ordinal and p.ordinal > c.ordinal - (case when c.every = 'year' then 4 else 1 end)
  where c.id = charge and (select o.closes_at from aggregate_period o where o.quarter = c.quarter) <= now()
    and not exists (select from aggregate_release r where r.charge_id = c.id)`;

/**
 * Institutions of each quarter, and of each a number that means nothing outside of one answer. Numbered once, whatever the plan of the
 * statement: one that had another number in another quarter of a year would be cut to the bound twice, and weigh twice as much.
 */
const ROSTER = `roster as (
    select r.quarter, r.organization_id, r.region, r.sector
    from charged c join aggregate_roster r on r.quarter = c.of_quarter and r.contributes
  ), numbered as materialized (
    select organization_id, row_number() over (order by random()) as place from (select distinct organization_id from roster) listed
  )`;

/** A report counts in the quarter in which the hub received it, unless it has been taken back since. */
const RECEIVED = 'not i.revoked and i.created_at >= c.opens_at and i.created_at < c.closes_at';

/** Dimensions that were not charged are null, and so split nothing. */
const OF_REPORT = `case when c.by_type then i.type end as type, case when c.by_technique then i.technique end as technique,
  case when c.by_channel then i.channel end as channel,
  case when c.by_week then least(13, 1 + floor(extract(epoch from i.created_at - c.opens_at) / 604800))::int end as week`;
const OF_INSTITUTION = `case when c.by_region then r.region end as region, case when c.by_sector then r.sector end as sector`;

/**
 * The roster is met last: led by it, PostgreSQL looks millions of reports up one by one. What was charged is not materialized: beside a
 * scan of what WITH holds nothing is done in parallel.
 */
const TOLD = `told n join roster r on r.quarter = n.of_quarter and r.organization_id = n.organization_id
        join numbered p on p.organization_id = r.organization_id`;

const WHAT = 'place bigint, type text, technique text, channel text, region text, sector text, week int';

export const AGGREGATE_FUNCTIONS: readonly DefinedFunction[] = [
  {
    // The plan that was in force as the quarter opened, and whoever was a member then: also where a hub that was down opens it late.
    signature: 'open_period(wanted text, place int, opens timestamptz, closes timestamptz, released timestamptz)',
    returns: 'setof text',
    to: ['entente_maintainer'],
    volatile: true,
    body: `with plan as (
        select v.id, v.releases, (select s.committee_id from standard s where s.id = v.standard_id) as committee_id,
          (select s.key from standard s where s.id = v.standard_id) || '@' || v.version as version, v.digest
        from disclosure_policy p join standard_version v on v.id = p.version_id
        where p.effective_at <= opens order by p.effective_at desc, p.id desc limit 1
      ), members as (
        select o.id, o.region, o.sector, not exists (select from aggregate_opt_out t where t.organization_id = o.id and t.since <= opens) as contributes
        from organization o where o.kind = 'institution' and o.created_at <= opens and (o.left_at is null or o.left_at > opens)
      ), opened as (
        insert into aggregate_period (quarter, ordinal, committee_id, version_id, version, digest, plan, groups, roster, opens_at, closes_at, released_at)
        select wanted, place, plan.committee_id, plan.id, plan.version, plan.digest, plan.releases,
          array(select q.key from requirement q where q.version_id = plan.id and q.parent_key is null order by q.ordinal),
          (select count(*) from members), opens, closes, released
        from plan where plan.releases is not null and opens <= now() on conflict do nothing returning quarter
      ), listed as (
        insert into aggregate_roster (quarter, organization_id, contributes, region, sector)
        select opened.quarter, members.id, members.contributes, members.region, members.sector from opened, members
      )
      select quarter from opened`,
  },
  {
    signature: 'charged_reports(charge uuid)',
    returns: `table (${WHAT}, reports bigint)`,
    to: ['entente_maintainer'],
    body: `with charged as not materialized (${CHARGED}), ${ROSTER}, told as materialized (
        select c.of_quarter, w.organization_id, ${OF_REPORT}, count(*) as reports
        from charged c join indicator i on c.measure in ('reports', 'report-profile') and ${RECEIVED}
          join indicator_owner w on w.indicator_id = i.id
        group by 1, 2, 3, 4, 5, 6
      )
      select p.place, n.type, n.technique, n.channel, ${OF_INSTITUTION}, n.week, sum(n.reports)::bigint
      from ${TOLD} join charged c on c.of_quarter = n.of_quarter group by 1, 2, 3, 4, 5, 6, 7 order by 1`,
  },
  {
    signature: 'charged_losses(charge uuid)',
    returns: `table (${WHAT}, currency text, losses text, victims bigint)`,
    to: ['entente_maintainer'],
    body: `with charged as not materialized (${CHARGED}), ${ROSTER}, told as materialized (
        select c.of_quarter, x.organization_id, ${OF_REPORT}, x.loss_currency, sum(x.loss_amount) as losses, sum(x.victims) as victims
        from charged c join indicator i on c.measure in ('losses', 'loss-brackets', 'victims') and ${RECEIVED}
          join indicator_private x on x.indicator_id = i.id
        group by 1, 2, 3, 4, 5, 6, 7
      )
      select p.place, n.type, n.technique, n.channel, ${OF_INSTITUTION}, n.week, n.loss_currency, sum(n.losses)::text, sum(n.victims)::bigint
      from ${TOLD} join charged c on c.of_quarter = n.of_quarter group by 1, 2, 3, 4, 5, 6, 7, 8 order by 1`,
  },
  {
    // Each institution's last assessment against the standard, of whatever version.
    signature: 'charged_conformance(charge uuid)',
    returns: 'table (place bigint, "group" text, level text, satisfied int, partial int, applicable int)',
    to: ['entente_maintainer'],
    body: `with recursive charged as (${CHARGED}), ${ROSTER}, last as (
        select distinct on (a.organization_id) p.place, a.id, a.version_id, c.reads
        from charged c join standard_version v on v.id = c.version_id and c.measure = 'conformance' and c.of_quarter = c.quarter
          join standard_version s on s.standard_id = v.standard_id
          join assessment a on a.version_id = s.id and a.submitted_at < c.closes_at
          join roster r on r.organization_id = a.organization_id and r.quarter = c.quarter
          join numbered p on p.organization_id = r.organization_id
        order by a.organization_id, a.submitted_at desc
      ), tree as (
        select q.version_id, q.key, q.key as top, q.level from requirement q
        where q.parent_key is null
        union
        select q.version_id, q.key, t.top, q.level from requirement q
          join tree t on t.version_id = q.version_id and t.key = q.parent_key
      )
      select l.place, case when 'group' = any(l.reads) then t.top end, case when 'level' = any(l.reads) then t.level end,
        (count(*) filter (where n.status = 'satisfied'))::int, (count(*) filter (where n.status = 'partial'))::int,
        (count(*) filter (where n.status <> 'not-applicable'))::int
      from last l join assessment_answer n on n.assessment_id = l.id
        join tree t on t.version_id = l.version_id and t.key = n.requirement_key
      group by 1, 2, 3 order by 1`,
  },
];
