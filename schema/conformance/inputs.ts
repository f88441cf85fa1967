import { GraphQLDateTimeISO, GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { Access } from '../access/access.js';
import { AnswerStatusEnum } from '../enums.js';
import { PageArgs } from '../paging.js';

@ArgsType()
export class GrantedAssessmentsArgs extends PageArgs {
  @Access('conformance:read')
  @Field(() => String, { nullable: true, description: 'Only of this standard.' })
  standardKey?: string | null;
}

@InputType({ description: 'What to assess against.' })
export class StartAssessmentInput {
  @Access('conformance:write')
  @Field(() => String, { description: 'Key of the standard.' })
  standard: string;

  @Access('conformance:write')
  @Field(() => String, { nullable: true, description: 'Published version or label; by default the newest.' })
  version?: string | null;
}

@InputType({ description: 'What proves an answer.' })
export class EvidenceInput {
  @Access('conformance:write')
  @Field(() => String, { description: 'What it is.' })
  title: string;

  @Access('conformance:write')
  @Field(() => String, { nullable: true, description: 'Where it is kept.' })
  href?: string | null;

  @Access('conformance:write')
  @Field(() => String, { nullable: true, description: 'SHA-256 in hexadecimal.' })
  digest?: string | null;

  @Access('conformance:write')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Until when it holds.' })
  expiresAt?: Date | null;
}

@InputType({ description: 'An answer to one requirement.' })
export class AnswerInput {
  @Access('conformance:write')
  @Field(() => String, { description: 'Key of a requirement of the version.' })
  requirementKey: string;

  @Access('conformance:write')
  @Field(() => AnswerStatusEnum, { description: 'How far it is met.' })
  status: string;

  @Access('conformance:write')
  @Field(() => Int, { nullable: true, description: '0 to 5.' })
  maturity?: number | null;

  @Access('conformance:write')
  @Field(() => String, { nullable: true, description: 'Up to 8,192 characters.' })
  note?: string | null;

  @Access('conformance:write')
  @Field(() => [EvidenceInput], { defaultValue: [], description: 'What proves it; at most 20.' })
  evidence: EvidenceInput[];
}

@InputType({ description: 'Answers to an open assessment.' })
export class AnswerRequirementsInput {
  @Access('conformance:write')
  @Field(() => GraphQLUUID, { description: 'Id of the assessment.' })
  assessmentId: string;

  @Access('conformance:write')
  @Field(() => Int, { description: 'Revision read: another one since is a CONFLICT.' })
  revision: number;

  @Access('conformance:write')
  @Field(() => [AnswerInput], { description: 'Each replaces an earlier answer to the same requirement.' })
  answers: AnswerInput[];
}

@InputType({ description: 'Which assessment to close.' })
export class SubmitAssessmentInput {
  @Access('conformance:write')
  @Field(() => GraphQLUUID, { description: 'Id of the assessment.' })
  assessmentId: string;

  @Access('conformance:write')
  @Field(() => Int, { description: 'Revision read: another one since is a CONFLICT.' })
  revision: number;
}
