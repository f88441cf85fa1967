/**
 * What a membership lets a person act as. An `agent` works for a third-party channel of an institution. `public` is nobody in
 * particular: no token, or one of a person who is invited and has no seat yet.
 */
export const ROLES = [
  'analyst',
  'administrator',
  'assessor',
  'agent',
  'editor',
  'chair',
  'voter',
  'researcher',
  'regulator',
  'operator',
] as const;

export type Role = (typeof ROLES)[number];

/** The part an operation is carried out in: one person, in one membership, for one organization. */
export interface SeatedActor {
  readonly role: Role;
  readonly personId: string;
  readonly seatId: string;
  readonly organizationId: string;
  /** The institution a channel works for; otherwise the organization itself. */
  readonly institutionId: string;
}

/** Without a seat; with the person who may accept one. */
interface Visitor {
  readonly role: 'public';
  readonly personId?: string;
}

export type Actor = SeatedActor | Visitor;

export const isSeated = (actor: Actor): actor is SeatedActor => actor.role !== 'public';
