import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { StandardEditInput } from './edit/editInput.js';

@InputType({ description: 'Which version to copy as a draft.' })
export class StartDraftInput {
  @Access('catalogue:draft')
  @Field(() => GraphQLUUID, { description: 'Id of a released version that the committee keeps.' })
  fromVersionId: string;

  @Access('catalogue:draft')
  @Field(() => String, { description: "The draft's semantic version." })
  number: string;
}

export const MAX_EDITS = 100;

@InputType({ description: 'Edits of a draft, all or none.' })
export class EditStandardInput {
  @Access('catalogue:draft')
  @Field(() => GraphQLUUID, { description: 'Id of a version that is proposed or drafted.' })
  versionId: string;

  @Access('catalogue:draft')
  @Field(() => [StandardEditInput], { description: `1 to ${MAX_EDITS}, one after the other.` })
  edits: StandardEditInput[];
}
