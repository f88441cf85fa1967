import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { endSeat } from './endSeat.js';
import { giveSeat } from './giveSeat.js';
import { EndSeatInput, GiveSeatInput, RenameSeatInput, SeatsArgs } from './inputs.js';
import { renameSeat } from './renameSeat.js';
import { seats } from './seats.js';
import { SeatConnection, SeatPayload } from './types.js';

@Resolver()
export class PeopleResolver {
  @Access('member:administer')
  @Query(() => SeatConnection, {
    nullable: true,
    description: "Seats at one's own organization and its channels, by organization and role.",
  })
  seats(@Args(() => SeatsArgs) args: SeatsArgs, @Ctx() context: Context) {
    return seats(context, args);
  }

  @Access('member:administer')
  @Mutation(() => SeatPayload, {
    nullable: true,
    description: 'Invites a person to act for the organization: they do once they accept it, within 30 days.',
  })
  giveSeat(
    @Arg('input', () => GiveSeatInput, { description: 'What to do.' }) input: GiveSeatInput,
    @Ctx() context: Context,
  ) {
    return giveSeat(context, input);
  }

  @Access('member:administer')
  @Mutation(() => SeatPayload, {
    nullable: true,
    description: "Final, from the person's next operation on; an invitation is withdrawn.",
  })
  endSeat(
    @Arg('input', () => EndSeatInput, { description: 'What to do.' }) input: EndSeatInput,
    @Ctx() context: Context,
  ) {
    return endSeat(context, input);
  }

  @Access('member:administer')
  @Mutation(() => SeatPayload, { nullable: true, description: 'Changes what the organization calls a person.' })
  renameSeat(
    @Arg('input', () => RenameSeatInput, { description: 'What to do.' }) input: RenameSeatInput,
    @Ctx() context: Context,
  ) {
    return renameSeat(context, input);
  }
}
