import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { ChoiceEnum } from '../../enums.js';
import { Organization } from '../../members/types.js';
import { StandardComment } from '../comments/types.js';
import { CommitteeRule } from '../committees/types.js';

@ObjectType({ simpleResolvers: true, description: 'How an institution voted.' })
export class BallotVote {
  @Access('ballot:read')
  @Field(() => Organization, { description: 'The institution.' })
  institution: Organization;

  @Access('ballot:read')
  @Field(() => ChoiceEnum, { description: 'Yes, no or abstain.' })
  choice: string;

  @Access('ballot:read')
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;

  @Access('ballot:read')
  @Field(() => GraphQLDateTimeISO, { description: 'When it was cast, or last changed.' })
  castAt: Date;
}

@ObjectType({ simpleResolvers: true, description: 'How a closed ballot went.' })
export class BallotReport {
  @Access('ballot:read')
  @Field(() => Boolean, { description: 'Whether the version is approved.' })
  approved: boolean;

  @Access('ballot:read')
  @Field(() => Int, { description: 'How many voted yes.' })
  yes: number;

  @Access('ballot:read')
  @Field(() => Int, { description: 'How many voted no.' })
  no: number;

  @Access('ballot:read')
  @Field(() => Int, { description: 'How many abstained.' })
  abstained: number;

  @Access('ballot:read')
  @Field(() => Boolean, { description: 'Whether enough of the eligible voted.' })
  quorumMet: boolean;

  @Access('ballot:read')
  @Field(() => Boolean, { description: 'Whether enough of yes and no were yes.' })
  majorityMet: boolean;

  @Access('ballot:read')
  @Field(() => Boolean, { description: 'Whether not too many of the eligible voted no.' })
  negativesWithin: boolean;

  @Access('ballot:read')
  @Field(() => [BallotVote], { description: 'Votes, by institution.' })
  votes: BallotVote[];

  @Access('ballot:read')
  @Field(() => [StandardComment], { description: 'Comments on the version with their dispositions, oldest first.' })
  comments: StandardComment[];
}

@ObjectType({ simpleResolvers: true, description: 'A vote of institutions on a version.' })
export class Ballot {
  @Access('ballot:read')
  @Field(() => ID, { description: 'Id of the ballot.' })
  id: string;

  @Access('ballot:read')
  @Field(() => String, { description: 'Key of the standard.' })
  standardKey: string;

  @Access('ballot:read')
  @Field(() => String, { description: 'Semantic version that is voted on.' })
  version: string;

  @Access('ballot:read')
  @Field(() => CommitteeRule, { description: 'The rule in force when it opened, which decides it.' })
  rule: CommitteeRule;

  @Access('ballot:read')
  @Field(() => GraphQLDateTimeISO, { description: 'When it opened.' })
  openedAt: Date;

  @Access('ballot:read')
  @Field(() => GraphQLDateTimeISO, { description: 'When it ends, unless all have voted and the chair closes it.' })
  closesAt: Date;

  @Access('ballot:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was closed; null while it is open.' })
  closedAt: Date | null;

  @Access('ballot:read')
  @Field(() => [Organization], { description: 'Institutions that may vote, by key, as it stood when it opened.' })
  eligible: Organization[];

  @Access('ballot:read')
  @Field(() => BallotVote, { nullable: true, description: 'The vote of the institution that the reader speaks for.' })
  ownVote: BallotVote | null;

  @Access('ballot:read')
  @Field(() => BallotReport, { nullable: true, description: 'How it went; null until it is closed.' })
  report: BallotReport | null;
}

@ObjectType({ simpleResolvers: true, description: 'The ballot that was opened.' })
export class OpenBallotPayload {
  @Access('ballot:conduct')
  @Field(() => Ballot, { description: 'The ballot.' })
  ballot: Ballot;
}

@ObjectType({ simpleResolvers: true, description: 'The ballot that was voted in.' })
export class CastVotePayload {
  @Access('ballot:vote')
  @Field(() => Ballot, { description: 'The ballot.' })
  ballot: Ballot;
}

@ObjectType({ simpleResolvers: true, description: 'The ballot that was closed.' })
export class CloseBallotPayload {
  @Access('ballot:conduct')
  @Field(() => Ballot, { description: 'The ballot.' })
  ballot: Ballot;
}
