import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { WrittenRule } from '../../../standards/catalogue/ballot/rule.js';
import { Access } from '../../access/access.js';
import { Organization } from '../../members/types.js';

@ObjectType({ simpleResolvers: true, description: 'How a committee works, and by what it decides.' })
export class CommitteeRule implements WrittenRule {
  @Access('catalogue:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'From when it holds; null for what it began with.' })
  effectiveAt: Date | null;

  @Access('catalogue:read')
  @Field(() => Int, { description: 'Days of a comment period.' })
  commentDays: number;

  @Access('catalogue:read')
  @Field(() => Int, { description: 'Days of a ballot whose end is not named.' })
  ballotDays: number;

  @Access('catalogue:read')
  @Field(() => String, { description: 'Of the eligible, how many must vote, abstentions counted.' })
  quorum: string;

  @Access('catalogue:read')
  @Field(() => String, { description: 'Of yes and no, how many must be yes; in any case more than no.' })
  majority: string;

  @Access('catalogue:read')
  @Field(() => String, { description: 'Of the eligible, how many may vote no at most.' })
  negatives: string;

  @Access('catalogue:read')
  @Field(() => Boolean, { description: 'Whether institutions whose people drafted a version do not vote on it.' })
  draftersExcluded: boolean;

  @Access('catalogue:read')
  @Field(() => Int, { description: 'Months until a published version is due for review.' })
  reviewMonths: number;

  @Access('catalogue:read')
  @Field(() => [Int], { description: 'Days before the end of a ballot on which who has not voted is reminded.' })
  reminderDays: number[];
}

@ObjectType({ simpleResolvers: true, description: 'A seat that speaks for an institution at a committee.' })
export class Representative {
  @Access('committee:configure')
  @Field(() => ID, { description: 'Id of the seat.' })
  seatId: string;

  @Access('committee:configure')
  @Field(() => Organization, { description: 'The institution.' })
  institution: Organization;

  @Access('committee:configure')
  @Field(() => Boolean, { description: 'Whether in another representative’s place.' })
  alternate: boolean;

  @Access('committee:configure')
  @Field(() => String, { nullable: true, description: 'Where reminders go.' })
  address: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How the committee works.' })
export class ConfigureCommitteePayload {
  @Access('committee:configure')
  @Field(() => [CommitteeRule], { description: 'Newest first.' })
  rules: CommitteeRule[];
}

@ObjectType({ simpleResolvers: true, description: 'Who speaks for which institution now.' })
export class RepresentativesPayload {
  @Access('committee:configure')
  @Field(() => [Representative], { description: 'By institution.' })
  representatives: Representative[];
}
