import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { DispositionEnum } from '../../enums.js';
import { Organization } from '../../members/types.js';
import { connectionOf } from '../../paging.js';

@ObjectType({ simpleResolvers: true, description: 'What an organization says of a version, and what becomes of it.' })
export class StandardComment {
  @Access('comment:read')
  @Field(() => ID, { description: 'Id of the comment.' })
  id: string;

  @Access('comment:read')
  @Field(() => String, { nullable: true, description: 'Key of the requirement; null for the whole version.' })
  requirementKey: string | null;

  @Access('comment:read')
  @Field(() => Organization, { description: 'Whose comment it is.' })
  organization: Organization;

  @Access('comment:read')
  @Field(() => String, { description: 'What it says.' })
  body: string;

  @Access('comment:read')
  @Field(() => GraphQLDateTimeISO, { description: 'When it was made.' })
  createdAt: Date;

  @Access('comment:read')
  @Field(() => DispositionEnum, { nullable: true, description: 'What becomes of it; null until the committee says.' })
  disposition: string | null;

  @Access('comment:read')
  @Field(() => String, { nullable: true, description: 'Why.' })
  dispositionReason: string | null;
}

export const StandardCommentConnection = connectionOf('StandardComment', StandardComment, 'comment:read');

@ObjectType({ simpleResolvers: true, description: 'The comment that was made.' })
export class CommentOnStandardPayload {
  @Access('comment:write')
  @Field(() => StandardComment, { description: 'The comment.' })
  comment: StandardComment;
}

@ObjectType({ simpleResolvers: true, description: 'The comment with its disposition.' })
export class DisposeOfCommentPayload {
  @Access('comment:dispose')
  @Field(() => StandardComment, { description: 'The comment.' })
  comment: StandardComment;
}
