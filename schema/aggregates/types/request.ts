import { GraphQLDateTimeISO, GraphQLUUID } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Localized } from '../../../standards/catalogue/document.js';
import { Access } from '../../access/access.js';
import { LocalizedText } from '../../localized.js';
import { connectionOf } from '../../paging.js';
import {
  AggregateDimensionEnum,
  AggregateMeasureEnum,
  AggregateRefusalEnum,
  AggregateRequestStatusEnum,
  AggregateTickEnum,
} from './enums.js';
import { AggregateSliceInput } from './release.js';

@ObjectType({ simpleResolvers: true, description: 'Values that count along a dimension.' })
export class AggregateSlice {
  @Access('aggregate:read-request')
  @Field(() => AggregateDimensionEnum, { description: 'Along what.' })
  dimension: string;

  @Access('aggregate:read-request')
  @Field(() => [String], { description: 'Which values.' })
  values: string[];
}

@ObjectType({ simpleResolvers: true, description: 'A table that a research project asks for beyond the plan.' })
export class AggregateRequest {
  @Access('aggregate:read-request')
  @Field(() => ID, { description: 'Id of the request.' })
  id: string;

  @Access('aggregate:read-request')
  @Field(() => ID, { description: 'Project that asks.' })
  project: string;

  @Access('aggregate:read-request')
  @Field(() => LocalizedText, { description: 'What it is for.' })
  title: Localized;

  @Access('aggregate:read-request')
  @Field(() => AggregateMeasureEnum, { description: 'What is added up.' })
  measure: string;

  @Access('aggregate:read-request')
  @Field(() => [AggregateDimensionEnum], { description: 'What it is split by.' })
  by: string[];

  @Access('aggregate:read-request')
  @Field(() => [AggregateSlice], { description: 'What it is filtered by.' })
  where: AggregateSlice[];

  @Access('aggregate:read-request')
  @Field(() => Int, { nullable: true, description: 'Length that an institution’s vector is cut to.' })
  bound: number | null;

  @Access('aggregate:read-request')
  @Field(() => Int, { nullable: true, description: 'How many cells; null where no plan is in force.' })
  cells: number | null;

  @Access('aggregate:read-request')
  @Field(() => Int, { description: 'ρ that the answer spends, in millionths.' })
  rho: number;

  @Access('aggregate:read-request')
  @Field(() => Float, { description: 'ε of it at δ = 1e-6.' })
  epsilon: number;

  @Access('aggregate:read-request')
  @Field(() => Float, {
    nullable: true,
    description: 'Half of an interval over an average cell at best: of public numbers alone, no data is looked at.',
  })
  halfWidth: number | null;

  @Access('aggregate:read-request')
  @Field(() => AggregateRequestStatusEnum, { description: 'What became of it.' })
  status: string;

  @Access('aggregate:read-request')
  @Field(() => AggregateRefusalEnum, { nullable: true, description: 'Why it was refused.' })
  refusal: string | null;

  @Access('aggregate:read-request')
  @Field(() => GraphQLDateTimeISO, { description: 'When it was asked.' })
  askedAt: Date;

  @Access('aggregate:read-request')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was decided.' })
  decidedAt: Date | null;
}

export const AggregateRequestConnection = connectionOf('AggregateRequest', AggregateRequest, 'aggregate:read-request');

@InputType({ description: 'A table that is not in the plan.' })
export class RequestAggregateInput {
  @Access('aggregate:request')
  @Field(() => String, { description: 'What it is for, in one line; reviewers read it.' })
  title: string;

  @Access('aggregate:request')
  @Field(() => AggregateMeasureEnum, { description: 'What to add up.' })
  measure: string;

  @Access('aggregate:request')
  @Field(() => [AggregateDimensionEnum], { description: 'What to split it by; none for one number.' })
  by: string[];

  @Access('aggregate:request')
  @Field(() => [AggregateSliceInput], { defaultValue: [], description: 'What to filter it by.' })
  where: AggregateSliceInput[];

  @Access('aggregate:request')
  @Field(() => AggregateTickEnum, { defaultValue: 'quarter', description: 'A quarter, or a year that ends with one.' })
  every: string;

  @Access('aggregate:request')
  @Field(() => Int, {
    nullable: true,
    description: 'Length that an institution’s vector is cut to, where it has to be.',
  })
  bound?: number | null;

  @Access('aggregate:request')
  @Field(() => Int, { description: 'ρ to spend, in millionths.' })
  rho: number;
}

@InputType({ description: 'A decision on a request.' })
export class ReviewAggregateRequestInput {
  @Access('aggregate:review')
  @Field(() => GraphQLUUID, { description: 'Which request.' })
  id: string;

  @Access('aggregate:review')
  @Field(() => AggregateRefusalEnum, { nullable: true, description: 'Why it is refused; without one it is approved.' })
  refusal?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of asking.' })
export class RequestAggregatePayload {
  @Access('aggregate:read-request')
  @Field(() => AggregateRequest, {
    nullable: true,
    description: 'The request; null where a release answers it already.',
  })
  request: AggregateRequest | null;

  @Access('aggregate:read-request')
  @Field(() => String, {
    nullable: true,
    description: 'Key of the table that answers it already, in whatever words it was asked: it costs nothing.',
  })
  table: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The request as it was decided.' })
export class ReviewAggregateRequestPayload {
  @Access('aggregate:read-request')
  @Field(() => AggregateRequest, { description: 'The request.' })
  request: AggregateRequest;
}
