import type { Fragment } from 'postgres';
import { permits } from '../../../standards/access/permissions.js';
import type { Operation } from '../../operation.js';
import { SELECTED } from '../columns.js';
import type { IndicatorRow } from '../row.js';
import { type IndicatorFilter, isFiltering, matching } from './filter.js';
import { afterCursor, type Cursor, type IndicatorOrder, orderBy } from './order.js';
import { shownIn } from './shown.js';
import { standingIn } from './standing.js';

/**
 * What a reader's query asks of each row beyond the columns that every list needs; each costs columns, a join or a
 * subquery. Few flags, since each combination is a statement that every connection keeps prepared.
 */
export interface Wanted {
  /** Columns that look-ups seldom ask for; a list always has them, since its cursors may need them. */
  readonly summary: boolean;
  /** Columns that lists seldom ask for. */
  readonly details: boolean;
  readonly publisher: 'nothing' | 'key' | 'everything';
  readonly sightingCount: boolean;
  /** Whether the row is the reader's own; known of what is for recipients in any case, since visibility depends on it. */
  readonly ownership: boolean;
  readonly private: boolean;
  readonly recipients: boolean;
}

export const NOTHING_MORE: Wanted = {
  summary: true,
  details: false,
  publisher: 'nothing',
  sightingCount: false,
  ownership: false,
  private: false,
  recipients: false,
};

export const EVERYTHING: Wanted = {
  summary: true,
  details: true,
  publisher: 'everything',
  sightingCount: true,
  ownership: true,
  private: true,
  recipients: true,
};

const nothing = ({ sql }: Operation): Fragment => sql``;

/** The statement every reader of indicators shares: columns and joins by what is wanted. */
function selectRows(op: Operation, asked: Wanted, none = nothing(op)): Fragment {
  const { sql } = op;
  const wanted = narrowed(op, asked);
  const { ownerId, received, grouped } = standingIn(op);
  return sql`
    select i.id ${sql.unsafe(SELECTED.base)},
      array_to_string(i.shared_under, ',') as "sharedUnder",
      ${wanted.ownership ? ownerId : sql`case when i.audience <> 'members' then ${ownerId} end`} as "ownerId",
      case when i.audience <> 'members' then json_build_object('audience', i.audience,
        'received', i.audience = 'recipients' and ${received}, 'grouped', i.audience = 'recipients' and ${grouped}) end as reached
      ${wanted.summary ? sql.unsafe(SELECTED.summary) : none}
      ${wanted.details ? sql.unsafe(SELECTED.details) : none}
      ${wanted.publisher === 'nothing' ? none : publisherOf(op, wanted.publisher)}
      ${wanted.sightingCount ? sightingCount(op) : none}
      ${wanted.private ? sql`, ${privateOf(op)} as private` : none}
      ${wanted.recipients ? sql`, ${recipientsOf(op)}` : none}
    from indicator i
    ${wanted.publisher === 'nothing' ? none : sql`left join indicator_publisher pub on pub.indicator_id = i.id left join organization org on org.id = pub.organization_id`}`;
}

/** What is asked, without what the reader's role has no right to; and whose a row is, where that decides what it shows. */
function narrowed(op: Operation, asked: Wanted): Wanted {
  const owner = permits(op.actor, 'indicator:read-private');
  return {
    ...asked,
    ownership: owner && (asked.ownership || !shownIn(op).everything),
    private: owner && asked.private,
    recipients: owner && asked.recipients,
    sightingCount: asked.sightingCount && permits(op.actor, 'sighting:read-count'),
  };
}

/** Parsing JSON of each row costs, and most readers want the name only. */
const publisherOf = ({ sql }: Operation, wanted: 'key' | 'everything'): Fragment =>
  wanted === 'key'
    ? sql`, org.key as "publisherKey"`
    : sql`, case when org.id is null then null else json_build_object('id', org.id, 'key', org.key, 'kind', org.kind,
        'name', org.name, 'sector', org.sector, 'region', org.region, 'createdAt', org.created_at) end as publisher`;

const sightingCount = (op: Operation): Fragment => op.sql`, (select count(*) from sighting s
    where s.indicator_id = i.id and ${shownIn(op).sighting()})::int as "sightingCount"`;

const privateOf = ({ sql }: Operation): Fragment => sql`
  (select json_build_object('ownerId', p.organization_id, 'lossAmount', p.loss_amount, 'lossCurrency', p.loss_currency,
     'victims', p.victims, 'sealed', encode(p.sealed, 'base64'), 'keyId', p.key_id)
   from indicator_private p where p.indicator_id = i.id)`;

