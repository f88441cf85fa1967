import type { Role } from '../../standards/access/actor.js';

export interface Persona {
  /** Subject at the embedded issuer, and the name on the command line: `role@organization`. */
  readonly subject: string;
  readonly role: Role;
  readonly organization: string;
}

const persona = (role: Role, organization: string, name: string = role): Persona => ({
  subject: `${name}@${organization}`,
  role,
  organization,
});

/** The people of the demo consortium, one for each role and place. */
export const PERSONAS: readonly Persona[] = [
  persona('analyst', 'aurora'),
  persona('administrator', 'aurora', 'admin'),
  persona('assessor', 'aurora'),
  persona('analyst', 'borealis'),
  persona('administrator', 'borealis', 'admin'),
  persona('analyst', 'cascade'),
  persona('agent', 'aurora.callcenter'),
  persona('editor', 'committee'),
  persona('chair', 'committee'),
  persona('voter', 'committee'),
  persona('voter', 'committee', 'voter-borealis'),
  persona('voter', 'committee', 'voter-cascade'),
  persona('researcher', 'university'),
  persona('regulator', 'authority'),
  persona('operator', 'hub'),
];

/** Issuer under which the embedded issuer's subjects stand in `person`: its URL changes with the port, this does not. */
export const EMBEDDED_ISSUER = 'urn:entente:embedded-issuer';

/** Which voter's seat speaks for which institution. */
export const REPRESENTATIVES: readonly (readonly [subject: string, institution: string])[] = [
  ['voter@committee', 'aurora'],
  ['voter-borealis@committee', 'borealis'],
  ['voter-cascade@committee', 'cascade'],
];
