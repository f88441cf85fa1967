import { GraphQLDateTimeISO, GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import { INDICATOR_ORDERS } from '../../db/indicators/order.js';
import type { Tlp } from '../../standards/access/tlp.js';
import type { Given } from '../../standards/indicators/statement.js';
import type { Channel, ObservableType } from '../../standards/indicators/types.js';
import { Access, VALUE_ACCESS } from '../access/access.js';
import { ChannelEnum, ObservableTypeEnum, SightingKindEnum, TlpEnum } from '../enums.js';
import { PageArgs } from '../paging.js';

export const IndicatorOrderEnum = Object.fromEntries(
  INDICATOR_ORDERS.map((order) => [order.toUpperCase().replaceAll('-', '_'), order]),
);
registerEnumType(IndicatorOrderEnum, { name: 'IndicatorOrder', description: 'How a list of indicators is sorted.' });
const ORDER_ACCESS = {
  PUBLISHED: 'indicator:read',
  CONFIDENCE: 'indicator:read-confidence',
  VALID_FROM: 'indicator:read-validity',
} as const;
for (const [sort, action] of Object.entries(ORDER_ACCESS)) {
  for (const direction of ['ASC', 'DESC']) VALUE_ACCESS.set(`IndicatorOrder.${sort}_${direction}`, action);
}

const FORMATS = { STIX: 'stix', LIST: 'list', CSV: 'csv' } as const;
export const ImportFormatEnum = FORMATS;
registerEnumType(ImportFormatEnum, {
  name: 'ImportFormat',
  description: 'A STIX 2.1 bundle, one value a line, or CSV.',
});

@InputType({ description: 'Conditions; all that are given must hold.' })
export class IndicatorFilterInput {
  @Access('indicator:read')
  @Field(() => [ObservableTypeEnum], { nullable: true, description: 'Of one of these kinds.' })
  types?: string[] | null;

  @Access('indicator:read')
  @Field(() => [TlpEnum], { nullable: true, description: 'Under one of these labels.' })
  tlp?: string[] | null;

  @Access('indicator:read-technique')
  @Field(() => [String], { nullable: true, description: 'With one of these technique ids.' })
  techniques?: string[] | null;

  @Access('indicator:read-channel')
  @Field(() => [ChannelEnum], { nullable: true, description: 'By one of these channels.' })
  channels?: string[] | null;

  @Access('indicator:read-publisher')
  @Field(() => [String], { nullable: true, description: 'Keys of named publishers; an anonymous one matches none.' })
  sources?: string[] | null;

  @Access('indicator:read-validity')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Valid at this moment.' })
  validAt?: Date | null;

  @Access('indicator:read')
  @Field(() => Boolean, { nullable: true, description: 'Revoked, or not.' })
  revoked?: boolean | null;

  @Access('indicator:read')
  @Field(() => String, { nullable: true, description: 'Part of value, name or description, in any case.' })
  text?: string | null;

  @Access('indicator:read-private')
  @Field(() => String, { nullable: true, description: 'Own ones with this very case reference.' })
  caseReference?: string | null;
}

@ArgsType()
export class IndicatorArgs extends PageArgs {
  @Access('indicator:read')
  @Field(() => IndicatorFilterInput, { nullable: true, description: 'Conditions; all that are given must hold.' })
  filter?: IndicatorFilterInput | null;

  @Access('indicator:read')
  @Field(() => IndicatorOrderEnum, { defaultValue: 'published-desc', description: 'How the list is sorted.' })
  order: string;
}

@ArgsType()
export class IndicatorChangedArgs {
  @Access('indicator:follow')
  @Field(() => IndicatorFilterInput, { nullable: true, description: 'Conditions; all that are given must hold.' })
  filter?: IndicatorFilterInput | null;

  @Access('indicator:follow')
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of an event or of the order PUBLISHED_ASC; by default, now.',
  })
  after?: string | null;
}

@ArgsType()
export class LookupArgs {
  @Access('indicator:look-up')
  @Field(() => [String], { description: 'Up to 10,000, as found: defanged, in any case, with ports or spaces.' })
  values: string[];

  @Access('indicator:look-up')
  @Field(() => String, {
    defaultValue: 'CN',
    description: 'ISO 3166-1 region of phone numbers without a country code.',
  })
  region: string;
}

@InputType({ description: 'Stays with its owner.' })
export class PrivatePartInput {
  @Access('indicator:share')
  @Field(() => String, { nullable: true, description: 'Own case number.' })
  caseReference?: string | null;

  @Access('indicator:share')
  @Field(() => Float, { nullable: true, description: 'Not negative, in units of `lossCurrency`.' })
  lossAmount?: number | null;

  @Access('indicator:share')
  @Field(() => String, { nullable: true, description: 'ISO 4217 code.' })
  lossCurrency?: string | null;

  @Access('indicator:share')
  @Field(() => Int, { nullable: true, description: 'How many customers were harmed.' })
  victims?: number | null;

  @Access('indicator:share')
  @Field(() => [String], { nullable: true, description: 'Own references of customers.' })
  customerReferences?: string[] | null;

  @Access('indicator:share')
  @Field(() => String, { nullable: true, description: 'What happened, up to 32,768 characters.' })
  narrative?: string | null;
}

@InputType({ description: 'What an indicator says; either `type` and `value`, or `pattern`.' })
export class IndicatorContentInput implements Given {
  @Access('indicator:share')
  @Field(() => ObservableTypeEnum, { nullable: true, description: 'Kind of the observable.' })
  type: ObservableType | null | undefined;

  @Access('indicator:share')
  @Field(() => String, { nullable: true, description: 'As found; it is stored normalized.' })
  value: string | null | undefined;

