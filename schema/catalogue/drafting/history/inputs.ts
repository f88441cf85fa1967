import { GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field } from 'type-graphql';
import { Access } from '../../../access/access.js';
import { PageArgs } from '../../../paging.js';

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
