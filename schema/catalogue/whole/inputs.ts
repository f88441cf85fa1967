import { GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field, Int } from 'type-graphql';
import { Access } from '../../access/access.js';

export const MAX_TREE = 2_000;

@ArgsType()
export class TreeArgs {
  @Access('catalogue:read')
  @Field(() => GraphQLUUID, { description: 'Id of the version.' })
  versionId: string;

  @Access('catalogue:read')
  @Field(() => Int, {
    defaultValue: MAX_TREE,
    description: `How many, 1 to ${MAX_TREE}: each counts, with its fields, towards what a query may cost.`,
  })
  first: number;

  @Access('catalogue:read')
  @Field(() => String, { nullable: true, description: 'Cursor of the edge to go on from.' })
  after?: string | null;
}
