import postgres from 'postgres';
import { serveJson } from './serve.js';
import { setting } from './settings.js';

// The limit: PostgreSQL makes the JSON, Node.js hands it on.
const sql = postgres(setting('DATABASE_URL'), { max: Number(setting('CONNECTIONS')) });

const named = (column: string) => `upper(translate(${column}, '-+', '__'))`;
const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const STATEMENT = `
  select json_build_object('data', json_build_object('indicators', json_build_object('edges',
    coalesce(json_agg(json_build_object('node', row_to_json(n))), '[]'))))::text as answer
  from (
    select i.id, ${named('i.type')} as type, i.value, i.pattern, i.name, ${named('i.tlp')} as tlp, i.confidence,
      ${moment('i.valid_from')} as "validFrom", i.technique, ${named('i.channel')} as channel, i.labels,
      ${moment('i.published_at')} as "publishedAt",
      case when o.key is not null then json_build_object('key', o.key) end as publisher,
      (select count(*) from sighting s where s.indicator_id = i.id) as "sightingCount"
    from indicator i
    left join indicator_publisher p on p.indicator_id = i.id
    left join organization o on o.id = p.organization_id
    where i.published_at is not null order by i.published_at desc, i.id desc limit 50
  ) n`;

serveJson(async () => {
  const [row] = await sql.unsafe(STATEMENT, [], { prepare: true });
  return row?.answer;
});
