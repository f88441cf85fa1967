import { searchKey } from '../../../standards/indicators/searchKey.js';
import { copyIn } from '../../copy.js';
import type { Operation } from '../../operation.js';
import { type IndicatorContent, WRITTEN_COLUMNS, WRITTEN_FIELDS } from '../columns.js';
import type { Named } from './indicators.js';

export interface BulkRow {
  readonly id: string;
  readonly content: IndicatorContent;
  /** Whether it is for those who are named. */
  readonly named: boolean;
}

const COLUMNS = ['id', ...WRITTEN_COLUMNS].join(', ');

export interface Bulk {
  readonly organizationId: string;
  /** Some at a time. */
  readonly rows: AsyncIterable<readonly BulkRow[]>;
}

/**
 * Shares many indicators of one owner at once; those it already shares (same type and value, not revoked) stay as they
 * are. Returns how many were new.
 */
export async function insertMany(
  op: Operation,
  bulk: Bulk & { importId: string; named: boolean; to: Named; at: Date },
): Promise<number> {
  const { sql } = op;
  await bringIn(op, bulk);
  const inserted = await sql`insert into indicator (${sql.unsafe(COLUMNS)}, created_at, modified_at)
    select ${sql.unsafe(COLUMNS)}, ${bulk.at}, ${bulk.at} from incoming`;
  await sql`insert into indicator_owner (indicator_id, organization_id, import_id)
    select id, ${bulk.organizationId}, ${bulk.importId}::uuid from incoming`;
  if (bulk.named) {
    await sql`insert into indicator_publisher (indicator_id, organization_id) select id, ${bulk.organizationId} from incoming`;
  }
  await nameMany(sql, bulk.to, bulk.at);
  return inserted.count;
}

/** How many of them would be new. */
export async function countNew(op: Operation, bulk: Bulk): Promise<number> {
  await bringIn(op, bulk);
  const [row] = await op.sql<[{ count: number }]>`select count(*)::int as count from incoming`;
  return row.count;
}

/** Those of the ids that the bulk brought in. */
export const broughtIn = async ({ sql }: Operation, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(
    (await sql<{ id: string }[]>`select id from incoming where id = any(${[...ids]}::uuid[])`).map(({ id }) => id),
  );

/**
 * Leaves in `incoming` what its owner does not share yet. `COPY` into a table under row-level security is refused by PostgreSQL, so
 * rows go to a temporary table first.
 */
async function bringIn({ sql }: Operation, { organizationId, rows }: Bulk): Promise<void> {
  await sql.unsafe(
    `create temporary table incoming on commit drop as select ${COLUMNS}, search_key, true as named from indicator with no data`,
  );
  await copyIn(sql, `incoming (${COLUMNS}, search_key, named)`, copyText(rows));
  await sql`analyze incoming`;
  // A fence, and no join: PostgreSQL thinks that three equalities leave one row, and would read all owners for each that they leave.
  await sql`delete from incoming n using indicator i
    where i.search_key = n.search_key and i.type = n.type and i.value = n.value and not i.revoked
      and exists (select from indicator_owner o
        where o.indicator_id = i.id and o.organization_id = ${organizationId} offset 0)`;
}

async function nameMany(sql: Operation['sql'], { organizations, groups, seats }: Named, at: Date): Promise<void> {
  const narrow = sql`n.tlp in ('amber', 'amber+strict') and n.named`;
  await sql`insert into indicator_recipient (indicator_id, organization_id)
    select n.id, r from incoming n cross join unnest(${[...organizations]}::uuid[]) as r where ${narrow}`;
  await sql`insert into indicator_group (indicator_id, group_id, shared_at)
    select n.id, g, ${at} from incoming n cross join unnest(${[...groups]}::uuid[]) as g where ${narrow}`;
  await sql`insert into indicator_seat (indicator_id, seat_id)
    select n.id, s from incoming n cross join unnest(${[...seats]}::uuid[]) as s where n.tlp = 'red' and n.named`;
}

/** The text format of PostgreSQL's COPY, in pieces. */
async function* copyText(rows: AsyncIterable<readonly BulkRow[]>): AsyncGenerator<string> {
  for await (const some of rows) yield some.map(copyLine).join('');
}

function copyLine({ id, content, named }: BulkRow): string {
  const fields = [id, ...WRITTEN_FIELDS.map((field) => content[field]), searchKey(content.value), named];
  return `${fields.map(copyField).join('\t')}\n`;
}

function copyField(value: IndicatorContent[keyof IndicatorContent] | boolean): string {
  if (value === null) return '\\N';
  return escaped(value instanceof Date ? value.toISOString() : isList(value) ? arrayText(value) : String(value));
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

const escaped = (text: string): string => text.replaceAll(/[\\\n\r\t]/g, (c) => ESCAPES[c] ?? c);
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const arrayText = (items: readonly string[]) =>
  `{${items.map((item) => `"${item.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;
