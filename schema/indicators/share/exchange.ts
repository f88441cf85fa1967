import type { Policy } from '../../../standards/access/policy.js';
import { compileExchange, type Fit } from '../../../standards/catalogue/exchange/validator.js';
import { badInput } from '../../../standards/errors.js';
import type { Statement } from '../../../standards/indicators/content.js';
import { exchangedOf } from '../../../standards/indicators/exchanged.js';

// A policy never changes, and neither does the schema of the version that it is.
const compiled = new WeakMap<object, Fit>();

function fitOf(schema: NonNullable<Policy['exchange']>): Fit {
  const fit = compiled.get(schema) ?? compileExchange(schema);
  compiled.set(schema, fit);
  return fit;
}

interface Misfit {
  /** Below the input, such as `.labels.0`. */
  readonly at: string;
  readonly reason: string;
}

/** What the exchange format of the sharing standard in force does not allow; any form goes where it has none. */
export function misfitOf(policy: Policy | null, statement: Statement): Misfit | null {
  if (!policy?.exchange) return null;
  const misfit = fitOf(policy.exchange)(exchangedOf(statement));
  if (!misfit) return null;
  const at = misfit.at.replaceAll('/', '.');
  const place = at === '' ? '' : `${at.slice(1)} `;
  return {
    at,
    reason: `The exchange format of ${policy.standardKey} ${policy.version} refuses it: ${place}${misfit.reason}.`,
  };
}

/** @throws HubError BAD_USER_INPUT at the member of the input that does not fit */
export function requireExchangeable(policy: Policy | null, statement: Statement, at: string): void {
  const misfit = misfitOf(policy, statement);
  if (misfit) throw badInput(misfit.reason, `${at}${misfit.at}`);
}
