import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { StandardVersion } from '../types.js';
import { advanceStandard } from './advanceStandard.js';
import { AdvanceStandardInput, PublishStandardInput, WithdrawStandardInput } from './inputs.js';
import { publishStandard } from './publishStandard.js';
import { reviewsDue } from './reviewsDue.js';
import { AdvanceStandardPayload, PublishStandardPayload, WithdrawStandardPayload } from './types.js';
import { withdrawStandard } from './withdrawStandard.js';

@Resolver()
export class LifecycleResolver {
  @Access('catalogue:read')
  @Query(() => [StandardVersion], {
    nullable: true,
    description: 'Versions in force that a committee has to review, the longest due first.',
  })
  reviewsDue(@Arg('key', () => String, { description: 'Key of the committee.' }) key: string, @Ctx() context: Context) {
    return reviewsDue(context, key);
  }

  @Access('catalogue:advance')
  @Mutation(() => AdvanceStandardPayload, {
    nullable: true,
    description: 'A version is taken up, opened to comment, closed to it, reviewed as an erratum, or returned.',
  })
  advanceStandard(
    @Arg('input', () => AdvanceStandardInput, { description: 'What to do.' }) input: AdvanceStandardInput,
    @Ctx() context: Context,
  ) {
    return advanceStandard(context, input);
  }

  @Access('catalogue:publish')
  @Mutation(() => PublishStandardPayload, {
    nullable: true,
    description: 'An approved version, an erratum or an external draft becomes a version that never changes.',
  })
  publishStandard(
    @Arg('input', () => PublishStandardInput, { description: 'What to do.' }) input: PublishStandardInput,
    @Ctx() context: Context,
  ) {
    return publishStandard(context, input);
  }

  @Access('catalogue:publish')
  @Mutation(() => WithdrawStandardPayload, { nullable: true, description: 'A released version is out of force.' })
  withdrawStandard(
    @Arg('input', () => WithdrawStandardInput, { description: 'What to do.' }) input: WithdrawStandardInput,
    @Ctx() context: Context,
  ) {
    return withdrawStandard(context, input);
  }
}
