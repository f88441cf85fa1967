import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { Access } from '../../../access/access.js';
import { draftRead } from '../draft.js';

@InputType({ description: 'Which entries somebody other than their author has found right.' })
export class ReviewCrosswalkEntriesInput extends draftRead('crosswalk:review') {
  @Access('crosswalk:review')
  @Field(() => [GraphQLUUID], {
    nullable: true,
    description: 'Ids of the entries, at most 500; by default all that others wrote and nobody has reviewed.',
  })
  entryIds?: string[] | null;
}

@InputType({ description: 'Which draft to publish.' })
export class PublishCrosswalkInput extends draftRead('crosswalk:publish') {}
