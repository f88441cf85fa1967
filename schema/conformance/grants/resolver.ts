import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { listGrants } from '../../../db/conformance/grants.js';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { Assessment } from '../types.js';
import { isOwn, type VisibleAssessment } from '../visible.js';
import { grantAssessment } from './grantAssessment.js';
import { GrantAssessmentInput, RevokeAssessmentGrantInput } from './inputs.js';
import { revokeGrant } from './revokeGrant.js';
import { AssessmentGrant, AssessmentGrantPayload } from './types.js';

@Resolver(() => Assessment)
export class GrantResolver {
  @Access('conformance:read-grants')
  @FieldResolver(() => [AssessmentGrant], {
    nullable: true,
    description: 'Newest first, at most 1,000, those that are over as well; null to all but the owner.',
  })
  grants(@Root() root: VisibleAssessment, @Ctx() { op }: Context) {
    return isOwn(op, root) ? listGrants(op, root.id) : null;
  }

  @Access('conformance:grant')
  @Mutation(() => AssessmentGrantPayload, {
    nullable: true,
    description:
      'Lets others read a submitted assessment until a day: what the policy in force at either time shows such readers.',
  })
  grantAssessment(
    @Arg('input', () => GrantAssessmentInput, { description: 'What to do.' }) input: GrantAssessmentInput,
    @Ctx() context: Context,
  ) {
    return grantAssessment(context, input);
  }

  @Access('conformance:revoke-grant')
  @Mutation(() => AssessmentGrantPayload, {
    nullable: true,
    description: 'Takes a grant back, from the next operation of its readers on.',
  })
  revokeAssessmentGrant(
    @Arg('input', () => RevokeAssessmentGrantInput, { description: 'What to do.' }) input: RevokeAssessmentGrantInput,
    @Ctx() context: Context,
  ) {
    return revokeGrant(context, input);
  }
}
