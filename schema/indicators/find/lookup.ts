import { setImmediate as turn } from 'node:timers/promises';
import { findByKey, type Wanted } from '../../../db/indicators/read/indicators.js';
import { newestFirst } from '../../../db/indicators/read/order.js';
import { badInput } from '../../../standards/errors.js';
import { candidates } from '../../../standards/indicators/normalize.js';
import { searchKey } from '../../../standards/indicators/searchKey.js';
import type { Observable } from '../../../standards/indicators/types.js';
import type { Context } from '../../context.js';
import { groupBy } from '../../group.js';
import { type VisibleIndicator, visibleRows } from '../show/visible.js';
import type { LookupArgs } from '../types/lookup.js';

const MAX_VALUES = 10_000;
const MAX_PER_VALUE = 20;
const AT_ONCE = 1_250;

/** Each value is normalized as a shared one is, to every type it may be of. */
export async function lookup(context: Context, { values, region }: LookupArgs, wanted: Wanted) {
  // Before any other look-up of the same document gets its turn.
  context.lookedUp.values += values.length;
  if (context.lookedUp.values > MAX_VALUES) throw badInput(`At most ${MAX_VALUES} values in one request.`, 'values');
  if (!/^[A-Z]{2}$/.test(region)) throw badInput('A region is two capital letters (ISO 3166-1).', 'region');
  const parts: ReturnType<typeof search>[] = [];
  for (let start = 0; start < values.length; start += AT_ONCE) {
    const part = { start, values: values.slice(start, start + AT_ONCE) };
    const answer = search(
      context,
      { ...part, sought: part.values.map((value) => candidates(value, { region })) },
      wanted,
    );
    // Its failure is told at the end, which whoever fails first never comes to.
    answer.catch(() => {});
    parts.push(answer);
    // Lets it leave, so that PostgreSQL searches while the next values are normalized, and lets other requests on.
    await turn();
  }
  const found = await Promise.all(parts);
  return { hits: found.flatMap(({ hits }) => hits), unrecognized: found.flatMap(({ unrecognized }) => unrecognized) };
}

interface Part {
  /** Place of its first value among all. */
  readonly start: number;
  readonly values: readonly string[];
  /** What each value may be. */
  readonly sought: readonly (readonly Observable[])[];
}

async function search(context: Context, { start, values, sought }: Part, wanted: Wanted) {
  const found = await findAll(context, sought.flat(), wanted);
  const hits: { index: number; value: string | undefined; indicators: readonly VisibleIndicator[] }[] = [];
  const unrecognized: number[] = [];
  sought.forEach((own, place) => {
    if (own.length === 0) unrecognized.push(start + place);
    const indicators = found(own);
    if (indicators.length > 0)
      hits.push({ index: start + place, value: values[place], indicators: indicators.slice(0, MAX_PER_VALUE) });
  });
  return { hits, unrecognized };
}

const NONE: readonly VisibleIndicator[] = [];

/** What a value may be → its indicators: of the most specific type first, the newest first. */
async function findAll({ op }: Context, observables: readonly Observable[], wanted: Wanted) {
  const keys = [...new Set(observables.map(({ value }) => searchKey(value)))];
  const rows = keys.length === 0 ? [] : visibleRows(op, await findByKey(op, keys, wanted));
  const ofValue = groupBy(rows, ({ value }) => value);
  for (const alike of ofValue.values()) if (alike.length > 1) alike.sort(newestFirst);
  const ofOne = ({ type, value }: Observable) => ofValue.get(value)?.filter((row) => row.type === type) ?? NONE;
  // Most values are one thing only, and `flatMap` takes longer than the search.
  return (own: readonly Observable[]) => (own[0] && own.length === 1 ? ofOne(own[0]) : own.flatMap(ofOne));
}
