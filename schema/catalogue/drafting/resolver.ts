import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { editStandard } from './edit/editStandard.js';
import { BlameArgs, EditArgs } from './history/inputs.js';
import { standardBlame } from './history/standardBlame.js';
import { standardEdits } from './history/standardEdits.js';
import { StandardEditConnection } from './history/types.js';
import { EditStandardInput, StartDraftInput } from './inputs.js';
import { startDraft } from './startDraft.js';
import { EditStandardPayload, StartDraftPayload } from './types.js';

@Resolver()
export class DraftingResolver {
  @Access('catalogue:read-drafting')
  @Query(() => StandardEditConnection, {
    nullable: true,
    description: 'How a draft that the committee keeps came about, oldest edit first.',
  })
  standardEdits(@Args(() => EditArgs) args: EditArgs, @Ctx() context: Context) {
    return standardEdits(context, args);
  }

  @Access('catalogue:read-drafting')
  @Query(() => StandardEditConnection, {
    nullable: true,
    description: 'The last edit of each thing that was edited in a draft that the committee keeps, by key.',
  })
  standardBlame(@Args(() => BlameArgs) args: BlameArgs, @Ctx() context: Context) {
    return standardBlame(context, args);
  }

  @Access('catalogue:draft')
  @Mutation(() => StartDraftPayload, { nullable: true, description: 'A released version is copied as a draft.' })
  startDraft(
    @Arg('input', () => StartDraftInput, { description: 'What to do.' }) input: StartDraftInput,
    @Ctx() context: Context,
  ) {
    return startDraft(context, input);
  }

  @Access('catalogue:draft')
  @Mutation(() => EditStandardPayload, {
    nullable: true,
    description: 'Requirements of a draft are added, changed, moved, split, merged and retired.',
  })
  editStandard(
    @Arg('input', () => EditStandardInput, { description: 'What to do.' }) input: EditStandardInput,
    @Ctx() context: Context,
  ) {
    return editStandard(context, input);
  }
}
