import type { Actor, Role } from '../standards/access/actor.js';
import { HubError } from '../standards/errors.js';
import { ACCEPT_FIRST } from '../standards/members/invitation.js';
import type { Connection } from './client.js';

/** Who asks, as the token proves it, and the seat they named (its id or `role@organization`), if any. */
export interface Caller {
  readonly issuer: string;
  readonly subject: string;
  readonly seat: string | null;
}

/** What the hub's tables say of a caller, and the disclosure policy in force. */
export interface SeatRow {
  seat_id: string | null;
  person_id: string | null;
  organization_id: string | null;
  institution_id: string | null;
  seat_role: Role | null;
  policy_id: string | null;
  /** Why the operator stopped all sharing; null where nobody did. */
  stopped: string | null;
  candidates: string[];
}

/** Resolves the caller and takes on their database role, in the transaction that the connection is in. */
export const takeSeat = (connection: Connection, caller: Caller | null) => connection<[SeatRow]>`
  select a.*,
    set_config('role', a.db_role, true),
    set_config('entente.organization', coalesce(a.organization_id::text, ''), true),
    set_config('entente.institution', coalesce(a.institution_id::text, ''), true),
    set_config('entente.person', coalesce(a.person_id::text, ''), true),
    set_config('entente.seat', coalesce(a.seat_id::text, ''), true),
    set_config('entente.role', coalesce(a.seat_role, 'public'), true)
  from entente.resolve_actor(${caller?.issuer ?? null}, ${caller?.subject ?? null}, ${caller?.seat ?? null}) a`;

/** The actor that the caller is. Refused: a caller with neither seat nor invitation, or with several seats and none named. */
export function actorOf(row: SeatRow, caller: Caller | null): Actor {
  const { seat_id, person_id, organization_id, institution_id, seat_role } = row;
  if (seat_id && person_id && organization_id && institution_id && seat_role) {
    return {
      role: seat_role,
      seatId: seat_id,
      personId: person_id,
      organizationId: organization_id,
      institutionId: institution_id,
    };
  }
  if (!caller) return { role: 'public' };
  if (row.candidates.length === 0) {
    if (person_id && caller.seat === null) return { role: 'public', personId: person_id };
    throw new HubError('FORBIDDEN', person_id ? ACCEPT_FIRST : 'This identity has no seat in the hub.');
  }
  throw new HubError('FORBIDDEN', `Name one of your seats in Entente-Seat: ${row.candidates.join(', ')}.`);
}
