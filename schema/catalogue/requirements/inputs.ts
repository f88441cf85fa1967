import { GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field, InputType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { LevelEnum } from '../../enums.js';
import { PageArgs } from '../../paging.js';

@InputType({ description: 'Conditions; all that are given must hold.' })
export class RequirementFilter {
  @Access('catalogue:read')
  @Field(() => String, { nullable: true, description: 'Text in any language of title, key, statement and guidance.' })
  text?: string | null;

  @Access('catalogue:read')
  @Field(() => LevelEnum, { nullable: true, description: 'Only requirements of this strength.' })
  level?: string | null;

  @Access('catalogue:read')
  @Field(() => String, { nullable: true, description: 'Only what stands directly below this key.' })
  parentKey?: string | null;
}

@ArgsType()
export class RequirementArgs extends PageArgs {
  @Access('catalogue:read')
  @Field(() => GraphQLUUID, { description: 'Id of the version.' })
  versionId: string;

  @Access('catalogue:read')
  @Field(() => RequirementFilter, { nullable: true, description: 'Conditions; all that are given must hold.' })
  filter?: RequirementFilter | null;
}
