import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../../access/access.js';
import type { Context } from '../../../context.js';
import { acceptCrosswalkSuggestions } from './acceptSuggestions.js';
import { AcceptCrosswalkSuggestionsInput, CrosswalkSuggestionArgs } from './inputs.js';
import { crosswalkSuggestions } from './suggestions.js';
import { AcceptCrosswalkSuggestionsPayload, CrosswalkSuggestionConnection } from './types.js';

@Resolver()
export class CrosswalkSuggestionResolver {
  @Access('crosswalk:read')
  @Query(() => CrosswalkSuggestionConnection, {
    nullable: true,
    description:
      'Mappings that may hold between two versions: along two published crosswalks, or as one of the standards declares.',
  })
  crosswalkSuggestions(@Args(() => CrosswalkSuggestionArgs) args: CrosswalkSuggestionArgs, @Ctx() context: Context) {
    return crosswalkSuggestions(context, args);
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
}
