import { GraphQLJSONObject } from 'graphql-scalars';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { acceptCrosswalkSuggestions } from './acceptSuggestions.js';
import { carryCrosswalk } from './carryCrosswalk.js';
import { crosswalk, crosswalks } from './crosswalks.js';
import { crosswalkEntries } from './entries.js';
import { importCrosswalk } from './importCrosswalk.js';
import {
  AcceptCrosswalkSuggestionsInput,
  CarryCrosswalkInput,
  CrosswalkArgs,
  CrosswalkEntryArgs,
  CrosswalkSuggestionArgs,
  CrosswalksArgs,
  CrosswalkVersionArgs,
  ImportCrosswalkInput,
  ProposeCrosswalkInput,
  PublishCrosswalkInput,
  ReviewCrosswalkEntriesInput,
  SetCrosswalkEntriesInput,
} from './inputs.js';
import { proposeCrosswalk } from './proposeCrosswalk.js';
import { publishCrosswalk } from './publishCrosswalk.js';
import { reviewCrosswalkEntries } from './reviewEntries.js';
import { setCrosswalkEntries } from './setCrosswalkEntries.js';
import { crosswalkSuggestions } from './suggestions.js';
import {
  AcceptCrosswalkSuggestionsPayload,
  CarryCrosswalkPayload,
  CrosswalkConnection,
  CrosswalkEntryConnection,
  CrosswalkGaps,
  CrosswalkSuggestionConnection,
  CrosswalkVersion,
  ImportCrosswalkPayload,
  ProposeCrosswalkPayload,
  PublishCrosswalkPayload,
  ReviewCrosswalkEntriesPayload,
  SetCrosswalkEntriesPayload,
} from './types.js';
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
  @Query(() => CrosswalkSuggestionConnection, {
    nullable: true,
    description:
      'Mappings that may hold between two versions: along two published crosswalks, or as one of the standards declares.',
  })
  crosswalkSuggestions(@Args(() => CrosswalkSuggestionArgs) args: CrosswalkSuggestionArgs, @Ctx() context: Context) {
    return crosswalkSuggestions(context, args);
  }

  @Access('crosswalk:read')
  @Query(() => GraphQLJSONObject, { nullable: true, description: 'A version as an OSCAL 1.2.1 mapping collection.' })
  oscalMapping(@Args(() => CrosswalkVersionArgs) args: CrosswalkVersionArgs, @Ctx() context: Context) {
    return exportMapping(context, args);
  }

  @Access('crosswalk:write')
  @Mutation(() => ProposeCrosswalkPayload, { nullable: true, description: 'A draft of a crosswalk, without entries.' })
  proposeCrosswalk(
    @Arg('input', () => ProposeCrosswalkInput, { description: 'What to do.' }) input: ProposeCrosswalkInput,
    @Ctx() context: Context,
  ) {
    return proposeCrosswalk(context, input);
  }

  @Access('crosswalk:write')
  @Mutation(() => ImportCrosswalkPayload, {
    nullable: true,
    description: 'An OSCAL mapping collection becomes a draft of a crosswalk.',
  })
  importCrosswalk(
    @Arg('input', () => ImportCrosswalkInput, { description: 'What to do.' }) input: ImportCrosswalkInput,
    @Ctx() context: Context,
  ) {
    return importCrosswalk(context, input);
  }

  @Access('crosswalk:write')
  @Mutation(() => SetCrosswalkEntriesPayload, {
    nullable: true,
    description: 'Entries of a draft are added, changed and taken out.',
  })
  setCrosswalkEntries(
    @Arg('input', () => SetCrosswalkEntriesInput, { description: 'What to do.' }) input: SetCrosswalkEntriesInput,
    @Ctx() context: Context,
  ) {
    return setCrosswalkEntries(context, input);
  }

  @Access('crosswalk:write')
  @Mutation(() => AcceptCrosswalkSuggestionsPayload, {
    nullable: true,
    description: 'Suggestions become entries of a draft, in the name of whoever accepts them.',
  })
  acceptCrosswalkSuggestions(
    @Arg('input', () => AcceptCrosswalkSuggestionsInput, { description: 'What to do.' })
    input: AcceptCrosswalkSuggestionsInput,
    @Ctx() context: Context,
  ) {
    return acceptCrosswalkSuggestions(context, input);
  }

  @Access('crosswalk:review')
  @Mutation(() => ReviewCrosswalkEntriesPayload, {
    nullable: true,
    description: 'Entries of a draft that others wrote are found right.',
  })
  reviewCrosswalkEntries(
    @Arg('input', () => ReviewCrosswalkEntriesInput, { description: 'What to do.' }) input: ReviewCrosswalkEntriesInput,
    @Ctx() context: Context,
  ) {
    return reviewCrosswalkEntries(context, input);
  }

  @Access('crosswalk:publish')
  @Mutation(() => PublishCrosswalkPayload, {
    nullable: true,
    description: 'A draft that has been reviewed becomes a version that never changes.',
  })
  publishCrosswalk(
    @Arg('input', () => PublishCrosswalkInput, { description: 'What to do.' }) input: PublishCrosswalkInput,
    @Ctx() context: Context,
  ) {
    return publishCrosswalk(context, input);
  }

  @Access('crosswalk:write')
  @Mutation(() => CarryCrosswalkPayload, {
    nullable: true,
    description: 'A published version becomes a draft between other versions of its standards.',
  })
  carryCrosswalk(
    @Arg('input', () => CarryCrosswalkInput, { description: 'What to do.' }) input: CarryCrosswalkInput,
    @Ctx() context: Context,
  ) {
    return carryCrosswalk(context, input);
  }
}
