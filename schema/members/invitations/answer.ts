import { answerInvitation, listInvitations } from '../../../db/members/invitations.js';
import { notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import type { AnswerInvitationInput } from './inputs.js';
import { requirePerson } from './invitations.js';

/** Final both ways. NOT_FOUND for one that is absent, another's, withdrawn or lapsed alike. */
export async function answer(context: Context, { seatId }: AnswerInvitationInput, accepted: boolean) {
  requirePerson(context);
  const invitation = (await listInvitations(context.op)).find(({ id }) => id === seatId.toLowerCase());
  if (!invitation || !(await answerInvitation(context.op, invitation.id, accepted))) throw notFound('invitation');
  return { invitation };
}
