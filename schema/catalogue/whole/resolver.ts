import { GraphQLJSONObject, GraphQLUUID } from 'graphql-scalars';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { RequirementConnection } from '../requirements/types.js';
import { TreeArgs } from './inputs.js';
import { requirementTree } from './requirementTree.js';
import { standardDocument } from './standardDocument.js';

@Resolver()
export class WholeVersionResolver {
  @Access('catalogue:read')
  @Query(() => RequirementConnection, {
    nullable: true,
    description: 'The tree and text of a version in document order, on as few pages as its cost allows.',
  })
  requirementTree(@Args(() => TreeArgs) args: TreeArgs, @Ctx() context: Context) {
    return requirementTree(context, args);
  }

  @Access('catalogue:read')
  @Query(() => GraphQLJSONObject, {
    nullable: true,
    description: "A version as the document that its digest is of, in the hub's own format.",
  })
  standardDocument(
    @Arg('versionId', () => GraphQLUUID, { description: 'Id of the version.' }) versionId: string,
    @Ctx() context: Context,
  ) {
    return standardDocument(context, versionId);
  }
}
