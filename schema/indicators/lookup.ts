import { setImmediate as turn } from 'node:timers/promises';
import type { Wanted } from '../../db/indicators/read.js';
import { badInput } from '../../standards/errors.js';
import { candidates } from '../../standards/indicators/normalize.js';
import type { Context } from '../context.js';
import type { LookupArgs } from './inputs.js';
import { startSearch } from './search.js';
import type { VisibleIndicator } from './visible.js';

const MAX_VALUES = 10_000;
const MAX_PER_VALUE = 20;
const AT_ONCE = 1_250;

/** Each value is normalized as a shared one is, to every type it may be of, and compared by fingerprint. */
export async function lookup(context: Context, { values, region }: LookupArgs, wanted: Wanted) {
  // Before any other look-up of the same document gets its turn.
  context.lookedUp.values += values.length;
  if (context.lookedUp.values > MAX_VALUES) throw badInput(`At most ${MAX_VALUES} values in one request.`, 'values');
  if (!/^[A-Z]{2}$/.test(region)) throw badInput('A region is two capital letters (ISO 3166-1).', 'region');
  const search = startSearch(context, wanted);
  const places: (readonly VisibleIndicator[])[][] = [];
  for (let start = 0; start < values.length; start += AT_ONCE) {
    for (const value of values.slice(start, start + AT_ONCE)) {
      places.push(candidates(value, { region }).map(search.add));
    }
    search.send();
    // Lets it leave, so that PostgreSQL searches while the next values are normalized, and lets other requests on.
    await turn();
  }
  await search.end();
  const hits = [];
  const unrecognized = [];
  for (const [index, own] of places.entries()) {
    const [first, ...others] = own;
    if (!first) unrecognized.push(index);
    else {
      const indicators = others.length === 0 ? first : own.flat();
      if (indicators.length > 0)
        hits.push({ index, value: values[index], indicators: indicators.slice(0, MAX_PER_VALUE) });
    }
  }
  return { hits, unrecognized };
}