const recipientsOf = ({ sql }: Operation): Fragment => sql`
  (select coalesce(json_agg(json_build_object('id', o.id, 'key', o.key, 'kind', o.kind, 'name', o.name,
     'sector', o.sector, 'region', o.region) order by o.key), '[]')
   from indicator_recipient r join organization o on o.id = r.organization_id where r.indicator_id = i.id) as recipients,
  (select coalesce(json_agg(g.group_id order by g.group_id), '[]') from indicator_group g where g.indicator_id = i.id) as groups,
  (select coalesce(json_agg(n.seat_id order by n.seat_id), '[]') from indicator_seat n where n.indicator_id = i.id) as seats`;

export interface IndicatorQuery {
  readonly filter: IndicatorFilter;
  readonly order: IndicatorOrder;
  readonly first: number;
  readonly after: Cursor | null;
}

/**
 * A page of published indicators, more than `first` when there are. The limit is part of the statement, since for a
 * parameter the planner assumes a tenth of the table, and sorts it.
 */
export function listIndicators(op: Operation, { filter, order, first, after }: IndicatorQuery, wanted: Wanted) {
  const { sql } = op;
  const shown = shownIn(op);
  const none = nothing(op);
  // What was corrected still stands at its old place until it is stamped: who follows would meet it there and again later.
  const settled = order === 'published-asc' ? sql`and not i.stamp_due` : none;
  return sql<IndicatorRow[]>`
    ${selectRows(op, { ...wanted, summary: true }, none)}
    where i.published_at is not null ${settled} ${shown.row ? sql`and ${shown.row}` : none} ${isFiltering(filter) ? matching(op, shown, filter) : none} ${after ? afterCursor(op, shown, order, after) : none}
    order by ${orderBy(op, shown, order)} limit ${sql.unsafe(limitFor(first + 1))}`;
}

const LIMITS = [11, 21, 51, 101];
const limitFor = (rows: number): string => String(LIMITS.find((limit) => limit >= rows) ?? rows);

export async function findIndicator(op: Operation, id: string, wanted: Wanted): Promise<IndicatorRow | undefined> {
  const [row] = await op.sql<IndicatorRow[]>`${selectRows(op, wanted)} where i.id = ${id}`;
  return row;
}

export const findIndicators = (op: Operation, ids: readonly string[], wanted: Wanted) =>
  op.sql<IndicatorRow[]>`${selectRows(op, wanted)} where i.id = any(${[...ids]}::uuid[])`;

/** Published indicators with one of these search keys, however often it is given, that the reader is shown the value of, in no order. */
export function findByKey(op: Operation, keys: readonly string[], wanted: Wanted) {
  const { sql } = op;
  const shown = shownIn(op).field('indicator.value');
  const none = nothing(op);
  return sql<IndicatorRow[]>`
    ${selectRows(op, wanted, none)}
    where i.search_key = any(${keys as string[]}::text[]) and i.published_at is not null
      ${shown ? sql`and ${shown}` : none}`;
}

type Network = 'ipv4-addr' | 'ipv6-addr';

/**
 * Which lengths the prefixes of the networks have that the reader is shown. Each is one step in an index: as many as there are
 * lengths, however many networks there are.
 */
export async function prefixLengths(op: Operation): Promise<{ readonly [type in Network]: number[] }> {
  const { sql } = op;
  const shown = shownIn(op).field('indicator.value');
  const next = (type: Network, above: Fragment) => sql`(select i.prefix_length from indicator i where i.type = ${type}
    and i.prefix_length > ${above} and i.published_at is not null ${shown ? sql`and ${shown}` : nothing(op)}
    order by i.prefix_length limit 1)`;
  const all = (type: Network) => sql`array(with recursive found(length) as (
    select ${next(type, sql`-1`)} union all select ${next(type, sql`found.length`)} from found where found.length is not null)
    select length from found where length is not null)`;
  const [row] = await sql<[{ ipv4: number[]; ipv6: number[] }]>`
    select ${all('ipv4-addr')} as ipv4, ${all('ipv6-addr')} as ipv6`;
  return { 'ipv4-addr': row.ipv4, 'ipv6-addr': row.ipv6 };
}

/** The newest published indicator of those the reader may see. */
export async function latestPublished(op: Operation): Promise<IndicatorRow | undefined> {
  const { row: shown } = shownIn(op);
  const [row] = await op.sql<IndicatorRow[]>`
    ${selectRows(op, NOTHING_MORE)}
    where i.published_at is not null ${shown ? op.sql`and ${shown}` : nothing(op)} order by i.published_at desc, i.id desc limit 1`;
  return row;
}
