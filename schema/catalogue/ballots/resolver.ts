import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { ballots, requireBallot } from './ballots.js';
import { castVote } from './castVote.js';
import { closeBallot } from './closeBallot.js';
import { BallotArgs, CastVoteInput, CloseBallotInput, OpenBallotInput } from './inputs.js';
import { openBallot } from './openBallot.js';
import { Ballot, CastVotePayload, CloseBallotPayload, OpenBallotPayload } from './types.js';

@Resolver()
export class BallotResolver {
  @Access('ballot:read')
  @Query(() => [Ballot], { nullable: true, description: 'Ballots on a version, newest first.' })
  ballots(@Args(() => BallotArgs) args: BallotArgs, @Ctx() context: Context) {
    return ballots(context, args);
  }

  @Access('ballot:read')
  @Query(() => Ballot, { nullable: true, description: 'One ballot.' })
  ballot(@Arg('id', () => GraphQLUUID, { description: 'Id of the ballot.' }) id: string, @Ctx() context: Context) {
    return requireBallot(context, id);
  }

  @Access('ballot:conduct')
  @Mutation(() => OpenBallotPayload, { nullable: true, description: 'A reviewed version is put to the vote.' })
  openBallot(
    @Arg('input', () => OpenBallotInput, { description: 'What to do.' }) input: OpenBallotInput,
    @Ctx() context: Context,
  ) {
    return openBallot(context, input);
  }

  @Access('ballot:vote')
  @Mutation(() => CastVotePayload, { nullable: true, description: 'An institution votes, or changes its vote.' })
  castVote(
    @Arg('input', () => CastVoteInput, { description: 'What to do.' }) input: CastVoteInput,
    @Ctx() context: Context,
  ) {
    return castVote(context, input);
  }

  @Access('ballot:conduct')
  @Mutation(() => CloseBallotPayload, { nullable: true, description: 'A ballot that is over is counted.' })
  closeBallot(
    @Arg('input', () => CloseBallotInput, { description: 'What to do.' }) input: CloseBallotInput,
    @Ctx() context: Context,
  ) {
    return closeBallot(context, input);
  }
}
