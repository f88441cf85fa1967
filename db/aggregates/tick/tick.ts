import type { Client, Sql } from '../../client.js';
import { ADVISORY_LOCKS } from '../../locks.js';
import { asMaintainer } from '../../maintenance.js';
import { approvedRequests, chargeDue, type Due, plannedTables, requestedTable } from './charge.js';
import { type Charged, drawPeriod, type Sources } from './draw.js';
import { closedPeriods, openPeriods, type Period } from './periods.js';

/**
 * What time brings: quarters open, and those that are over are charged for, drawn and, at their instant, published. Run on every
 * server, at any time and as often as one likes; it does what is due once, also after a hub was down.
 */
export async function tick(client: Client, sources: Sources): Promise<void> {
  const { now } = sources;
  await asMaintainer(client, (sql) => openPeriods(sql, now));
  const periods = await asMaintainer(client, (sql) => undrawnPeriods(sql, now));
  for (const period of periods) {
    // Committed before any data is read: what is spent stays spent, whatever happens to the draw.
    await charge(client, period, sources);
    // In their order, or a mean of four would lack a quarter for ever: what another server draws is waited for.
    if (!(await draw(client, period, sources))) return;
  }
}

const undrawnPeriods = async (sql: Sql, now: Date): Promise<Period[]> => {
  const [{ drawn }] = await sql<[{ drawn: string[] }]>`
    select coalesce(array_agg(distinct quarter), '{}') as drawn from aggregate_release`;
  return (await closedPeriods(sql, now)).filter(({ quarter }) => !drawn.includes(quarter));
};

async function charge(client: Client, period: Period, sources: Sources): Promise<void> {
  const requests = await asMaintainer(client, (sql) => approvedRequests(sql, period));
  for (const due of [...plannedTables(period), ...requests.map(requestedTable)]) {
    await asMaintainer(client, (sql) => chargeDue(sql, period, due, sources)).catch(passOverCap);
  }
}

/** Not answered at all is what becomes of a table or request that the ledger has nothing left for. */
function passOverCap(error: unknown): void {
  if ((error as { constraint_name?: string }).constraint_name !== 'aggregate_charge_cap') throw error;
}

/** By one server, of one snapshot: all tables of a period are about the same rows. */
const draw = (client: Client, period: Period, sources: Sources): Promise<boolean> =>
  asMaintainer(
    client,
    async (sql) => {
      const [{ alone }] = await sql<[{ alone: boolean }]>`
        select pg_try_advisory_xact_lock(${ADVISORY_LOCKS.releases}) as alone`;
      if (alone) await drawPeriod(sql, period, await undrawn(sql, period), sources);
      return alone;
    },
    'begin isolation level repeatable read',
  );

async function undrawn(sql: Sql, period: Period): Promise<Charged[]> {
  const charges = await sql<{ id: string; key: string; requestId: string | null }[]>`
    select id, table_key as key, request_id as "requestId" from aggregate_charge c
    where quarter = ${period.quarter} and not exists (select from aggregate_release r where r.charge_id = c.id) order by table_key`;
  const requested = await sql<Parameters<typeof requestedTable>[0][]>`
    select id, title, question from aggregate_request where id = any(${charges.flatMap(({ requestId }) => requestId ?? [])}::uuid[])`;
  const due: Due[] = [...plannedTables(period), ...requested.map(requestedTable)];
  return charges.flatMap(({ id, key }) => {
    const found = due.find(({ table }) => table.key === key);
    return found ? [{ ...found, chargeId: id }] : [];
  });
}
