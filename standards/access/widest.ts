import { SUBJECTS, type Subject } from '../indicators/subject.js';
import { TLP, type Tlp } from './tlp.js';

/** Kind of observable → the widest TLP label that an indicator on it may carry. */
export type WidestLabels = { readonly [subject in Subject]?: Tlp };

/**
 * Never CLEAR, whatever is voted: what is always somebody's. Accounts and voices are sensitive personal information (PIPL,
 * article 28); a line, a number that was shown and a device are their holder's (GB/T 35273-2020, annex A), and so is a code
 * that people are paid or found by. An address or a social account may be a company's or a robot's, which no rule tells from
 * its value: a committee may let those be CLEAR.
 */
export const NEVER_CLEAR: readonly Subject[] = [
  'phone-number.personal',
  'caller-id.personal',
  'sms-sender.personal',
  'bank-account',
  'payment-card-token',
  'device-id',
  'voice-sample',
  'qr-payload.personal',
  'stix-pattern.personal',
];

/** What holds where the standard in force says nothing, or none is in force. */
export const USUAL_LABELS: WidestLabels = {
  'phone-number.personal': 'green',
  'caller-id.personal': 'green',
  'sms-sender.personal': 'green',
  'bank-account': 'green',
  'payment-card-token': 'green',
  'device-id': 'green',
  'voice-sample': 'green',
  'qr-payload.personal': 'green',
  'email-addr': 'green',
  'mac-addr': 'green',
  'social-account': 'green',
  'stix-pattern.personal': 'green',
  'phone-number.service': 'clear',
  'caller-id.service': 'clear',
  'sms-sender.service': 'clear',
};

const rank = (tlp: Tlp): number => TLP.indexOf(tlp);

export const isWider = (tlp: Tlp, widest: Tlp): boolean => rank(tlp) < rank(widest);

const narrower = (one: Tlp, other: Tlp): Tlp => (isWider(one, other) ? other : one);

/** The widest label that any standard may allow. */
export const ceilingOf = (subject: Subject): Tlp => (NEVER_CLEAR.includes(subject) ? 'green' : 'clear');

/** The widest label where no standard says one. */
export const usualOf = (subject: Subject): Tlp => USUAL_LABELS[subject] ?? 'clear';

interface Limiting {
  readonly widestLabels?: WidestLabels | null;
}

/** The widest label under a policy, or with none in force. */
export const widestLabel = (policy: Limiting | null, subject: Subject): Tlp =>
  narrower(ceilingOf(subject), policy?.widestLabels?.[subject] ?? usualOf(subject));

/** The kinds that a table gives a wider label than any standard may. */
export const tooWide = (labels: WidestLabels): Subject[] =>
  SUBJECTS.filter((subject) => isWider(labels[subject] ?? 'red', ceilingOf(subject)));
