import { HubError } from '../../errors.js';
import type { ObservableType } from '../types.js';
import { candidates } from './candidates.js';
import { namesPlatform } from './social.js';

/** What is refused for these may be a whole card number, which is not to be shared as anything else. */
const OF_CARDS: readonly ObservableType[] = ['payment-card-bin', 'payment-card-token'];

/**
 * The refusal of a value of a named type, with the types that it looks like instead. Any word could be the name of a sender,
 * and any two with a colon an account, so that those are told only of numbers and of platforms that are known.
 */
export function resembling(error: unknown, named: ObservableType, raw: string, region: string): unknown {
  if (!(error instanceof HubError) || error.at === 'region' || OF_CARDS.includes(named)) return error;
  const others = candidates(raw, { region }).filter(({ type, value }) => type !== named && tells(type, value));
  if (others.length === 0) return error;
  return new HubError(error.code, `${error.message} It looks like ${namesOfTypes(others)}: name that type.`, error.at);
}

function tells(type: ObservableType, value: string): boolean {
  if (type === 'sms-sender') return /^[+\d]/.test(value);
  return type !== 'social-account' || namesPlatform(value);
}

/** The types in words, each once. */
export const namesOfTypes = (observables: readonly { readonly type: ObservableType }[]): string =>
  [...new Set(observables.map(({ type }) => type))].join(' or ');
