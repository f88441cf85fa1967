/**
 * What a membership lets a person act as. An `agent` works for a third-party channel of an institution. `public` is nobody in
 * particular: no token, or one with no seat in the hub.
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

export type Actor = SeatedActor | { readonly role: 'public' };

export const isSeated = (actor: Actor): actor is SeatedActor => actor.role !== 'public';
