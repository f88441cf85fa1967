import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Operation } from '../operation.js';
import type { IndicatorContent } from './write.js';

export interface BulkRow {
  readonly id: string;
  readonly content: IndicatorContent;
}

const COLUMNS = `id, type, value, fingerprint, pattern, name, description, tlp, audience, confidence, valid_from,
  valid_until, indicator_types, technique, channel, labels`;

/**
 * Shares many indicators of one owner at once; those it already shares (same type and value, not revoked) stay as they
 * are. Returns how many were new. `COPY` into a table under row-level security is refused by PostgreSQL, so rows go to a
 * temporary table first.
 */
export async function insertMany(
  { sql }: Operation,
  bulk: { organizationId: string; named: boolean; recipients: readonly string[]; at: Date; rows: readonly BulkRow[] },
): Promise<number> {
  await sql.unsafe(`create temporary table incoming on commit drop as select ${COLUMNS} from indicator with no data`);
  await pipeline(
    Readable.from(copyText(bulk.rows)),
    await sql.unsafe(`copy incoming (${COLUMNS}) from stdin`).writable(),
  );
  await sql`analyze incoming`;
  await sql`delete from incoming n using indicator i, indicator_owner o
    where i.fingerprint = n.fingerprint and not i.revoked and o.indicator_id = i.id
      and o.organization_id = ${bulk.organizationId}`;
  const inserted = await sql`insert into indicator (${sql.unsafe(COLUMNS)}, created_at, modified_at)
    select ${sql.unsafe(COLUMNS)}, ${bulk.at}, ${bulk.at} from incoming`;
  await sql`insert into indicator_owner (indicator_id, organization_id) select id, ${bulk.organizationId} from incoming`;
  if (bulk.named) {
    await sql`insert into indicator_publisher (indicator_id, organization_id) select id, ${bulk.organizationId} from incoming`;
  }
  if (bulk.recipients.length > 0) {
    await sql`insert into indicator_recipient (indicator_id, organization_id)
      select n.id, r from incoming n cross join unnest(${[...bulk.recipients]}::uuid[]) as r where n.audience = 'recipients'`;
  }
  return inserted.count;
}

const CHUNK = 500;

/** The text format of PostgreSQL's COPY, in pieces. */
function* copyText(rows: readonly BulkRow[]): Generator<string> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    yield rows
      .slice(start, start + CHUNK)
      .map(copyLine)
      .join('');
  }
}

function copyLine({ id, content: c }: BulkRow): string {
  const fields = [
    id,
    c.type,
    c.value,
    c.fingerprint,
    c.pattern,
    c.name,
    c.description,
    c.tlp,
    c.audience,
    c.confidence,
    c.validFrom.toISOString(),
    c.validUntil?.toISOString() ?? null,
    arrayText(c.indicatorTypes),
    c.technique,
    c.channel,
    arrayText(c.labels),
  ];
  return `${fields.map(copyField).join('\t')}\n`;
}

const copyField = (field: string | number | null): string =>
  field === null ? '\\N' : String(field).replaceAll(/[\\\n\r\t]/g, (c) => ESCAPES[c] ?? c);
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const arrayText = (items: readonly string[]) =>
  `{${items.map((item) => `"${item.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;
