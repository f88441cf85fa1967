import { type Actor, isSeated } from '../access/actor.js';
import { permits } from '../access/permissions.js';
import { isReleased, type State, UNDER_DECISION } from './lifecycle.js';

/** Who knows that there is a standard: its committee alone until one of its versions is first opened for comment. */
export const KNOWN_TO = ['committee', 'participants', 'everyone'] as const;
export type KnownTo = (typeof KNOWN_TO)[number];

/** Of how well known a standard of another committee is, where the actor knows of it. */
export const knownBy = (actor: Actor): readonly KnownTo[] =>
  permits(actor, 'catalogue:follow') ? ['participants', 'everyone'] : ['everyone'];

const DECIDING: readonly Actor['role'][] = ['analyst', 'administrator', 'assessor', 'regulator', 'voter'];

/** What is released is everyone's; what is commented and voted on, also members', regulators' and voters'; a draft its committee's. */
export function seesVersion(actor: Actor, { status, committeeId }: { status: State; committeeId: string }): boolean {
  if (isReleased(status)) return true;
  if (isSeated(actor) && actor.organizationId === committeeId) return true;
  return (UNDER_DECISION as readonly State[]).includes(status) && DECIDING.includes(actor.role);
}
