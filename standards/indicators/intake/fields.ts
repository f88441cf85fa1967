import { TLP, type Tlp } from '../../access/tlp.js';
import { badInput } from '../../errors.js';
import { LIMITS } from '../check.js';
import { CHANNELS, type Channel } from '../types.js';

/** STIX 2.1 external id of a technique: ATT&CK (`T1566.002`), the Fight Fraud Framework (`F1001`), others alike. */
export const TECHNIQUE = /^[A-Z]{1,4}[0-9]{3,5}(\.[0-9]{3})?$/;

/** Free text as it is; line breaks and tabs are the only control characters it may hold. */
export function text(field: 'name' | 'description', value: unknown): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw badInput(`${field} is not text.`, field);
  if (value.length > LIMITS[field]) throw badInput(`${field} has more than ${LIMITS[field]} characters.`, field);
  assertStorable(field, value);
  return value;
}

export function confidence(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100) return Number(value);
  throw badInput('confidence is not a whole number from 0 to 100.', 'confidence');
}

export function technique(value: string | undefined): string | undefined {
  if (value === undefined || TECHNIQUE.test(value)) return value;
  throw badInput('technique is not an id such as T1566 or F1001.001.', 'technique');
}

export function channel(value: string | undefined): Channel | undefined {
  const known = CHANNELS.find((name) => name === value);
  if (value !== undefined && !known) throw badInput(`channel is not one of ${CHANNELS.join(', ')}.`, 'channel');
  return known;
}

export function tlp(value: string | undefined): Tlp | undefined {
  if (value === undefined) return undefined;
  const name = value.trim().toLowerCase().replace(/^tlp:/, '');
  const label = TLP.find((known) => known === name);
  if (!label) throw badInput(`tlp is not one of ${TLP.join(', ')}.`, 'tlp');
  return label;
}

/** Distinct terms in their order, trimmed: labels, or the values of an open vocabulary. */
export function terms(field: string, values: unknown): string[] {
  if (values === undefined) return [];
  if (!Array.isArray(values)) throw badInput(`${field} is not a list.`, field);
  const distinct = [...new Set(values.map((value) => term(field, value)))];
  if (distinct.length > LIMITS.terms) throw badInput(`${field} has more than ${LIMITS.terms} entries.`, field);
  return distinct;
}

function term(field: string, value: unknown): string {
  const label = typeof value === 'string' ? value.trim() : '';
  if (label === '' || label.length > LIMITS.term || /[\n\r\t]/.test(label)) {
    throw badInput(`An entry of ${field} is not text of 1 to ${LIMITS.term} characters on one line.`, field);
  }
  assertStorable(field, label);
  return label;
}

export const channelLabel = (value: Channel) => `channel:${value}`;

/**
 * STIX has no property for the channel, so it travels as the label `channel:…`: the first one that is known counts, unless
 * the channel is `named` elsewhere.
 */
export function splitChannel(labels: readonly string[], named?: Channel) {
  const found = named ?? labels.map(channelOf).find((known) => known !== undefined);
  return { channel: found, labels: found ? labels.filter((label) => label !== channelLabel(found)) : labels };
}

const channelOf = (label: string) => CHANNELS.find((known) => channelLabel(known) === label);

/** PostgreSQL stores no NUL, UTF-8 carries no lone surrogate, and a terminal obeys the other control characters. */
function assertStorable(field: string, value: string): void {
  if (/(?![\n\r\t])\p{Cc}|\p{Cs}/u.test(value)) throw badInput(`${field} holds characters that are not text.`, field);
}
