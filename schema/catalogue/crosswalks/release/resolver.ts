import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../../access/access.js';
import type { Context } from '../../../context.js';
import { PublishCrosswalkInput, ReviewCrosswalkEntriesInput } from './inputs.js';
import { publishCrosswalk } from './publishCrosswalk.js';
import { reviewCrosswalkEntries } from './reviewEntries.js';
import { PublishCrosswalkPayload, ReviewCrosswalkEntriesPayload } from './types.js';

@Resolver()
export class CrosswalkReleaseResolver {
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
}
