import { TLP, type Tlp } from '../../access/tlp.js';
import { badInput } from '../../errors.js';
import { LIMITS, TECHNIQUE } from '../check.js';
import type { Kinds } from '../content.js';
import { CHANNELS, type Channel } from '../types.js';
import { instant } from './time.js';

type ReadKind = Exclude<keyof Kinds, 'type' | 'value' | 'pattern'>;

/** What a source says of a field that it calls `name`, by the field's kind; undefined where it says nothing. */
export const READERS: {
  readonly [kind in ReadKind]: (name: string, value: unknown, limit: number) => Kinds[kind] | undefined;
} = { text, terms, time: instant, percent, channel, technique, tlp };

/** Free text as it is; line breaks and tabs are the only control characters it may hold. */
function text(name: string, value: unknown, limit: number): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw badInput(`${name} is not text.`, name);
  if (value.length > limit) throw badInput(`${name} has more than ${limit} characters.`, name);
  assertStorable(name, value);
  return value;
}

function percent(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100) return Number(value);
  throw badInput(`${name} is not a whole number from 0 to 100.`, name);
}

function technique(name: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && TECHNIQUE.test(value)) return value;
  throw badInput(`${name} is not an id such as T1566 or F1001.001.`, name);
}

function channel(name: string, value: unknown): Channel | undefined {
  const known = CHANNELS.find((term) => term === value);
  if (value !== undefined && !known) throw badInput(`${name} is not one of ${CHANNELS.join(', ')}.`, name);
  return known;
}

function tlp(name: string, value: unknown): Tlp | undefined {
  if (value === undefined) return undefined;
  const term = typeof value === 'string' ? value.trim().toLowerCase().replace(/^tlp:/, '') : '';
  const label = TLP.find((known) => known === term);
  if (!label) throw badInput(`${name} is not one of ${TLP.join(', ')}.`, name);
  return label;
}

/** Distinct terms in their order, trimmed: labels, or the values of an open vocabulary. */
export function terms(name: string, values: unknown, limit: number): readonly string[] | undefined {
  if (values === undefined) return undefined;
  if (!Array.isArray(values)) throw badInput(`${name} is not a list.`, name);
  const distinct = [...new Set(values.map((value) => term(name, value)))];
  if (distinct.length > limit) throw badInput(`${name} has more than ${limit} entries.`, name);
  return distinct;
}

function term(name: string, value: unknown): string {
  const label = typeof value === 'string' ? value.trim() : '';
  if (label === '' || label.length > LIMITS.term || /[\n\r\t]/.test(label)) {
    throw badInput(`An entry of ${name} is not text of 1 to ${LIMITS.term} characters on one line.`, name);
  }
  assertStorable(name, label);
  return label;
}

export const channelLabel = (value: Channel) => `channel:${value}`;

interface Channelled {
  readonly channel?: Channel;
  readonly labels?: readonly string[];
}

/**
 * STIX has no property for the channel, so it travels as the label `channel:…`: the first one that is known counts, unless
 * the channel is said elsewhere.
 */
export function splitChannel({ channel: said, labels }: Channelled): Channelled {
  const found = said ?? labels?.map(channelOf).find((known) => known !== undefined);
  if (!found) return {};
  return { channel: found, ...(labels && { labels: labels.filter((label) => label !== channelLabel(found)) }) };
}

const channelOf = (label: string) => CHANNELS.find((known) => channelLabel(known) === label);

/** PostgreSQL stores no NUL, UTF-8 carries no lone surrogate, and a terminal obeys the other control characters. */
function assertStorable(name: string, value: string): void {
  if (/(?![\n\r\t])\p{Cc}|\p{Cs}/u.test(value)) throw badInput(`${name} holds characters that are not text.`, name);
}
