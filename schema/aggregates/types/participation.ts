import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';

@ObjectType({ simpleResolvers: true, description: 'A quarter on whose roster the institution is.' })
export class RosteredQuarter {
  @Access('aggregate:read-participation')
  @Field(() => String, { description: 'Such as 2026-Q3.' })
  quarter: string;

  @Access('aggregate:read-participation')
  @Field(() => Boolean, { description: 'Whether its data is in the tables of that quarter.' })
  contributes: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The own institution’s part in the releases. Nobody else is told of it.',
})
export class AggregateParticipation {
  @Access('aggregate:read-participation')
  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'Since when it opted out of the quarters that open later; null where it takes part.',
  })
  optedOutSince: Date | null;

  @Access('aggregate:read-participation')
  @Field(() => [RosteredQuarter], { description: 'The last eight quarters, newest first.' })
  quarters: RosteredQuarter[];
}

@InputType({ description: 'Whether to take part from the next quarter that opens.' })
export class SetAggregateParticipationInput {
  @Access('aggregate:opt-out')
  @Field(() => Boolean, { description: 'True to take part, false to opt out.' })
  contributes: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The institution’s part as it now is.' })
export class SetAggregateParticipationPayload {
  @Access('aggregate:opt-out')
  @Field(() => AggregateParticipation, { description: 'Its part.' })
  participation: AggregateParticipation;
}
