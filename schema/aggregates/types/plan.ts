import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Localized } from '../../../standards/catalogue/document.js';
import { Access } from '../../access/access.js';
import { LocalizedText } from '../../localized.js';
import { AggregateAudienceEnum, AggregateDimensionEnum, AggregateMeasureEnum, AggregateTickEnum } from './enums.js';

@ObjectType({ simpleResolvers: true, description: 'A table that the plan lets be released.' })
export class PlannedAggregate {
  @Access('aggregate:read')
  @Field(() => String, { description: 'Key of the table.' })
  key: string;

  @Access('aggregate:read')
  @Field(() => LocalizedText, { description: 'What the figures are.' })
  title: Localized;

  @Access('aggregate:read')
  @Field(() => AggregateMeasureEnum, { description: 'What is added up.' })
  measure: string;

  @Access('aggregate:read')
  @Field(() => [AggregateDimensionEnum], { description: 'What it is split by.' })
  by: string[];

  @Access('aggregate:read')
  @Field(() => AggregateTickEnum, { description: 'How often it is released.' })
  every: string;

  @Access('aggregate:read')
  @Field(() => Int, { description: 'How many cells it has.' })
  cells: number;

  @Access('aggregate:read')
  @Field(() => Int, { description: 'ρ that a release spends, in millionths.' })
  rho: number;

  @Access('aggregate:read')
  @Field(() => Float, { description: 'ε of a release at δ = 1e-6.' })
  epsilon: number;

  @Access('aggregate:read')
  @Field(() => Float, {
    nullable: true,
    description: 'Half of an interval over an average cell, at best, with the roster of the last quarter that opened.',
  })
  halfWidth: number | null;

  @Access('aggregate:read')
  @Field(() => [AggregateAudienceEnum], { description: 'Whom it is published to.' })
  audience: string[];

  @Access('aggregate:read')
  @Field(() => Boolean, { description: 'Whether only the mean of four quarters is published.' })
  rollingOnly: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A quarter that has opened: its plan, roster and opt-outs are fixed.',
})
export class AggregatePeriod {
  @Access('aggregate:read')
  @Field(() => String, { description: 'Such as 2026-Q3.' })
  quarter: string;

  @Access('aggregate:read')
  @Field(() => Int, { description: 'Institutions on the roster, those that opted out included.' })
  roster: number;

  @Access('aggregate:read')
  @Field(() => GraphQLDateTimeISO, { description: 'When it opened.' })
  opensAt: Date;

  @Access('aggregate:read')
  @Field(() => GraphQLDateTimeISO, { description: 'When it closes, and is drawn.' })
  closesAt: Date;

  @Access('aggregate:read')
  @Field(() => GraphQLDateTimeISO, { description: 'When its tables appear.' })
  releasedAt: Date;
}

@ObjectType({ simpleResolvers: true, description: 'What may be learnt of the consortium, as it was voted.' })
export class AggregatePlan {
  @Access('aggregate:read')
  @Field(() => String, { description: 'Version of the sharing standard that it is a part of, `key@version`.' })
  version: string;

  @Access('aggregate:read')
  @Field(() => String, { description: 'Currency of losses (ISO 4217).' })
  currency: string;

  @Access('aggregate:read')
  @Field(() => [PlannedAggregate], { description: 'Its tables.' })
  tables: PlannedAggregate[];

  @Access('aggregate:read')
  @Field(() => Int, { description: 'ρ that custom requests may spend in four quarters, in millionths.' })
  requests: number;

  @Access('aggregate:read')
  @Field(() => Int, { description: 'ρ that it spends in four quarters at most, in millionths.' })
  rhoOfYear: number;

  @Access('aggregate:read')
  @Field(() => Float, { description: 'ε of four quarters at δ = 1e-6.' })
  epsilonOfYear: number;

  @Access('aggregate:read')
  @Field(() => [AggregatePeriod], { description: 'The last eight quarters that opened, newest first.' })
  periods: AggregatePeriod[];
}

@ObjectType({ simpleResolvers: true, description: 'What one draw spent.' })
export class AggregateCharge {
  @Access('aggregate:read')
  @Field(() => ID, { description: 'Id of the charge.' })
  id: string;

  @Access('aggregate:read')
  @Field(() => String, { description: 'Quarter whose data it is for.' })
  quarter: string;

  @Access('aggregate:read')
  @Field(() => String, { description: 'Key of the table.' })
  table: string;

  @Access('aggregate:read')
  @Field(() => Boolean, { description: 'Whether it answers a custom request.' })
  requested: boolean;

  @Access('aggregate:read')
  @Field(() => String, { description: 'What is asked, whatever the words: canonical JSON.' })
  domain: string;

  @Access('aggregate:read')
  @Field(() => Int, { description: 'ρ, in millionths.' })
  rho: number;

  @Access('aggregate:read')
  @Field(() => GraphQLDateTimeISO, { description: 'When it was charged, before any data was read.' })
  chargedAt: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: 'ρ (zero-concentrated differential privacy) with its ε at δ = 1e-6.',
})
export class PrivacySpent {
  @Access('aggregate:read')
  @Field(() => Int, { description: 'ρ, in millionths.' })
  rho: number;

  @Access('aggregate:read')
  @Field(() => Float, { description: 'ε that it comes to.' })
  epsilon: number;
}

@ObjectType({ simpleResolvers: true, description: 'What all that was released has spent, over all readers together.' })
export class AggregateLedger {
  @Access('aggregate:read')
  @Field(() => PrivacySpent, { description: 'The most that any four consecutive quarters have spent.' })
  fourQuarters: PrivacySpent;

  @Access('aggregate:read')
  @Field(() => PrivacySpent, { description: 'The most that they may, whatever is voted.' })
  cap: PrivacySpent;

  @Access('aggregate:read')
  @Field(() => PrivacySpent, { description: 'Since the first release.' })
  lifetime: PrivacySpent;

  @Access('aggregate:read')
  @Field(() => PrivacySpent, { description: 'Of it by custom requests.' })
  requests: PrivacySpent;

  @Access('aggregate:read')
  @Field(() => String, { description: 'How ε is computed of ρ.' })
  conversion: string;

  @Access('aggregate:read')
  @Field(() => [AggregateCharge], { description: 'Every charge, newest first.' })
  charges: AggregateCharge[];
}
