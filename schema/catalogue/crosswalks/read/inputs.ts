import { GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field } from 'type-graphql';
import { Access } from '../../../access/access.js';
import { PageArgs } from '../../../paging.js';

@ArgsType()
export class CrosswalksArgs extends PageArgs {
  @Access('crosswalk:read')
  @Field(() => String, { nullable: true, description: 'Only from or to the standard of this key.' })
  standard?: string | null;
}

@ArgsType()
export class CrosswalkArgs {
  @Access('crosswalk:read')
  @Field(() => String, { description: 'Key of the crosswalk.' })
  key: string;

  @Access('crosswalk:read')
  @Field(() => String, { nullable: true, description: 'Semantic version; by default the one that is published.' })
  version?: string | null;
}

@ArgsType()
export class CrosswalkVersionArgs {
  @Access('crosswalk:read')
  @Field(() => GraphQLUUID, { description: 'Id of the version of the crosswalk.' })
  crosswalkVersionId: string;
}

@ArgsType()
export class CrosswalkEntryArgs extends PageArgs {
  @Access('crosswalk:read')
  @Field(() => GraphQLUUID, { description: 'Id of the version of the crosswalk.' })
  crosswalkVersionId: string;
}
