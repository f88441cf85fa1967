import { findByFingerprint, type Wanted } from '../../db/indicators/read.js';
import { badInput } from '../../standards/errors.js';
import { fingerprint } from '../../standards/indicators/fingerprint.js';
import { candidates } from '../../standards/indicators/normalize.js';
import type { Context } from '../context.js';
import { groupBy } from '../group.js';
import type { LookupArgs } from './inputs.js';
import { type VisibleIndicator, visibleIndicators } from './visible.js';

const MAX_VALUES = 10_000;
const MAX_PER_VALUE = 20;

/** Each value is normalized as a shared one is, to every type it may be of, and compared by fingerprint. */
export async function lookup(
  { op, fingerprintKey, lookedUp }: Context,
  { values, region }: LookupArgs,
  wanted: Wanted,
) {
  // Before any other look-up of the same document gets its turn.
  lookedUp.values += values.length;
  if (lookedUp.values > MAX_VALUES) throw badInput(`At most ${MAX_VALUES} values in one request.`, 'values');
  if (!/^[A-Z]{2}$/.test(region)) throw badInput('A region is two capital letters (ISO 3166-1).', 'region');
  const prints = values.map((value) =>
    candidates(value, { region }).map((observable) => fingerprint(fingerprintKey, observable)),
  );
  const found = visibleIndicators(op, await findByFingerprint(op, [...new Set(prints.flat())], wanted));
  const byPrint = groupBy(found, (row) => row.fingerprint);
  return {
    hits: prints.flatMap((own, index) =>
      hitOf(
        own.flatMap((print) => byPrint.get(print) ?? []),
        index,
        values,
      ),
    ),
    unrecognized: prints.flatMap((own, index) => (own.length === 0 ? [index] : [])),
  };
}

const hitOf = (indicators: readonly VisibleIndicator[], index: number, values: readonly string[]) =>
  indicators.length === 0 ? [] : [{ index, value: values[index], indicators: indicators.slice(0, MAX_PER_VALUE) }];
