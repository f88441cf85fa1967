import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { asksFor } from '../../indicators/wanted.js';
import { DiffArgs } from './inputs.js';
import { standardDiff } from './standardDiff.js';
import { StandardDiff } from './types.js';

@Resolver()
export class DiffResolver {
  @Access('catalogue:read')
  @Query(() => StandardDiff, { nullable: true, description: 'What changed between two versions of one standard.' })
  standardDiff(@Args(() => DiffArgs) args: DiffArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return standardDiff(context, args, asksFor('words', info));
  }
}
