import { setImmediate as turn } from 'node:timers/promises';
import { prefixLengths, type Wanted } from '../../../db/indicators/read/indicators.js';
import { badInput } from '../../../standards/errors.js';
import { asksNetworks, type Near, nearTo, type PrefixLengths } from '../../../standards/indicators/near.js';
import { candidates } from '../../../standards/indicators/normalize.js';
import type { Observable } from '../../../standards/indicators/types.js';
import type { Context } from '../../context.js';
import type { LookupArgs } from '../types/lookup.js';
import { findAll, type Hit } from './hits.js';

const MAX_VALUES = 10_000;
const AT_ONCE = 1_250;
const WIDENED_AT_ONCE = 2_000;

/** Each value is normalized as a shared one is, to every type it may be of. */
export async function lookup(context: Context, args: LookupArgs, wanted: Wanted) {
  const { values, region } = args;
  // Before any other look-up of the same document gets its turn.
  context.lookedUp.values += values.length;
  if (context.lookedUp.values > MAX_VALUES) throw badInput(`At most ${MAX_VALUES} values in one request.`, 'values');
  if (!/^[A-Z]{2}$/.test(region)) throw badInput('A region is two capital letters (ISO 3166-1).', 'region');
  const widened = widener(context, args.near);
  const parts: ReturnType<typeof search>[] = [];
  for (let start = 0; start < values.length; start += AT_ONCE) {
    const own = values.slice(start, start + AT_ONCE);
    const sought = await widened(own.map((value) => candidates(value, { region })));
    const answer = search(context, { start, values: own, sought }, wanted);
    // Its failure is told at the end, which whoever fails first never comes to.
    answer.catch(() => {});
    parts.push(answer);
    // Lets it leave, so that PostgreSQL searches while the next values are normalized, and lets other requests on.
    await turn();
  }
  const found = await Promise.all(parts);
  return {
    hits: found.flatMap(({ hits }) => hits),
    misses: found.flatMap(({ misses }) => misses),
    unrecognized: found.flatMap(({ unrecognized }) => unrecognized),
  };
}

type Sought = readonly (readonly Near[])[];

const NO_NETWORKS: PrefixLengths = { 'ipv4-addr': [], 'ipv6-addr': [] };

/** To what each value may be, what an indicator on it also speaks of them. Which networks there are is asked once, if at all. */
function widener({ op }: Context, near: boolean): (sought: readonly (readonly Observable[])[]) => Promise<Sought> {
  if (!near) return async (sought) => sought.map((own) => own.map((observable) => ({ match: 'exact', observable })));
  let lengths: PrefixLengths | undefined;
  return async (sought) => {
    if (sought.some((own) => own.some(asksNetworks))) lengths ??= await prefixLengths(op);
    const wide: (readonly Near[])[] = [];
    let since = 0;
    for (const own of sought) {
      const near = own.flatMap((observable) => nearTo(observable, lengths ?? NO_NETWORKS));
      wide.push(near);
      since += near.length;
      // An address has as many networks around it as they have lengths.
      if (since < WIDENED_AT_ONCE) continue;
      since = 0;
      await turn();
    }
    return wide;
  };
}

interface Part {
  /** Place of its first value among all. */
  readonly start: number;
  readonly values: readonly string[];
  /** What each value may be, and what is near to that. */
  readonly sought: Sought;
}

async function search(context: Context, part: Part, wanted: Wanted) {
  const { start, values, sought } = part;
  const found = await findAll(context, sought.flat(), wanted);
  const hits: (Hit & { readonly index: number; readonly value: string | undefined })[] = [];
  const misses: number[] = [];
  const unrecognized: number[] = [];
  sought.forEach((own, place) => {
    const index = start + place;
    if (own.length === 0) unrecognized.push(index);
    const met = found(own);
    if (met.length === 0) misses.push(index);
    for (const hit of met) hits.push({ index, value: values[place], ...hit });
  });
  return { hits, misses, unrecognized };
}
