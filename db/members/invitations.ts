import type { Role } from '../../standards/access/actor.js';
import type { Localized } from '../../standards/catalogue/document.js';
import type { Operation } from '../operation.js';

export interface InvitationRow {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
  readonly organizationKey: string;
  readonly organizationName: Localized;
}

/** Seats that the actor's person may accept, the oldest first. */
export const listInvitations = ({ sql }: Operation): Promise<InvitationRow[]> => sql<InvitationRow[]>`
  select id, role, name, started_at as "invitedAt", invited_until as "expiresAt",
    organization_key as "organizationKey", organization_name as "organizationName"
  from entente.my_invitation order by started_at, id`;

/** Whether it was still theirs to answer. */
export async function answerInvitation({ sql }: Operation, id: string, accepted: boolean): Promise<boolean> {
  const rows = await sql`select from entente.answer_invitation(${id}, ${accepted})`;
  return rows.length === 1;
}
