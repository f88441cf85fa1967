import { findByKey, type Wanted } from '../../../db/indicators/read/indicators.js';
import { newestFirst } from '../../../db/indicators/read/order.js';
import { MATCHES, type Match, type Near } from '../../../standards/indicators/near.js';
import { searchKey } from '../../../standards/indicators/searchKey.js';
import type { Observable } from '../../../standards/indicators/types.js';
import type { Context } from '../../context.js';
import { groupBy } from '../../group.js';
import { type VisibleIndicator, visibleRows } from '../show/visible.js';

const MAX_PER_HIT = 20;

/** What is known in one way of what a value is on. */
export interface Hit {
  readonly match: Match;
  readonly on: string;
  readonly indicators: readonly VisibleIndicator[];
}

const NONE: readonly VisibleIndicator[] = [];

/** What a value may be or is near to → what is known of it. Of two types of one text the indicators stand in one hit, the more specific type first. */
export async function findAll({ op }: Context, sought: readonly Near[], wanted: Wanted) {
  const keys = [...new Set(sought.map(({ observable }) => searchKey(observable.value)))];
  const rows = keys.length === 0 ? [] : visibleRows(op, await findByKey(op, keys, wanted));
  const ofValue = groupBy(rows, ({ value }) => value);
  for (const alike of ofValue.values()) if (alike.length > 1) alike.sort(newestFirst);
  const ofOne = ({ type, value }: Observable) => ofValue.get(value)?.filter((row) => row.type === type) ?? NONE;
  return (own: readonly Near[]): Hit[] => {
    const hits = new Map<string, Hit>();
    for (const { match, observable } of own) {
      const indicators = ofOne(observable);
      const key = `${match} ${observable.value}`;
      const before = hits.get(key)?.indicators ?? NONE;
      // Two URLs that a value may be have one host.
      if (indicators[0] === undefined || before.includes(indicators[0])) continue;
      hits.set(key, { match, on: observable.value, indicators: [...before, ...indicators].slice(0, MAX_PER_HIT) });
    }
    return [...hits.values()].sort(nearestFirst);
  };
}

const nearestFirst = (one: Hit, other: Hit) => MATCHES.indexOf(one.match) - MATCHES.indexOf(other.match);
