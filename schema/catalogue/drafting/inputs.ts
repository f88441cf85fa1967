import { GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field, InputType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { PageArgs } from '../../paging.js';
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

@ArgsType()
export class EditArgs extends PageArgs {
  @Access('catalogue:read-drafting')
  @Field(() => GraphQLUUID, { description: 'Id of the version.' })
  versionId: string;

  @Access('catalogue:read-drafting')
  @Field(() => String, { nullable: true, description: 'Only of this key, or of a member such as `/disclosure`.' })
  requirementKey?: string | null;
}

@ArgsType()
export class BlameArgs extends PageArgs {
  @Access('catalogue:read-drafting')
  @Field(() => GraphQLUUID, { description: 'Id of the version.' })
  versionId: string;

  @Access('catalogue:read-drafting')
  @Field(() => [String], { nullable: true, description: 'Only of these keys.' })
  keys?: string[] | null;
}
