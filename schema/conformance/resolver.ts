import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AssessmentRow } from '../../db/conformance/store.js';
import { Access } from '../access/access.js';
import type { Context } from '../context.js';
import { PageArgs } from '../paging.js';
import { answerRequirements } from './answerRequirements.js';
import { answersOf, assessment, assessments } from './assessments.js';
import { AnswerRequirementsInput, StartAssessmentInput, SubmitAssessmentInput } from './inputs.js';
import { startAssessment } from './startAssessment.js';
import { submitAssessment } from './submitAssessment.js';
import { Answer, Assessment, AssessmentConnection, AssessmentPayload } from './types.js';

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
  @Query(() => Assessment, { nullable: true, description: "One of one's own institution's assessments." })
  assessment(
    @Arg('id', () => GraphQLUUID, { description: 'Id of the assessment.' }) id: string,
    @Ctx() context: Context,
  ) {
    return assessment(context, id);
  }

  @Access('conformance:read-answers')
  @FieldResolver(() => [Answer], { nullable: true, description: 'By key of the requirement.' })
  answers(@Root() root: AssessmentRow, @Ctx() context: Context) {
    return answersOf(context, root);
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
