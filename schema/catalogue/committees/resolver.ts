import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { committeeRules } from './committeeRules.js';
import { configureCommittee } from './configureCommittee.js';
import { ConfigureCommitteeInput, RemoveRepresentativeInput, SetRepresentativeInput } from './inputs.js';
import { removeRepresentative, representatives, setRepresentative } from './representatives.js';
import { CommitteeRule, ConfigureCommitteePayload, Representative, RepresentativesPayload } from './types.js';

@Resolver()
export class CommitteeResolver {
  @Access('catalogue:read')
  @Query(() => [CommitteeRule], { nullable: true, description: 'How a committee works, newest rule first.' })
  committeeRules(
    @Arg('key', () => String, { description: 'Key of the committee.' }) key: string,
    @Ctx() context: Context,
  ) {
    return committeeRules(context, key);
  }

  @Access('committee:configure')
  @Query(() => [Representative], {
    nullable: true,
    description: "Who speaks for which institution at the chair's committee.",
  })
  representatives(@Ctx() context: Context) {
    return representatives(context);
  }

  @Access('committee:configure')
  @Mutation(() => ConfigureCommitteePayload, {
    nullable: true,
    description: "How the chair's committee works from now on.",
  })
  configureCommittee(
    @Arg('input', () => ConfigureCommitteeInput, { description: 'What to do.' }) input: ConfigureCommitteeInput,
    @Ctx() context: Context,
  ) {
    return configureCommittee(context, input);
  }

  @Access('committee:configure')
  @Mutation(() => RepresentativesPayload, { nullable: true, description: 'A voter speaks for an institution.' })
  setRepresentative(
    @Arg('input', () => SetRepresentativeInput, { description: 'What to do.' }) input: SetRepresentativeInput,
    @Ctx() context: Context,
  ) {
    return setRepresentative(context, input);
  }

  @Access('committee:configure')
  @Mutation(() => RepresentativesPayload, { nullable: true, description: 'A voter speaks for nobody any more.' })
  removeRepresentative(
    @Arg('input', () => RemoveRepresentativeInput, { description: 'What to do.' }) input: RemoveRepresentativeInput,
    @Ctx() context: Context,
  ) {
    return removeRepresentative(context, input);
  }
}
