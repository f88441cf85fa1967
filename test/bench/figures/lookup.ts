import { isDeepStrictEqual } from 'node:util';
import { askHub } from '../ask.js';
import type { Effort } from '../options.js';
import { type Figure, figureOf, interleave } from '../rounds.js';
import { valueAt } from '../rows.js';
import type { Stage } from '../stage.js';

const QUERY = `query Lookup($values: [String!]!) { lookup(values: $values) { hits { index indicators {
  id type value tlp confidence publishedAt
} } } }`;

// Rounds: V8 has not compiled the hub's half before.
const WARM_UP = 10;

interface Answer {
  readonly lookup: { readonly hits: readonly { readonly indicators: readonly { id: string }[] }[] };
}

/** A look-up of many values, half of them known, over HTTP as a member, against one statement on an index made for it. */
export async function lookup(stage: Stage, { rounds }: Effort, count: number): Promise<Figure> {
  const { admin } = stage;
  const values = valuesToLookUp(stage, count);
  await admin`create index bench_value on indicator (value)`;
  await admin`vacuum analyze indicator`;
  const askBare = () => admin<{ id: string }[]>`
    select id, type, value, tlp, confidence, published_at from indicator
    where value = any(${values}) and published_at is not null`;
  const ask = () => askHub<Answer>(stage, QUERY, { values });
  verify(await ask(), await askBare(), count / 2);
  const contestants = { hub: perSecond(ask), bare: perSecond(askBare) };
  await interleave(contestants, WARM_UP);
  const results = await interleave(contestants, rounds);
  await admin`drop index bench_value`;
  return figureOf('lookup/bare-sql', results, { hub: 'hub', peer: 'bare', target: 0.5, unit: 'look-ups/s' });
}

/** Known values that any member may see, spread over all, and as many that nobody has shared. */
function valuesToLookUp({ rows }: Stage, count: number): string[] {
  const shared = rows.filter(({ tlp }) => tlp === 'clear' || tlp === 'green');
  const step = Math.floor(shared.length / (count / 2));
  return Array.from({ length: count }, (_, place) => {
    const known = place % 2 === 0 ? shared[(place / 2) * step] : undefined;
    return known?.value ?? valueAt(rows.length + place).value;
  });
}

function verify({ lookup }: Answer, rows: readonly { id: string }[], expected: number): void {
  const hubs = lookup.hits.flatMap(({ indicators }) => indicators.map(({ id }) => id)).sort();
  const bares = rows.map(({ id }) => id).sort();
  if (hubs.length !== expected) throw new Error(`The hub found ${hubs.length} of ${expected} known values.`);
  if (!isDeepStrictEqual(hubs, bares)) throw new Error('The look-up does not find what the bare SQL does.');
}

const perSecond = (work: () => Promise<unknown>) => async () => {
  const started = performance.now();
  await work();
  return 1000 / (performance.now() - started);
};
