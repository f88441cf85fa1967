import { GraphQLDateTimeISO, GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import { Access } from '../access/access.js';
import { AnswerStatusEnum } from '../enums.js';

@InputType()
export class StartAssessmentInput {
  @Access('conformance:write')
  @Field(() => String, { description: 'Key of the standard.' })
  standard: string;

  @Access('conformance:write')
  @Field(() => String, { nullable: true, description: 'Published version or label; by default the newest.' })
  version?: string | null;
}

@InputType()
export class EvidenceInput {
  @Access('conformance:write')
  @Field(() => String)
  title: string;

  @Access('conformance:write')
  @Field(() => String, { nullable: true })
  href?: string | null;

  @Access('conformance:write')
  @Field(() => String, { nullable: true, description: 'SHA-256 in hexadecimal.' })
  digest?: string | null;

  @Access('conformance:write')
  @Field(() => GraphQLDateTimeISO, { nullable: true })
  expiresAt?: Date | null;
}

@InputType()
export class AnswerInput {
  @Access('conformance:write')
  @Field(() => String)
  requirementKey: string;

  @Access('conformance:write')
  @Field(() => AnswerStatusEnum)
  status: string;

  @Access('conformance:write')
  @Field(() => Int, { nullable: true, description: '0 to 5.' })
  maturity?: number | null;

  @Access('conformance:write')
  @Field(() => String, { nullable: true, description: 'Up to 8,192 characters.' })
  note?: string | null;

  @Access('conformance:write')
  @Field(() => [EvidenceInput], { defaultValue: [] })
  evidence: EvidenceInput[];
}

@InputType()
export class AnswerRequirementsInput {
  @Access('conformance:write')
  @Field(() => GraphQLUUID)
  assessmentId: string;

  @Access('conformance:write')
  @Field(() => Int, { description: 'Revision read: another one since is a CONFLICT.' })
  revision: number;

  @Access('conformance:write')
  @Field(() => [AnswerInput])
  answers: AnswerInput[];
}

@InputType()
export class SubmitAssessmentInput {
  @Access('conformance:write')
  @Field(() => GraphQLUUID)
  assessmentId: string;

  @Access('conformance:write')
  @Field(() => Int)
  revision: number;
}
