import { GraphQLDateTimeISO } from 'graphql-scalars';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Localized } from '../../../standards/catalogue/document.js';
import { Access } from '../../access/access.js';
import { LocalizedText } from '../../localized.js';
import { connectionOf, PageArgs } from '../../paging.js';
import { AggregateDimensionEnum, AggregateMeasureEnum, AggregateViewEnum } from './enums.js';

@ObjectType({ simpleResolvers: true, description: 'A noisy sum with its interval, as digits in units of `scale`.' })
export class AggregateFigure {
  @Access('aggregate:read')
  @Field(() => String, { description: 'As it was drawn. It may be below zero.' })
  value: string;

  @Access('aggregate:read')
  @Field(() => String, { description: 'Lower end of the interval that holds the sum without noise 19 times of 20.' })
  low: string;

  @Access('aggregate:read')
  @Field(() => String, { description: 'Upper end of the interval.' })
  high: string;

  @Access('aggregate:read')
  @Field(() => Boolean, { description: 'Half of the interval is above half of the value.' })
  insufficient: boolean;

  @Access('aggregate:read')
  @Field(() => String, { description: 'Not negative, and adding up to the total of its own table.' })
  additive: string;
}

@ObjectType({ simpleResolvers: true, description: 'Where a cell stands along one dimension.' })
export class AggregateCoordinate {
  @Access('aggregate:read')
  @Field(() => AggregateDimensionEnum, { description: 'Along what.' })
  dimension: string;

  @Access('aggregate:read')
  @Field(() => String, { description: 'Where: a value of the plan’s domain; `none` is what says nothing else.' })
  value: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A cell of a table. Every cell of the domain is there, zero or not.',
})
export class AggregateCell extends AggregateFigure {
  @Access('aggregate:read')
  @Field(() => Int, { description: 'Place in the table, from 0.' })
  place: number;

  @Access('aggregate:read')
  @Field(() => [AggregateCoordinate], { description: 'What it is about.' })
  at: AggregateCoordinate[];

  @Access('aggregate:read')
  @Field(() => String, { description: 'The value, or 0 where it is below.' })
  nonNegative: string;
}

export const AggregateCellConnection = connectionOf('AggregateCell', AggregateCell, 'aggregate:read');

@ObjectType({
  simpleResolvers: true,
  description: 'A table of noisy figures, drawn once and the same for everyone for ever.',
})
export class AggregateRelease {
  @Access('aggregate:read')
  @Field(() => ID, { description: 'Id of the release.' })
  id: string;

  @Access('aggregate:read')
  @Field(() => Int, { description: 'Place in the chain of releases, from 1.' })
  number: number;

  @Access('aggregate:read')
  @Field(() => String, { description: 'Key of the table, stable over periods.' })
  table: string;

  @Access('aggregate:read')
  @Field(() => LocalizedText, { description: 'What the figures are.' })
  title: Localized;

  @Access('aggregate:read')
  @Field(() => AggregateViewEnum, { description: 'Of one period, or the mean of four quarters.' })
  view: string;

  @Access('aggregate:read')
  @Field(() => [String], { description: 'Quarters that it is about, such as 2026-Q3.' })
  periods: string[];

  @Access('aggregate:read')
  @Field(() => AggregateMeasureEnum, { description: 'What is added up.' })
  measure: string;

  @Access('aggregate:read')
  @Field(() => String, { description: 'Version of the sharing standard whose plan it follows, `key@version`.' })
  plan: string;

  @Access('aggregate:read')
  @Field(() => Int, { description: 'Institutions on the roster, those that opted out included.' })
  roster: number;

  @Access('aggregate:read')
  @Field(() => String, { description: 'How many units of the digits are 1.' })
  scale: string;

  @Access('aggregate:read')
  @Field(() => String, { nullable: true, description: 'Currency (ISO 4217) where money is added up; null elsewhere.' })
  currency: string | null;

  @Access('aggregate:read')
  @Field(() => String, { description: 'Half of each cell’s interval.' })
  halfWidth: string;

  @Access('aggregate:read')
  @Field(() => Int, {
    nullable: true,
    description: 'ρ that it spent, in millionths; null for a mean, which spends none.',
  })
  rho: number | null;

  @Access('aggregate:read')
  @Field(() => Float, { nullable: true, description: 'ε of it at δ = 1e-6; null for a mean.' })
  epsilon: number | null;

  @Access('aggregate:read')
  @Field(() => AggregateFigure, { description: 'Sum of all cells.' })
  total: AggregateFigure;

  @Access('aggregate:read')
  @Field(() => LocalizedText, { description: 'What the figures do not tell: the same words whatever the data.' })
  caveat: Localized;

  @Access('aggregate:read')
  @Field(() => String, { description: 'SHA-256 of its canonical form (RFC 8785).' })
  digest: string;

  @Access('aggregate:read')
  @Field(() => String, { nullable: true, description: 'Digest of the release before it; null for the first.' })
  previous: string | null;

  @Access('aggregate:read')
  @Field(() => String, { description: 'How to cite it.' })
  citation: string;

  @Access('aggregate:read')
  @Field(() => GraphQLDateTimeISO, { description: 'When it appeared.' })
  releasedAt: Date;
}

export const AggregateReleaseConnection = connectionOf('AggregateRelease', AggregateRelease, 'aggregate:read');

@InputType({ description: 'Conditions; all that are given must hold.' })
export class AggregateReleaseFilterInput {
  @Access('aggregate:read')
  @Field(() => String, { nullable: true, description: 'Of this table.' })
  table?: string | null;

  @Access('aggregate:read')
  @Field(() => AggregateViewEnum, { nullable: true, description: 'Of one period, or means.' })
  view?: string | null;

  @Access('aggregate:read')
  @Field(() => String, { nullable: true, description: 'About this quarter, or ending with it, such as 2026-Q3.' })
  quarter?: string | null;
}

@InputType({ description: 'Values along a dimension.' })
export class AggregateSliceInput {
  @Access('aggregate:read')
  @Field(() => AggregateDimensionEnum, { description: 'Along what.' })
  dimension: string;

  @Access('aggregate:read')
  @Field(() => [String], { description: 'Which values, at most 100.' })
  values: string[];
}

@ArgsType()
export class AggregateReleaseArgs extends PageArgs {
  @Access('aggregate:read')
  @Field(() => AggregateReleaseFilterInput, { nullable: true, description: 'Which ones.' })
  filter?: AggregateReleaseFilterInput | null;
}

@ArgsType()
export class AggregateCellArgs extends PageArgs {
  @Access('aggregate:read')
  @Field(() => [AggregateSliceInput], { defaultValue: [], description: 'Only these of them.' })
  where: AggregateSliceInput[];
}
