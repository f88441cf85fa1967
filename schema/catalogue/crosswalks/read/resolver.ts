import { GraphQLJSONObject } from 'graphql-scalars';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Access } from '../../../access/access.js';
import type { Context } from '../../../context.js';
import { CrosswalkVersion } from '../version.js';
import { crosswalk, crosswalks } from './crosswalks.js';
import { crosswalkEntries } from './entries.js';
import { CrosswalkEntryConnection } from './entryTypes.js';
import { CrosswalkArgs, CrosswalkEntryArgs, CrosswalksArgs, CrosswalkVersionArgs } from './inputs.js';
import { CrosswalkConnection, CrosswalkGaps } from './types.js';
import { crosswalkGaps, exportMapping } from './whole.js';

@Resolver()
export class CrosswalkResolver {
  @Access('crosswalk:read')
  @Query(() => CrosswalkConnection, { nullable: true, description: 'Crosswalks, by key.' })
  crosswalks(@Args(() => CrosswalksArgs) args: CrosswalksArgs, @Ctx() context: Context) {
    return crosswalks(context, args);
  }

  @Access('crosswalk:read')
  @Query(() => CrosswalkVersion, { nullable: true, description: 'One version of a crosswalk.' })
  crosswalk(@Args(() => CrosswalkArgs) args: CrosswalkArgs, @Ctx() context: Context) {
    return crosswalk(context, args);
  }

  @Access('crosswalk:read')
  @Query(() => CrosswalkEntryConnection, { nullable: true, description: 'What a version says, in its own order.' })
  crosswalkEntries(@Args(() => CrosswalkEntryArgs) args: CrosswalkEntryArgs, @Ctx() context: Context) {
    return crosswalkEntries(context, args);
  }

  @Access('crosswalk:read')
  @Query(() => CrosswalkGaps, { nullable: true, description: 'What a version says nothing of.' })
  crosswalkGaps(@Args(() => CrosswalkVersionArgs) args: CrosswalkVersionArgs, @Ctx() context: Context) {
    return crosswalkGaps(context, args);
  }

  @Access('crosswalk:read')
  @Query(() => GraphQLJSONObject, { nullable: true, description: 'A version as an OSCAL 1.2.1 mapping collection.' })
  oscalMapping(@Args(() => CrosswalkVersionArgs) args: CrosswalkVersionArgs, @Ctx() context: Context) {
    return exportMapping(context, args);
  }
}
