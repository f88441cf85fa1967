import { ORGANIZATIONS } from '../../../db/seed/organizations.js';
import { PERSONAS, type Persona } from '../../../db/seed/personas.js';
import type { Role } from '../../../standards/access/actor.js';
import { idOf } from './ids.js';

/** The demo's, a second committee, whose drafts are not the first's, a second institution's channel and one more of the first's. */
export const PARTIES: readonly (typeof ORGANIZATIONS)[number][] = [
  ...ORGANIZATIONS,
  { key: 'council', kind: 'committee', name: { en: 'Payments Council', 'zh-CN': '支付理事会' } },
  {
    key: 'borealis.agency',
    kind: 'channel',
    name: { en: 'Agency working for Borealis', 'zh-CN': '北极光支付外包代理商' },
    institution: 'borealis',
  },
  {
    key: 'aurora.courier',
    kind: 'channel',
    name: { en: 'Courier working for Aurora', 'zh-CN': '极光快递外包商' },
    institution: 'aurora',
  },
];

/** Whom an organization of the world works for. */
export const institutionOf = (key: string): string => PARTIES.find((party) => party.key === key)?.institution ?? key;

export const channelsOf = (institution: string): string[] =>
  PARTIES.filter((party) => party.institution === institution).map(({ key }) => key);

interface Seat extends Persona {
  /** Nobody sits there any more: it was withdrawn before anybody did. */
  readonly ended?: true;
}

const seat = (subject: `${string}@${string}`, role: Role, ended?: true): Seat => ({
  subject,
  role,
  organization: subject.slice(subject.indexOf('@') + 1),
  ...(ended && { ended }),
});

/** The demo's people, and those in whom no persona of the issuer logs in: another's committee and channel, one who left. */
export const SEATS: readonly Seat[] = [
  ...PERSONAS,
  seat('editor@council', 'editor'),
  seat('chair@council', 'chair'),
  seat('agent@borealis.agency', 'agent'),
  seat('former@aurora', 'analyst', true),
];

/** A second seat, that its person was given and has not accepted. */
export const INVITATION = {
  id: idOf('invitation'),
  subject: 'regulator@authority',
  organization: 'aurora',
  role: 'assessor',
  name: 'name-of-the-invited',
} as const;

export const personId = (subject: string): string => idOf(`person ${subject}`);

export const seatId = (subject: string): string => idOf(`seat ${subject}`);

export function seatOf(subject: string): Seat {
  const found = SEATS.find((candidate) => candidate.subject === subject);
  if (!found) throw new Error(`Nobody is ${subject}.`);
  return found;
}

/** Whose files wait: somebody's of each institution and committee, so that each has a key for files that is not spent. */
export const UPLOADERS = [
  'analyst@aurora',
  'analyst@borealis',
  'analyst@cascade',
  'editor@committee',
  'editor@council',
] as const;
