import type { Client, Sql } from '../../db/client.js';
import { copyIn } from '../../db/copy.js';
import { copyLine, linesOf } from './copy.js';
import { COLUMNS, type Institutions, type Row, rowAt } from './rows.js';

export interface Filling {
  readonly indicators: number;
  readonly sightings: number;
  readonly institutions: Institutions;
}

/** Fills the demo's database; the rows, oldest first. Foreign keys hold by construction and are not checked. */
export async function fill(admin: Client, filling: Filling): Promise<Row[]> {
  const { indicators, institutions } = filling;
  const [policy] = await admin<{ id: string }[]>`select id from disclosure_policy order by effective_at desc limit 1`;
  if (!policy) throw new Error('The demo has no policy in force.');
  const now = Date.now();
  const rows = Array.from({ length: indicators }, (_, place) =>
    rowAt(place, indicators, { orgs: institutions, now, policyId: policy.id }),
  );
  await admin.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    // The demo's own make way: not all of them are the reader's to see.
    await sql`update indicator set published_at = now() - interval '1 year', stamp_due = false`;
    await insertIndicators(sql, rows);
    await insertSightings(sql, filling.sightings);
  });
  await admin`vacuum analyze`;
  return rows;
}

async function insertIndicators(sql: Sql, rows: readonly Row[]): Promise<void> {
  const owned = (row: Row) => copyLine([row.id, row.owner]);
  const named = rows.filter(({ anonymous }) => !anonymous);
  const received = rows.flatMap(({ id, recipients }) => recipients.map((recipient) => [id, recipient]));
  await copyIn(
    sql,
    `indicator (${COLUMNS})`,
    linesOf(rows, ({ fields }) => copyLine(fields)),
  );
  await copyIn(sql, 'indicator_owner (indicator_id, organization_id)', linesOf(rows, owned));
  await copyIn(
    sql,
    'indicator_publisher (indicator_id, organization_id, audience)',
    linesOf(named, ({ id, owner }) => copyLine([id, owner, 'members'])),
  );
  // The trigger that copies it is out of force here, like the foreign keys.
  await sql`update indicator_publisher p set audience = i.audience
    from indicator i where i.id = p.indicator_id and i.audience <> 'members'`;
  await copyIn(sql, 'indicator_recipient', linesOf(received, copyLine));
}

/** Spread unevenly over the indicators, the same at each run. */
const insertSightings = (sql: Sql, count: number) => sql`
  with numbered as (
    select id, audience, published_at, shared_under, row_number() over (order by published_at) - 1 as place, count(*) over () as total
    from indicator where published_at is not null
  ), sightings as (
    select g, (g::bigint * g + g / 7) % (select total from numbered limit 1) as place from generate_series(1, ${count}::int) g
  )
  insert into sighting (id, indicator_id, audience, kind, seen_at, count, shared_under)
  select gen_random_uuid(), n.id, n.audience, case when g % 20 = 0 then 'false-positive' else 'seen' end,
    n.published_at + g % 1000 * interval '1 minute', 1 + g % 5, n.shared_under
  from sightings join numbered n using (place)`;
