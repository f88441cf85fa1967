import { randomUUID } from 'node:crypto';
import type { Tlp } from '../../standards/access/tlp.js';
import { audienceOf } from '../../standards/indicators/audience.js';
import { normalize } from '../../standards/indicators/normalize.js';
import { patternOf } from '../../standards/indicators/pattern.js';
import { CHANNELS, type ObservableType } from '../../standards/indicators/types.js';
import type { CopyField } from './copy.js';

/** Ids of the institutions whose indicators these are, the reader's own first. */
export interface Institutions {
  readonly aurora: string;
  readonly borealis: string;
  readonly cascade: string;
}

export interface Row {
  readonly id: string;
  readonly type: ObservableType;
  readonly value: string;
  readonly tlp: Tlp;
  readonly owner: string;
  readonly anonymous: boolean;
  readonly recipients: readonly string[];
  readonly fields: CopyField[];
}

export const COLUMNS = `id, type, value, pattern, name, description, tlp, audience, confidence, valid_from,
  valid_until, indicator_types, technique, channel, labels, version, revoked, created_at, modified_at, published_at,
  stamp_due, shared_under`;

const SECOND = 1_000;
// The newest are all the reader's to see, so that who asks without protection gets the same page; the policies that admit
// AMBER and RED among them are asked nevertheless.
const NEWEST = 1_000;
const TECHNIQUES = ['T1566.001', 'T1566.002', 'T1598', 'F1017', null];

interface RowSources {
  readonly orgs: Institutions;
  readonly now: number;
  /** In force when they were shared. */
  readonly policyId: string;
}

/** The row at `place` of `count`, the oldest first: of every 100, five are AMBER and two RED. */
export function rowAt(place: number, count: number, { orgs, now, policyId }: RowSources): Row {
  const id = randomUUID();
  const observable = valueAt(place);
  // A person's value is never CLEAR (standards/access/widest.ts).
  const label = tlpAt(place);
  const tlp = label === 'clear' && observable.type === 'phone-number' ? 'green' : label;
  const { owner, recipients } = partiesOf(tlp, place, count - place <= NEWEST, orgs);
  const published = new Date(now - (count - place) * SECOND).toISOString();
  const fields = [
    id,
    observable.type,
    observable.value,
    patternOf(observable),
    `Fraud indicator ${place}`,
    null,
    tlp,
    audienceOf(tlp),
    place % 101,
    published,
    null,
    '{malicious-activity}',
    TECHNIQUES[place % TECHNIQUES.length] ?? null,
    CHANNELS[place % CHANNELS.length] ?? null,
    place % 3 === 0 ? '{phishing,card-fraud}' : '{}',
    1,
    false,
    published,
    published,
    published,
    false,
    `{${policyId}}`,
  ];
  return { id, ...observable, tlp, owner, recipients, anonymous: place % 10 === 9, fields };
}

function tlpAt(place: number): Tlp {
  const part = (place * 37) % 100;
  if (part < 5) return 'amber';
  if (part < 7) return 'red';
  return part < 30 ? 'clear' : 'green';
}

function partiesOf(tlp: Tlp, place: number, newest: boolean, { aurora, borealis, cascade }: Institutions) {
  const owner = [aurora, borealis, cascade][place % 3] ?? aurora;
  if (audienceOf(tlp) === 'members') return { owner, recipients: [] };
  if (newest) return tlp === 'red' ? { owner: aurora, recipients: [] } : { owner: borealis, recipients: [aurora] };
  return { owner, recipients: tlp === 'red' ? [] : [owner === borealis ? cascade : borealis] };
}

/** Names and numbers nobody has (RFC 2606, RFC 2544), stored as the hub would store them; each stands once. */
export function valueAt(place: number) {
  const word = (place * 7_919 + 100_000).toString(36);
  switch (place % 10) {
    case 0:
    case 1:
      return normalize('url', `https://pay-${word}.example/verify/${word}?id=${place}`);
    case 2:
      return normalize('email-addr', `service-${word}@bank-${word}.example`);
    case 3:
      return normalize('phone-number', `+86138${String(place).padStart(8, '0')}`);
    case 4:
      return normalize('ipv4-addr', `198.${18 + ((place >> 16) & 1)}.${(place >> 8) & 255}.${place & 255}`);
    default:
      return normalize('domain-name', `login-${word}.example`);
  }
}