  @Access('indicator:share')
  @Field(() => String, { nullable: true, description: 'STIX 2.1 pattern.' })
  pattern: string | null | undefined;

  @Access('indicator:share')
  @Field(() => String, { nullable: true, description: 'Short name, up to 256 characters.' })
  name: string | null | undefined;

  @Access('indicator:share')
  @Field(() => String, { nullable: true, description: 'What readers should know, up to 8,192 characters.' })
  description: string | null | undefined;

  @Access('indicator:share')
  @Field(() => TlpEnum, { nullable: true, description: 'GREEN by default.' })
  tlp: Tlp | null | undefined;

  @Access('indicator:share')
  @Field(() => Int, { nullable: true, description: '0 to 100.' })
  confidence: number | null | undefined;

  @Access('indicator:share')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Now by default.' })
  validFrom: Date | null | undefined;

  @Access('indicator:share')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Later than `validFrom`.' })
  validUntil: Date | null | undefined;

  @Access('indicator:share')
  @Field(() => [String], { nullable: true, description: 'STIX 2.1 indicator-type-ov, an open vocabulary.' })
  indicatorTypes: string[] | null | undefined;

  @Access('indicator:share')
  @Field(() => String, { nullable: true, description: 'Id of a technique, e.g. `F1017`.' })
  technique: string | null | undefined;

  @Access('indicator:share')
  @Field(() => ChannelEnum, { nullable: true, description: 'How the fraud reaches its victim.' })
  channel: Channel | null | undefined;

  @Access('indicator:share')
  @Field(() => [String], { nullable: true, description: 'Free terms, up to 32.' })
  labels: string[] | null | undefined;

  @Access('indicator:share')
  @Field(() => Boolean, { nullable: true, description: 'Whether the publisher stays unnamed; not by default.' })
  anonymous?: boolean | null;

  @Access('indicator:share')
  @Field(() => [String], {
    nullable: true,
    description: 'Keys of institutions and regulators that an AMBER or AMBER+STRICT indicator is for.',
  })
  recipients?: string[] | null;

  @Access('indicator:share')
  @Field(() => [GraphQLUUID], {
    nullable: true,
    description: 'Ids of own sharing groups that an AMBER or AMBER+STRICT indicator is for.',
  })
  groups?: string[] | null;

  @Access('indicator:share')
  @Field(() => [GraphQLUUID], {
    nullable: true,
    description: 'Seats of the individuals that a RED indicator is for; each reads its own in `me { seat }`.',
  })
  seats?: string[] | null;

  @Access('indicator:share')
  @Field(() => PrivatePartInput, {
    nullable: true,
    description: 'What stays with the owner; replaces an earlier one whole.',
  })
  private?: PrivatePartInput | null;
}

@InputType({ description: 'A change to an own indicator.' })
export class CorrectIndicatorInput {
  @Access('indicator:share')
  @Field(() => GraphQLUUID, { description: 'Id of an own indicator.' })
  id: string;

  @Access('indicator:share')
  @Field(() => Int, { description: 'Version read: another one since is a CONFLICT.' })
  version: number;

  @Access('indicator:share')
  @Field(() => IndicatorContentInput, { description: 'What is given changes; null clears; what is absent stays.' })
  changes: IndicatorContentInput;
}

@InputType({ description: 'Which own indicator to withdraw.' })
export class RevokeIndicatorInput {
  @Access('indicator:share')
  @Field(() => GraphQLUUID, { description: 'Id of an own indicator.' })
  id: string;

  @Access('indicator:share')
  @Field(() => Int, { description: 'Version read: another one since is a CONFLICT.' })
  version: number;
}

@InputType({ description: 'A sighting of an indicator.' })
export class ReportSightingInput {
  @Access('sighting:report')
  @Field(() => GraphQLUUID, { description: 'Id of an indicator the reporter may see.' })
  indicatorId: string;

  @Access('sighting:report')
  @Field(() => SightingKindEnum, { defaultValue: 'seen', description: 'What it says of the indicator.' })
  kind: string;

  @Access('sighting:report')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Now by default.' })
  seenAt?: Date | null;

  @Access('sighting:report')
  @Field(() => Int, { defaultValue: 1, description: 'How often, 1 to 999,999,999.' })
  count: number;
}

@InputType({ description: 'A file sent to `/uploads`, and how to share what it holds.' })
export class ImportIndicatorsInput {
  @Access('indicator:share')
  @Field(() => GraphQLUUID, { description: 'Id that `/uploads` answered.' })
  uploadId: string;

  @Access('indicator:share')
  @Field(() => ImportFormatEnum, { description: 'What the file is.' })
  format: string;

  @Access('indicator:share')
  @Field(() => ObservableTypeEnum, {
    nullable: true,
    description: 'Of every line of a LIST; by default told from each.',
  })
  type?: string | null;

  @Access('indicator:share')
  @Field(() => TlpEnum, { defaultValue: 'green', description: 'Of what carries no label of its own.' })
  tlp: string;

  @Access('indicator:share')
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the publisher stays unnamed.' })
  anonymous: boolean;

  @Access('indicator:share')
  @Field(() => [String], {
    defaultValue: [],
    description: 'Keys of institutions and regulators that AMBER ones are for.',
  })
  recipients: string[];

  @Access('indicator:share')
  @Field(() => [GraphQLUUID], { defaultValue: [], description: 'Ids of own sharing groups that AMBER ones are for.' })
  groups: string[];

  @Access('indicator:share')
  @Field(() => [GraphQLUUID], { defaultValue: [], description: 'Seats of the individuals that RED ones are for.' })
  seats: string[];
}
