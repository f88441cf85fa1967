import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { LeaveConsortiumInput } from './inputs.js';
import { leaveConsortium } from './leaveConsortium.js';
import { LeaveConsortiumPayload } from './types.js';

@Resolver()
export class LeavingResolver {
  @Access('member:leave')
  @Mutation(() => LeaveConsortiumPayload, {
    nullable: true,
    description:
      'Leaves for good: all seats, grants and groups of the institution and its channels end, and a day later its private text can be read by nobody any more.',
  })
  leaveConsortium(
    @Arg('input', () => LeaveConsortiumInput, { description: 'What to do.' }) input: LeaveConsortiumInput,
    @Ctx() context: Context,
  ) {
    return leaveConsortium(context, input);
  }
}
