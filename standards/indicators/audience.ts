import type { Tlp } from '../access/tlp.js';

/**
 * Whom a shared indicator's row is for, besides its owner: every member institution; those it names; or nobody, where it was
 * shared while no disclosure policy was in force.
 */
export const AUDIENCES = ['members', 'recipients', 'owner'] as const;

export type Audience = (typeof AUDIENCES)[number];

/**
 * The widest audience a label allows (FIRST TLP 2.0): CLEAR and GREEN may go to the community; AMBER, AMBER+STRICT and RED
 * only to those the source names.
 */
export const audienceOf = (tlp: Tlp): Exclude<Audience, 'owner'> =>
  tlp === 'clear' || tlp === 'green' ? 'members' : 'recipients';
