import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { commentOnStandard } from './commentOnStandard.js';
import { disposeOfComment } from './disposeOfComment.js';
import { CommentArgs, CommentOnStandardInput, DisposeOfCommentInput } from './inputs.js';
import { standardComments } from './standardComments.js';
import { CommentOnStandardPayload, DisposeOfCommentPayload, StandardCommentConnection } from './types.js';

@Resolver()
export class CommentResolver {
  @Access('comment:read')
  @Query(() => StandardCommentConnection, { nullable: true, description: 'Comments on a version, oldest first.' })
  standardComments(@Args(() => CommentArgs) args: CommentArgs, @Ctx() context: Context) {
    return standardComments(context, args);
  }

  @Access('comment:write')
  @Mutation(() => CommentOnStandardPayload, {
    nullable: true,
    description: 'A comment on a version, in its comment period, in the name of an organization.',
  })
  commentOnStandard(
    @Arg('input', () => CommentOnStandardInput, { description: 'What to do.' }) input: CommentOnStandardInput,
    @Ctx() context: Context,
  ) {
    return commentOnStandard(context, input);
  }

  @Access('comment:dispose')
  @Mutation(() => DisposeOfCommentPayload, { nullable: true, description: 'What becomes of a comment, and why.' })
  disposeOfComment(
    @Arg('input', () => DisposeOfCommentInput, { description: 'What to do.' }) input: DisposeOfCommentInput,
    @Ctx() context: Context,
  ) {
    return disposeOfComment(context, input);
  }
}
