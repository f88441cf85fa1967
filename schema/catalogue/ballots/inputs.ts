import { GraphQLDateTimeISO, GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { Choice } from '../../../standards/catalogue/ballot/tally.js';
import { Access } from '../../access/access.js';
import { ChoiceEnum } from '../../enums.js';

@ArgsType()
export class BallotArgs {
  @Access('ballot:read')
  @Field(() => String, { description: 'Key of the standard.' })
  standard: string;

  @Access('ballot:read')
  @Field(() => String, { description: 'Semantic version.' })
  version: string;
}

@InputType({ description: 'Which version to put to the vote.' })
export class OpenBallotInput {
  @Access('ballot:conduct')
  @Field(() => GraphQLUUID, { description: 'Id of the version.' })
  versionId: string;

  @Access('ballot:conduct')
  @Field(() => Int, { description: 'Revision read: another one since is a CONFLICT.' })
  revision: number;

  @Access('ballot:conduct')
  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: "When it ends; by default as the committee's rule says.",
  })
  closesAt?: Date | null;
}

@InputType({ description: "An institution's vote." })
export class CastVoteInput {
  @Access('ballot:vote')
  @Field(() => GraphQLUUID, { description: 'Id of the ballot.' })
  ballotId: string;

  @Access('ballot:vote')
  @Field(() => ChoiceEnum, { description: 'Yes, no or abstain.' })
  choice: Choice;

  @Access('ballot:vote')
  @Field(() => String, { nullable: true, description: 'Why; a no says so.' })
  reason?: string | null;
}

@InputType({ description: 'Which ballot to close.' })
export class CloseBallotInput {
  @Access('ballot:conduct')
  @Field(() => GraphQLUUID, { description: 'Id of the ballot.' })
  ballotId: string;
}
