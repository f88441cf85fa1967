import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { answer } from './answer.js';
import { AnswerInvitationInput } from './inputs.js';
import { invitations } from './invitations.js';
import { Invitation, InvitationPayload } from './types.js';

@Resolver()
export class InvitationResolver {
  @Access('invitation:answer')
  @Query(() => [Invitation], {
    nullable: true,
    description: 'Seats that one was given and has not accepted yet, the oldest first; also to whoever has no seat.',
  })
  invitations(@Ctx() context: Context) {
    return invitations(context);
  }

  @Access('invitation:answer')
  @Mutation(() => InvitationPayload, {
    nullable: true,
    description:
      'Takes a seat, from the next operation on. Who has several then names one in each request: `Entente-Seat: role@organization`.',
  })
  acceptSeat(
    @Arg('input', () => AnswerInvitationInput, { description: 'What to do.' }) input: AnswerInvitationInput,
    @Ctx() context: Context,
  ) {
    return answer(context, input, true);
  }

  @Access('invitation:answer')
  @Mutation(() => InvitationPayload, { nullable: true, description: 'Turns a seat down, for good.' })
  declineSeat(
    @Arg('input', () => AnswerInvitationInput, { description: 'What to do.' }) input: AnswerInvitationInput,
    @Ctx() context: Context,
  ) {
    return answer(context, input, false);
  }
}
