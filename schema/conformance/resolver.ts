import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../access/access.js';
import { fieldsBelow } from '../access/reads.js';
import type { Context } from '../context.js';
import { PageArgs } from '../paging.js';
import { answerRequirements } from './answerRequirements.js';
import { answersOf, assessment, assessments } from './assessments.js';
import { grantedAssessments } from './granted.js';
import {
  AnswerRequirementsInput,
  GrantedAssessmentsArgs,
  StartAssessmentInput,
  SubmitAssessmentInput,
} from './inputs.js';
import { startAssessment } from './startAssessment.js';
import { submitAssessment } from './submitAssessment.js';
import { Answer, Assessment, AssessmentConnection, AssessmentPayload } from './types.js';
import type { VisibleAssessment } from './visible.js';

@Resolver(() => Assessment)
export class ConformanceResolver {
  @Access('conformance:read')
  @Query(() => AssessmentConnection, {
    nullable: true,
    description: "One's own institution's assessments, newest first.",
  })
  assessments(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return assessments(context, page);
  }

  @Access('conformance:read')
  @Query(() => AssessmentConnection, {
    nullable: true,
    description: "Others' assessments that are granted to one, last submitted first. Their owners learn who read them.",
  })
  grantedAssessments(
    @Args(() => GrantedAssessmentsArgs) args: GrantedAssessmentsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return grantedAssessments(context, args, fieldsBelow(info, 'edges', 'node'));
  }

  @Access('conformance:read')
  @Query(() => Assessment, {
    nullable: true,
    description: "One of one's own institution's assessments, or one that is granted to it.",
  })
  assessment(
    @Arg('id', () => GraphQLUUID, { description: 'Id of the assessment.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assessment(context, id, fieldsBelow(info));
  }

  @Access('conformance:read-answers')
  @FieldResolver(() => [Answer], { nullable: true, description: 'By key of the requirement.' })
  answers(@Root() root: VisibleAssessment, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return answersOf(context, root, fieldsBelow(info));
  }

  @Access('conformance:write')
  @Mutation(() => AssessmentPayload, {
    nullable: true,
    description: 'Opens an assessment against a published version.',
  })
  startAssessment(
    @Arg('input', () => StartAssessmentInput, { description: 'What to do.' }) input: StartAssessmentInput,
    @Ctx() context: Context,
  ) {
    return startAssessment(context, input);
  }

  @Access('conformance:write')
  @Mutation(() => AssessmentPayload, { nullable: true, description: 'Up to 1,000 answers at once; all or none.' })
  answerRequirements(
    @Arg('input', () => AnswerRequirementsInput, { description: 'What to do.' }) input: AnswerRequirementsInput,
    @Ctx() context: Context,
  ) {
    return answerRequirements(context, input);
  }

  @Access('conformance:write')
  @Mutation(() => AssessmentPayload, { nullable: true, description: 'Final: every requirement is answered.' })
  submitAssessment(
    @Arg('input', () => SubmitAssessmentInput, { description: 'What to do.' }) input: SubmitAssessmentInput,
    @Ctx() context: Context,
  ) {
    return submitAssessment(context, input);
  }
}
