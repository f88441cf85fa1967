import { Field, Int, ObjectType } from 'type-graphql';
import { Access } from '../../../access/access.js';
import { versionUnder } from '../version.js';

@ObjectType({ simpleResolvers: true, description: 'The draft as it is now.' })
export class ReviewCrosswalkEntriesPayload extends versionUnder('crosswalk:review') {
  @Access('crosswalk:review')
  @Field(() => Int, { description: 'How many entries were reviewed.' })
  reviewed: number;
}

@ObjectType({ simpleResolvers: true, description: 'The version that was published.' })
export class PublishCrosswalkPayload extends versionUnder('crosswalk:publish') {}
