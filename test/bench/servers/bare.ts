import postgres from 'postgres';
import { serveJson } from './serve.js';
import { setting } from './settings.js';

// The main query without GraphQL and without protection: a page, its publishers and its counts.
const sql = postgres(setting('DATABASE_URL'), { max: Number(setting('CONNECTIONS')) });

serveJson(async () => {
  const page = await sql`
    select id, type, value, pattern, name, tlp, confidence, valid_from, technique, channel, labels, published_at
    from indicator where published_at is not null order by published_at desc, id desc limit 50`;
  const ids = page.map(({ id }) => id);
  const [publishers, counts] = await Promise.all([
    sql`select p.indicator_id, o.key from indicator_publisher p join organization o on o.id = p.organization_id
      where p.indicator_id = any(${ids})`,
    sql`select indicator_id, count(*)::int as count from sighting where indicator_id = any(${ids}) group by indicator_id`,
  ]);
  const publisherOf = new Map(publishers.map(({ indicator_id, key }) => [indicator_id, { key }]));
  const countOf = new Map(counts.map(({ indicator_id, count }) => [indicator_id, count]));
  const edges = page.map((row) => ({
    node: {
      id: row.id,
      type: named(row.type),
      value: row.value,
      pattern: row.pattern,
      name: row.name,
      tlp: named(row.tlp),
      confidence: row.confidence,
      validFrom: row.valid_from,
      technique: row.technique,
      channel: row.channel && named(row.channel),
      labels: row.labels,
      publishedAt: row.published_at,
      publisher: publisherOf.get(row.id) ?? null,
      sightingCount: countOf.get(row.id) ?? 0,
    },
  }));
  return JSON.stringify({ data: { indicators: { edges } } });
});

const named = (term: string) => term.toUpperCase().replaceAll(/[-+]/g, '_');
