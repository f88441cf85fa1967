import { GraphQLUUID } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { Organization } from '../../members/types.js';

@InputType({ description: 'Own indicators that were shared too widely.' })
export class RecallIndicatorsInput {
  @Access('indicator:recall')
  @Field(() => [GraphQLUUID], { description: 'Their ids, 1 to 1,000.' })
  indicatorIds: string[];
}

@InputType({ description: 'An import that should not have been.' })
export class UndoImportInput {
  @Access('indicator:recall')
  @Field(() => GraphQLUUID, { description: 'Its id, as `importIndicators` gave it.' })
  importId: string;
}

@ObjectType({ simpleResolvers: true, description: 'An organization that could read some of what was taken back.' })
export class ReachedOrganization {
  @Access('indicator:recall')
  @Field(() => Organization, { description: 'Which one.' })
  organization: Organization;

  @Access('indicator:recall')
  @Field(() => Int, { description: 'How many of the indicators it could read.' })
  indicators: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Who could read what was taken back. Whether they did is not recorded.',
})
export class Reached {
  @Access('indicator:recall')
  @Field(() => Int, { description: 'How many of the indicators anybody could read, with no token.' })
  everybody: number;

  @Access('indicator:recall')
  @Field(() => Int, { description: 'How many of the indicators every member could read.' })
  members: number;

  @Access('indicator:recall')
  @Field(() => [ReachedOrganization], {
    description: 'Organizations that the others were for, named by themselves or in a group that one is in or keeps.',
  })
  organizations: ReachedOrganization[];

  @Access('indicator:recall')
  @Field(() => [ID], { description: 'Seats of the individuals whom RED ones were for.' })
  seats: string[];
}

@ObjectType({ simpleResolvers: true, description: 'What was taken back, and from whom.' })
export class RecallPayload {
  @Access('indicator:recall')
  @Field(() => Int, { description: 'How many indicators; those that were taken back before do not count.' })
  recalled: number;

  @Access('indicator:recall')
  @Field(() => Reached, { description: 'Who could read them until now.' })
  reached: Reached;
}
