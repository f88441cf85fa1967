import { type Actor, isSeated } from '../access/actor.js';
import { isReleased, type State, UNDER_DECISION } from './lifecycle.js';

const DECIDING: readonly Actor['role'][] = ['analyst', 'administrator', 'assessor', 'regulator', 'voter'];

/** What is released is everyone's; what is commented and voted on, also members', regulators' and voters'; a draft its committee's. */
export function seesVersion(actor: Actor, { status, committeeId }: { status: State; committeeId: string }): boolean {
  if (isReleased(status)) return true;
  if (isSeated(actor) && actor.organizationId === committeeId) return true;
  return (UNDER_DECISION as readonly State[]).includes(status) && DECIDING.includes(actor.role);
}
