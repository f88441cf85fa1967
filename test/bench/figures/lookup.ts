import { isDeepStrictEqual } from 'node:util';
import { askHub } from '../ask.js';
import type { Effort } from '../options.js';
import { type Figure, figureOf, interleave } from '../rounds.js';
import { valueAt } from '../rows.js';
import type { Stage } from '../stage.js';

const QUERY = `query Lookup($values: [String!]!, $near: Boolean!) { lookup(values: $values, near: $near) { hits { index indicators {
  id type value tlp confidence publishedAt
} } } }`;

// Rounds: V8 has not compiled the hub's half before.
const WARM_UP = 10;

interface Answer {
  readonly lookup: { readonly hits: readonly { readonly indicators: readonly { id: string }[] }[] };
}

/**
 * A look-up of many values, half of them known, over HTTP as a member: the same alone against one statement on an index made for
 * it, and what is near as well against the same alone.
 */
export async function lookup(stage: Stage, { rounds }: Effort, count: number): Promise<Figure[]> {
  const { admin } = stage;
  const values = valuesToLookUp(stage, count);
  await admin`create index bench_value on indicator (value)`;
  await admin`vacuum analyze indicator`;
  const askBare = () => admin<{ id: string }[]>`
    select id, type, value, tlp, confidence, published_at from indicator
    where value = any(${values}) and published_at is not null`;
  const ask = () => askHub<Answer>(stage, QUERY, { values, near: false });
  const around = values.map(aroundOf);
  const askNear = () => askHub<Answer>(stage, QUERY, { values: around, near: true });
  for (const answer of [await ask(), await askNear()]) verify(answer, await askBare(), count / 2);
  const contestants = { hub: perSecond(ask), bare: perSecond(askBare), near: perSecond(askNear) };
  await interleave(contestants, WARM_UP);
  const results = await interleave(contestants, rounds);
  await admin`drop index bench_value`;
  return [
    figureOf('lookup/bare-sql', results, { hub: 'hub', peer: 'bare', target: 0.5, unit: 'look-ups/s' }),
    figureOf('near-lookup/lookup', results, { hub: 'near', peer: 'hub', target: 0.5, unit: 'look-ups/s' }),
  ];
}

/** For a domain a page on a host below it: what is known of the domain is near. */
const aroundOf = (value: string) => (value.startsWith('login-') ? `https://www.${value}/pay` : value);

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
