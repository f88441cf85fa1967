import { badInput } from '../../errors.js';
import { looksLikePattern } from '../normalize/stix-pattern.js';
import { bounded, clean, refang } from '../normalize/text.js';
import { candidates, type NormalizeOptions, normalize } from '../normalize.js';
import { observableOf } from '../pattern.js';
import type { Observable, ObservableType } from '../types.js';

/** What a value is, and whether the scheme of its URL was a guess. */
export interface Told {
  readonly observable: Observable;
  readonly schemeAssumed?: true;
}

/** `||domain^` and `||host/path` of Adblock Plus filters, with options or an anchor after them. */
const FILTER = /^\|{1,2}(.+?)(?:\^?\|?|\^\*?(?:\$.*)?|\$[\w~,=|.-]+)$/;
/** `*.domain` of a certificate or a firewall, `.domain` of a proxy: the domain itself is meant with what is below it. */
const BELOW = /^\*?\.(?=[^.])/;

/** A value without what lists write around it: the marks of a filter, quotes, a separator that is left over. */
export function bare(text: string): string {
  const value = text
    .replace(/[,;]$/, '')
    .trimEnd()
    .replace(/^(["'])(.*)\1$/, '$2');
  const filtered = value.startsWith('|') ? value.replace(FILTER, '$1') : value;
  return filtered.replace(BELOW, '');
}

/** The value as what its type says, or as the first of its `candidates`. @throws HubError BAD_USER_INPUT */
export function tell(text: string, type: ObservableType | undefined, options: NormalizeOptions): Told {
  const value = type === 'stix-pattern' || looksLikePattern(bounded(text)) ? text : bare(text);
  return type ? typed(value, type, options) : untyped(value, options);
}

function typed(value: string, type: ObservableType, options: NormalizeOptions): Told {
  if (type !== 'url' || refang(clean(value)).includes('://')) return { observable: normalize(type, value, options) };
  return { observable: normalize(type, `http://${value}`, options), schemeAssumed: true };
}

/**
 * The most specific type that a value's shape allows (the order of `candidates`: what only that shape can be before what
 * any text can be). A URL without a scheme is one over http and one over https: the first is taken, and said.
 */
function untyped(value: string, options: NormalizeOptions): Told {
  if (looksLikePattern(value)) return { observable: observableOf(value) };
  const [first, second] = candidates(value, options);
  if (!first) throw badInput('The value resembles no known type: name its type.', 'type');
  return { observable: first, ...(second?.type === 'url' && first.type === 'url' && { schemeAssumed: true }) };
}
