import { HubError } from '../../errors.js';
import type { ObservableType } from '../types.js';
import { candidates } from './candidates.js';

/**
 * The refusal of a value of a named type, with the types that it looks like instead. Any word could be the name of a sender,
 * so that is told only of what is a number.
 */
export function resembling(error: unknown, named: ObservableType, raw: string, region: string): unknown {
  if (!(error instanceof HubError) || error.at === 'region') return error;
  const others = candidates(raw, { region }).filter(({ type, value }) => type !== named && tells(type, value));
  if (others.length === 0) return error;
  return new HubError(error.code, `${error.message} It looks like ${typesOf(others)}: name that type.`, error.at);
}

const tells = (type: ObservableType, value: string): boolean => type !== 'sms-sender' || /^[+\d]/.test(value);

/** The types in words, each once. */
export const typesOf = (observables: readonly { readonly type: ObservableType }[]): string =>
  [...new Set(observables.map(({ type }) => type))].join(' or ');
