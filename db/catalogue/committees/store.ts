import { type CommitteeRule, DEFAULT_RULE } from '../../../standards/catalogue/ballot/rule.js';
import type { OrganizationRow } from '../../members/store.js';
import type { Operation, Statements } from '../../operation.js';

export interface RuleRow {
  readonly effectiveAt: Date;
  readonly rule: CommitteeRule;
}

/** All that a committee has said of how it works, newest first. */
export const listRules = ({ sql }: Statements, committeeId: string): Promise<RuleRow[]> => sql<RuleRow[]>`
  select effective_at as "effectiveAt", rule from committee_rule where committee_id = ${committeeId}
  order by effective_at desc, id desc`;

/** What holds for the committee at a moment. */
export async function ruleAt(statements: Statements, committeeId: string, at: Date): Promise<CommitteeRule> {
  const rules = await listRules(statements, committeeId);
  return rules.find(({ effectiveAt }) => effectiveAt <= at)?.rule ?? DEFAULT_RULE;
}

export async function insertRule(
  { sql }: Statements,
  row: { id: string; committeeId: string; effectiveAt: Date; rule: CommitteeRule },
): Promise<void> {
  await sql`insert into committee_rule (id, committee_id, effective_at, rule)
    values (${row.id}, ${row.committeeId}, ${row.effectiveAt}, ${row.rule as never}::jsonb)`;
}

export interface RepresentativeRow {
  readonly seatId: string;
  readonly institution: OrganizationRow;
  readonly alternate: boolean;
  readonly address: string | null;
}

/** Who speaks for which institution at the committee, as the chair has it. */
export const listRepresentatives = ({ sql }: Operation, committeeId: string): Promise<RepresentativeRow[]> =>
  sql<RepresentativeRow[]>`
    select r.seat_id as "seatId", r.alternate, a.address,
      json_build_object('id', o.id, 'key', o.key, 'kind', o.kind, 'name', o.name, 'sector', o.sector,
        'region', o.region) as institution
    from representation r join organization o on o.id = r.institution_id
    left join representative_address a on a.seat_id = r.seat_id
    where r.committee_id = ${committeeId} order by o.key, r.alternate, r.seat_id`;

/** Institutions that a live voter speaks for at the committee, and those of them whose people drafted the version. */
export const listRepresented = (
  { sql }: Operation,
  committeeId: string,
  versionId: string,
): Promise<{ institutionId: string; drafted: boolean }[]> => sql<{ institutionId: string; drafted: boolean }[]>`
  select r.institution_id as "institutionId", bool_or(exists (
      select from version_drafter d join membership w on w.id = d.seat_id
      where d.version_id = ${versionId} and w.person_id = m.person_id)) as drafted
  from representation r join membership m on m.id = r.seat_id and m.ended_at is null and m.invited_until is null
  join organization i on i.id = r.institution_id and i.left_at is null
  where r.committee_id = ${committeeId} group by r.institution_id order by r.institution_id`;

export interface Mandate {
  readonly institutionId: string;
  readonly since: Date;
}

/** The institution that the actor's own seat speaks for. */
export async function mandateOf({ sql }: Operation, seatId: string): Promise<Mandate | null> {
  const [row] = await sql<Mandate[]>`
    select r.institution_id as "institutionId", r.since from representation r
    join organization i on i.id = r.institution_id and i.left_at is null where r.seat_id = ${seatId}`;
  return row ?? null;
}

export interface Representative {
  readonly seatId: string;
  readonly committeeId: string;
  readonly institutionId: string;
  readonly alternate: boolean;
  readonly address: string | null;
}

/** A seat speaks for this institution from now on; for another one than before, in ballots to come. */
export async function putRepresentative({ sql }: Statements, row: Representative): Promise<void> {
  await sql`delete from representation where seat_id = ${row.seatId} and institution_id <> ${row.institutionId}`;
  await sql`insert into representation (seat_id, committee_id, institution_id, alternate)
    values (${row.seatId}, ${row.committeeId}, ${row.institutionId}, ${row.alternate})
    on conflict (seat_id) do update set alternate = excluded.alternate`;
  if (row.address === null) await sql`delete from representative_address where seat_id = ${row.seatId}`;
  else
    await sql`insert into representative_address (seat_id, address) values (${row.seatId}, ${row.address})
      on conflict (seat_id) do update set address = excluded.address`;
}

/** Whether the seat spoke for an institution, and does not any more. */
export async function deleteRepresentative({ sql }: Statements, seatId: string): Promise<boolean> {
  await sql`delete from representative_address where seat_id = ${seatId}`;
  const gone = await sql`delete from representation where seat_id = ${seatId}`;
  return gone.count === 1;
}
