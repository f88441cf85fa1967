import { GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field } from 'type-graphql';
import { Access } from '../../access/access.js';
import { PageArgs } from '../../paging.js';

@ArgsType()
export class DiffArgs extends PageArgs {
  @Access('catalogue:read')
  @Field(() => GraphQLUUID, { description: 'Id of the version to compare with.' })
  from: string;

  @Access('catalogue:read')
  @Field(() => GraphQLUUID, { description: 'Id of the version to compare.' })
  to: string;
}
