import { GraphQLDateTimeISO, GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import type { WrittenRule } from '../../../standards/catalogue/ballot/rule.js';
import { Access } from '../../access/access.js';

@InputType({ description: "How the chair's committee works from a moment on." })
export class ConfigureCommitteeInput implements WrittenRule {
  @Access('committee:configure')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'From when it holds; by default from now.' })
  effectiveAt?: Date | null;

  @Access('committee:configure')
  @Field(() => Int, { description: 'Days of a comment period, 1 to 366.' })
  commentDays: number;

  @Access('committee:configure')
  @Field(() => Int, { description: 'Days of a ballot whose end is not named, 1 to 366.' })
  ballotDays: number;

  @Access('committee:configure')
  @Field(() => String, { description: 'Of the eligible, how many must vote: a fraction such as `1/2`.' })
  quorum: string;

  @Access('committee:configure')
  @Field(() => String, { description: 'Of yes and no, how many must be yes: `1/2` (then more than no) to `1/1`.' })
  majority: string;

  @Access('committee:configure')
  @Field(() => String, { description: 'Of the eligible, how many may vote no at most: a fraction such as `1/4`.' })
  negatives: string;

  @Access('committee:configure')
  @Field(() => Boolean, { description: 'Whether institutions whose people drafted a version do not vote on it.' })
  draftersExcluded: boolean;

  @Access('committee:configure')
  @Field(() => Int, { description: 'Months until a published version is due for review, 1 to 60.' })
  reviewMonths: number;

  @Access('committee:configure')
  @Field(() => [Int], { description: 'Days before the end of a ballot on which who has not voted is reminded.' })
  reminderDays: number[];
}

@InputType({ description: 'Which seat speaks for which institution.' })
export class SetRepresentativeInput {
  @Access('committee:configure')
  @Field(() => GraphQLUUID, { description: "Id of a voter's seat at the committee." })
  seatId: string;

  @Access('committee:configure')
  @Field(() => String, { description: 'Key of the institution.' })
  organizationKey: string;

  @Access('committee:configure')
  @Field(() => Boolean, { defaultValue: false, description: 'Whether in another representative’s place.' })
  alternate: boolean;

  @Access('committee:configure')
  @Field(() => String, { nullable: true, description: 'E-mail address for reminders; without one there are none.' })
  address?: string | null;
}

@InputType({ description: 'Which seat speaks for nobody any more.' })
export class RemoveRepresentativeInput {
  @Access('committee:configure')
  @Field(() => GraphQLUUID, { description: 'Id of the seat.' })
  seatId: string;
}
