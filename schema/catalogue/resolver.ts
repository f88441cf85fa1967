import { GraphQLJSONObject, GraphQLUUID } from 'graphql-scalars';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../access/access.js';
import type { Context } from '../context.js';
import { PageArgs } from '../paging.js';
import { exportOscal } from './exportOscal.js';
import { importStandard } from './importStandard.js';
import { ImportStandardInput, VersionArgs } from './inputs.js';
import { RequirementArgs } from './requirements/inputs.js';
import { requirements } from './requirements/requirements.js';
import { RequirementConnection } from './requirements/types.js';
import { standard, standards } from './standards.js';
import { standardVersion } from './standardVersion.js';
import { ImportStandardPayload, Standard, StandardConnection, StandardVersion } from './types.js';

@Resolver()
export class CatalogueResolver {
  @Access('catalogue:read')
  @Query(() => StandardConnection, { nullable: true, description: 'Standards, by key.' })
  standards(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return standards(context, page);
  }

  @Access('catalogue:read')
  @Query(() => Standard, { nullable: true, description: 'One standard.' })
  standard(@Arg('key', () => String, { description: 'Key of the standard.' }) key: string, @Ctx() context: Context) {
    return standard(context, key);
  }

  @Access('catalogue:read')
  @Query(() => StandardVersion, { nullable: true, description: 'One version.' })
  standardVersion(@Args(() => VersionArgs) args: VersionArgs, @Ctx() context: Context) {
    return standardVersion(context, args);
  }

  @Access('catalogue:read')
  @Query(() => RequirementConnection, {
    nullable: true,
    description: 'The tree and text of a version in document order, or what a search finds in it.',
  })
  requirements(@Args(() => RequirementArgs) args: RequirementArgs, @Ctx() context: Context) {
    return requirements(context, args);
  }

  @Access('catalogue:read')
  @Query(() => GraphQLJSONObject, { nullable: true, description: 'A version as an OSCAL 1.2.1 catalog.' })
  oscalCatalog(
    @Arg('versionId', () => GraphQLUUID, { description: 'Id of the version.' }) versionId: string,
    @Ctx() context: Context,
  ) {
    return exportOscal(context, versionId);
  }

  @Access('catalogue:import')
  @Mutation(() => ImportStandardPayload, { nullable: true, description: 'An OSCAL catalog becomes a draft version.' })
  importStandard(
    @Arg('input', () => ImportStandardInput, { description: 'What to do.' }) input: ImportStandardInput,
    @Ctx() context: Context,
  ) {
    return importStandard(context, input);
  }
}
