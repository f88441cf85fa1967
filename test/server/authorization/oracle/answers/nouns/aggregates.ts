import { policies, policyInForce } from '../../profile.js';
import { readsRelease, readsRequest } from '../../releases.js';
import type { AggregateRelease, AggregateRequest } from '../../world.js';
import { AS_TOLD, found, localized, millis, moment, refusal, type Said, term, type View } from '../forms.js';
import { connectionOf, type Paged } from '../page.js';

interface Filter {
  readonly table?: string | null;
  readonly view?: string | null;
  readonly quarter?: string | null;
}

/** Tables that have appeared to the reader's audience, newest first. */
export const aggregateReleases =
  (view: View) =>
  ({ filter, ...paged }: Paged & { filter?: Filter | null }): Said => {
    const { table, view: kind, quarter } = filter ?? {};
    if (quarter && !/^\d{4}-Q[1-4]$/.test(quarter)) throw refusal('BAD_USER_INPUT');
    const rows = view.world.aggregate_release.filter(
      (row) =>
        readsRelease(view.asker, row) &&
        (table == null || row.table_key === table) &&
        (kind == null || term(row.view) === kind) &&
        (quarter == null || row.quarter === quarter),
    );
    const order = { kinds: ['integer'], place: (row: AggregateRelease) => [row.number], descends: true } as const;
    return connectionOf(rows, paged, order, (row) => released(view, row));
  };

export const aggregateRelease = (view: View, id: unknown): Said =>
  released(view, found(view.world.aggregate_release.find((row) => row.id === id && readsRelease(view.asker, row))));

const released = ({ world }: View, row: AggregateRelease): Said => {
  const { plan, period, periods = [period], ...head } = row.head;
  return {
    id: row.id,
    number: row.number,
    table: row.table_key,
    title: localized(row.title),
    view: term(row.view),
    periods,
    measure: term(head.measure),
    plan: plan.version,
    ...{
      roster: head.roster,
      scale: head.scale,
      currency: head.currency,
      halfWidth: head.halfWidth,
      rho: head.rho ?? null,
    },
    epsilon: AS_TOLD,
    total: head.total,
    caveat: AS_TOLD,
    digest: row.digest,
    previous: head.previous,
    citation: AS_TOLD,
    releasedAt: moment(row.released_at),
    cells: ({
      where = [],
      ...paged
    }: Paged & { where?: readonly { dimension: string; values: readonly string[] }[] }) =>
      connectionOf(
        world.aggregate_cell.filter(
          ({ release_id, at }) =>
            release_id === row.id &&
            where.every(({ dimension, values }) => values.includes(at[dimension.toLowerCase()] ?? '')),
        ),
        paged,
        { kinds: ['integer'], place: ({ place }) => [place] },
        (cell) => ({
          ...{ place: cell.place, value: cell.value, low: cell.low, high: cell.high },
          insufficient: cell.insufficient,
          nonNegative: cell.non_negative,
          additive: cell.additive,
          at: Object.entries(cell.at).map(([dimension, value]) => ({ dimension: term(dimension), value })),
        }),
      ),
  };
};

/** Of the standard in force, which everybody reads; and the quarters that have opened. */
export function aggregatePlan({ world }: View): Said | null {
  const policy = policies(world).find(({ id }) => id === policyInForce(world));
  const version = world.standard_version.find(({ id }) => id === policy?.version_id);
  const plan = version?.releases as { currency: string; requests: number } | null | undefined;
  if (!version || !plan) return null;
  const standard = found(world.standard.find(({ id }) => id === version.standard_id));
  return {
    version: `${standard.key}@${version.version}`,
    currency: plan.currency,
    requests: plan.requests,
    ...{ tables: AS_TOLD, rhoOfYear: AS_TOLD, epsilonOfYear: AS_TOLD },
    periods: [...world.aggregate_period]
      .sort((one, other) => other.ordinal - one.ordinal)
      .slice(0, 8)
      .map(({ quarter, roster, opens_at, closes_at, released_at }) => ({
        ...{ quarter, roster },
        opensAt: moment(opens_at),
        closesAt: moment(closes_at),
        releasedAt: moment(released_at),
      })),
  };
}

/** What was spent is everybody's to read. */
export function aggregateLedger({ world }: View): Said {
  const charges = [...world.aggregate_charge].sort(
    (one, other) =>
      other.ordinal - one.ordinal || millis(other.charged_at) - millis(one.charged_at) || (one.id < other.id ? -1 : 1),
  );
  const sum = (some: typeof charges) => some.reduce((total, { rho }) => total + rho, 0);
  const spent = (rho: number) => ({ rho, epsilon: AS_TOLD });
  const windows = charges.map(({ ordinal: last }) =>
    sum(charges.filter(({ ordinal }) => ordinal <= last && ordinal > last - 4)),
  );
  return {
    fourQuarters: spent(Math.max(0, ...windows)),
    cap: spent(1_250_000),
    lifetime: spent(sum(charges)),
    requests: spent(sum(charges.filter(({ request_id }) => request_id !== null))),
    conversion: AS_TOLD,
    charges: charges.map(({ id, quarter, table_key, request_id, domain, rho, charged_at }) => ({
      ...{ id, quarter, table: table_key, requested: request_id !== null, domain, rho },
      chargedAt: moment(charged_at),
    })),
  };
}

export const aggregateRequests =
  (view: View) =>
  (paged: Paged): Said =>
    connectionOf(
      view.world.aggregate_request.filter((row) => readsRequest(view.asker, row)),
      paged,
      { kinds: ['moment', 'uuid'], place: ({ asked_at, id }) => [millis(asked_at), id], descends: true },
      requested,
    );

export function requestById(view: View, id: unknown): Said | null {
  const row = view.world.aggregate_request.find((one) => one.id === id);
  return row && readsRequest(view.asker, row) ? requested(row) : null;
}

const requested = ({ question, ...row }: AggregateRequest): Said => ({
  id: row.id,
  project: row.project_id,
  title: localized(row.title),
  measure: term(question.measure),
  by: question.by.map(term),
  where: Object.entries(question.where ?? {}).map(([dimension, values]) => ({ dimension: term(dimension), values })),
  bound: question.bound ?? null,
  rho: question.rho,
  ...{ cells: AS_TOLD, epsilon: AS_TOLD, halfWidth: AS_TOLD },
  status: term(row.status),
  refusal: term(row.refusal),
  askedAt: moment(row.asked_at),
  decidedAt: moment(row.decided_at),
});

/** Of the own institution. */
export function aggregateParticipation({ world, asker }: View): Said {
  const mine = ({ organization_id }: { readonly organization_id: string }) => organization_id === asker.organization;
  const ordinalOf = (quarter: string) => world.aggregate_period.find((one) => one.quarter === quarter)?.ordinal ?? 0;
  return {
    optedOutSince: moment(world.aggregate_opt_out.find(mine)?.since),
    quarters: world.aggregate_roster
      .filter(mine)
      .sort((one, other) => ordinalOf(other.quarter) - ordinalOf(one.quarter))
      .slice(0, 8)
      .map(({ quarter, contributes }) => ({ quarter, contributes })),
  };
}
