import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { Access } from '../../../access/access.js';
import { withFields } from '../../../access/withFields.js';
import { DRAFT_READ, DraftRead } from '../draft.js';

@InputType({ description: 'Which entries somebody other than their author has found right.' })
@withFields('crosswalk:review', DRAFT_READ)
export class ReviewCrosswalkEntriesInput extends DraftRead {
  @Access('crosswalk:review')
  @Field(() => [GraphQLUUID], {
    nullable: true,
    description: 'Ids of the entries, at most 500; by default all that others wrote and nobody has reviewed.',
  })
  entryIds?: string[] | null;
}

@InputType({ description: 'Which draft to publish.' })
@withFields('crosswalk:publish', DRAFT_READ)
export class PublishCrosswalkInput extends DraftRead {}
