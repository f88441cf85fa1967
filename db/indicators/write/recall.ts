import type { Fragment } from 'postgres';
import { shownInStay } from '../../members/stays.js';
import type { OrganizationRow } from '../../members/store.js';
import type { Operation } from '../../operation.js';
import { KEPT } from '../columns.js';

/** Whom indicators reached, as far as their owner can know: who could read them, not who did. */
export interface Reached {
  /** How many of them anybody could read, with no token. */
  readonly everybody: number;
  /** How many of them every member could read. */
  readonly members: number;
  /** Organizations that were named, by themselves or in a group, with how many each could read. */
  readonly organizations: readonly { readonly organization: OrganizationRow; readonly indicators: number }[];
  /** Individuals whom RED ones named. */
  readonly seats: readonly string[];
}

/** Those of the ids that the organization owns. */
export const ownAmong = async ({ sql }: Operation, organizationId: string, ids: readonly string[]): Promise<string[]> =>
  (
    await sql<{ id: string }[]>`select indicator_id as id from indicator_owner
      where organization_id = ${organizationId} and indicator_id = any(${[...ids]}::uuid[])`
  ).map(({ id }) => id);

/** Which of an organization's own indicators: those named, those of one import, or all. */
export type Which = { readonly ids: readonly string[] } | { readonly importId: string } | 'all';

const isMeant = ({ sql }: Operation, which: Which): Fragment => {
  if (which === 'all') return sql`true`;
  return 'ids' in which ? sql`o.indicator_id = any(${[...which.ids]}::uuid[])` : sql`o.import_id = ${which.importId}`;
};

/** Whether an import of the organization's shared anything. */
export async function hasImport({ sql }: Operation, organizationId: string, importId: string): Promise<boolean> {
  const rows = await sql`select from indicator_owner
    where organization_id = ${organizationId} and import_id = ${importId} limit 1`;
  return rows.length > 0;
}

/**
 * Takes own indicators from everybody at once and for good: each is revoked and its owner's alone, named nobody's, and what it said
 * before is kept. Those that are so already stay as they are.
 */
export async function recall(
  op: Operation,
  { organizationId, which, at }: { organizationId: string; which: Which; at: Date },
): Promise<{ recalled: number; reached: Reached }> {
  const { sql } = op;
  await sql`create temporary table recalled on commit drop as
    select i.id from indicator i join indicator_owner o on o.indicator_id = i.id
    where o.organization_id = ${organizationId} and ${isMeant(op, which)} and not (i.revoked and i.audience = 'owner')`;
  const reached = await reachOf(op);
  await sql`insert into indicator_version (indicator_id, version, content, recorded_at)
    select i.id, i.version, ${sql.unsafe(KEPT)}, ${at}
    from indicator i join recalled using (id)`;
  for (const table of ['indicator_publisher', 'indicator_recipient', 'indicator_group', 'indicator_seat']) {
    await sql`delete from ${sql(table)} n using recalled where n.indicator_id = recalled.id`;
  }
  const { count } = await sql`update indicator i set audience = 'owner', shared_under = '{}', revoked = true,
      modified_at = ${at}, version = version + 1, stamp_due = true
    from recalled where i.id = recalled.id`;
  return { recalled: count, reached };
}

async function reachOf({ sql }: Operation): Promise<Reached> {
  const [counts] = await sql<[{ everybody: number; members: number }]>`
    select count(*) filter (where i.tlp = 'clear')::int as everybody, count(*)::int as members
    from indicator i join recalled using (id) where i.audience = 'members'`;
  const organizations = await sql<Reached['organizations']>`
    select json_build_object('id', o.id, 'key', o.key, 'kind', o.kind, 'name', o.name, 'sector', o.sector, 'region', o.region)
      as organization, named.indicators
    from (select organization_id, count(distinct id)::int as indicators from (
        select i.id, r.organization_id from indicator i join recalled using (id) join indicator_recipient r on r.indicator_id = i.id
          where i.audience = 'recipients' and i.tlp <> 'red'
        union all
        select i.id, m.organization_id from indicator i join recalled using (id) join indicator_group g on g.indicator_id = i.id
          join sharing_group k on k.id = g.group_id
          join group_member m on m.group_id = g.group_id and m.left_at is null and ${sql.unsafe(shownInStay('g', 'm', 'k'))}
          where i.audience = 'recipients' and i.tlp <> 'red') reached
      group by organization_id) named
    join organization o on o.id = named.organization_id order by o.key`;
  const seats = await sql<{ id: string }[]>`select distinct n.seat_id as id from indicator i join recalled using (id)
    join indicator_seat n on n.indicator_id = i.id where i.audience = 'recipients' and i.tlp = 'red' order by 1`;
  return { ...counts, organizations, seats: seats.map(({ id }) => id) };
}
