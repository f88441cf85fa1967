import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Access } from './access.js';
import { consentToDisclosure, pendingConsent } from './consentToDisclosure.js';
import { disclosurePolicies } from './disclosurePolicies.js';
import { explainAccess } from './explainAccess.js';
import { ConsentToDisclosureInput, ExplainAccessArgs } from './inputs.js';
import { AccessExplanation, ConsentCount, DisclosurePolicy } from './types.js';

@Resolver()
export class AccessResolver {
  @Access('catalogue:read')
  @Query(() => [DisclosurePolicy], {
    nullable: true,
    description: 'Every disclosure policy there has been, newest first.',
  })
  disclosurePolicies(@Ctx() context: Context) {
    return disclosurePolicies(context);
  }

  @Access('access:explain')
  @Query(() => AccessExplanation, {
    nullable: true,
    description: 'By which rule, standard and version each field of an object is visible to the asker, or is not.',
  })
  explainAccess(
    @Args(() => ExplainAccessArgs) args: ExplainAccessArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return explainAccess(context, args, info.schema);
  }

  @Access('disclosure:read-pending')
  @Query(() => ConsentCount, {
    nullable: true,
    description: 'What the institution shares under a stricter policy than the one in force, or none.',
  })
  pendingConsent(@Ctx() context: Context) {
    return pendingConsent(context);
  }

  @Access('disclosure:consent')
  @Mutation(() => ConsentCount, {
    nullable: true,
    description: 'Shares what the institution shares under the policy in force, and no stricter one any more.',
  })
  consentToDisclosure(
    @Arg('input', () => ConsentToDisclosureInput, { description: 'What to do.' }) input: ConsentToDisclosureInput,
    @Ctx() context: Context,
  ) {
    return consentToDisclosure(context, input);
  }
}
