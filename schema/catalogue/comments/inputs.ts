import { GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field, InputType } from 'type-graphql';
import type { Disposition } from '../../../standards/catalogue/comment.js';
import { Access } from '../../access/access.js';
import { DispositionEnum } from '../../enums.js';
import { PageArgs } from '../../paging.js';

@ArgsType()
export class CommentArgs extends PageArgs {
  @Access('comment:read')
  @Field(() => GraphQLUUID, { description: 'Id of the version.' })
  versionId: string;

  @Access('comment:read')
  @Field(() => String, { nullable: true, description: 'Only on this requirement.' })
  requirementKey?: string | null;
}

@InputType({ description: 'What there is to say of a version.' })
export class CommentOnStandardInput {
  @Access('comment:write')
  @Field(() => GraphQLUUID, { description: 'Id of the version.' })
  versionId: string;

  @Access('comment:write')
  @Field(() => String, { nullable: true, description: 'Key of the requirement; without one it is on the whole.' })
  requirementKey?: string | null;

  @Access('comment:write')
  @Field(() => String, { description: 'Up to 10,000 characters.' })
  body: string;
}

@InputType({ description: "The committee's answer to a comment." })
export class DisposeOfCommentInput {
  @Access('comment:dispose')
  @Field(() => GraphQLUUID, { description: 'Id of the comment.' })
  commentId: string;

  @Access('comment:dispose')
  @Field(() => DispositionEnum, { description: 'What becomes of it.' })
  disposition: Disposition;

  @Access('comment:dispose')
  @Field(() => String, { description: 'Why.' })
  reason: string;
}
