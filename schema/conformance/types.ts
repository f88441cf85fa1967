import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { AnswerContent, Evidence } from '../../standards/conformance/answer.js';
import { Access } from '../access/access.js';
import { AnswerStatusEnum, AssessmentStatusEnum } from '../enums.js';
import { Organization } from '../members/types.js';
import { connectionOf } from '../paging.js';

@ObjectType('Evidence', { simpleResolvers: true, description: 'What proves an answer.' })
export class EvidenceType implements Record<keyof Evidence, unknown> {
  @Access('conformance:read')
  @Field(() => String, { description: 'What it is.' })
  title: string;

  @Access('conformance:read')
  @Field(() => String, { nullable: true, description: 'Where its owner keeps it.' })
  href: string | undefined;

  @Access('conformance:read')
  @Field(() => String, { nullable: true, description: 'SHA-256 in hexadecimal.' })
  digest: string | undefined;

  @Access('conformance:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Until when it holds.' })
  expiresAt: string | undefined;
}

@ObjectType({ simpleResolvers: true, description: 'One requirement answered.' })
export class Answer implements Record<keyof AnswerContent, unknown> {
  @Access('conformance:read')
  @Field(() => String, { description: 'Key of the requirement answered.' })
  requirementKey: string;

  @Access('conformance:read')
  @Field(() => String, { description: 'SHA-256 of the text that was answered.' })
  requirementDigest: string;

  @Access('conformance:read')
  @Field(() => AnswerStatusEnum, { description: 'How far it is met.' })
  status: string;

  @Access('conformance:read')
  @Field(() => Int, { nullable: true, description: '0 to 5.' })
  maturity: number | null;

  @Access('conformance:read')
  @Field(() => String, { nullable: true, description: 'What the institution says of it.' })
  note: string | null;

  @Access('conformance:read')
  @Field(() => [EvidenceType], { description: 'What proves it.' })
  evidence: Evidence[];

  @Access('conformance:read')
  @Field(() => GraphQLDateTimeISO, { description: 'When it was last answered.' })
  answeredAt: Date;
}

@ObjectType({ simpleResolvers: true, description: 'How an institution sees itself against one published version.' })
export class Assessment {
  @Access('conformance:read')
  @Field(() => ID, { description: 'Id of the assessment.' })
  id: string;

  @Access('conformance:read')
  @Field(() => Organization, { description: 'Whose it is.' })
  owner: Organization;

  @Access('conformance:read')
  @Field(() => ID, { description: 'The version assessed against.' })
  versionId: string;

  @Access('conformance:read')
  @Field(() => String, { description: 'Key of the standard assessed against.' })
  standardKey: string;

  @Access('conformance:read')
  @Field(() => String, { description: 'Semantic version assessed against.' })
  version: string;

  @Access('conformance:read-summary')
  @Field(() => AssessmentStatusEnum, { nullable: true, description: 'Whether it is still open.' })
  status: string | null;

  @Access('conformance:read-summary')
  @Field(() => Float, { nullable: true, description: 'Part met of what applies, 0 to 100; set on submission.' })
  score: number | null;

  @Access('conformance:read-revision')
  @Field(() => Int, {
    nullable: true,
    description: 'Counts changes, an update names the one it read; null to all but the owner.',
  })
  revision: number | null;

  @Access('conformance:read-summary')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was started.' })
  startedAt: Date | null;

  @Access('conformance:read-summary')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was submitted; null while it is open.' })
  submittedAt: Date | null;
}

export const AssessmentConnection = connectionOf('Assessment', Assessment, 'conformance:read');

@ObjectType({ simpleResolvers: true, description: 'What became of an assessment.' })
export class AssessmentPayload {
  @Access('conformance:write')
  @Field(() => Assessment, { description: 'The assessment after the change.' })
  assessment: Assessment;
}
