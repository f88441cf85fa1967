import { GraphQLDateTimeISO, GraphQLJSONObject } from 'graphql-scalars';
import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { INDICATOR_ORDERS } from '../../../db/indicators/read/order.js';
import { Access, VALUE_ACCESS } from '../../access/access.js';
import { ChannelEnum, ObservableTypeEnum, TlpEnum } from '../../enums.js';
import { connectionOf, PageArgs } from '../../paging.js';
import { Indicator } from './indicator.js';

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

export const IndicatorConnection = connectionOf('Indicator', Indicator, 'indicator:read');

@ObjectType({ simpleResolvers: true, description: 'A page of indicators as a STIX 2.1 bundle.' })
export class StixExport {
  @Access('indicator:read')
  @Field(() => GraphQLJSONObject, { description: 'STIX 2.1 bundle.' })
  bundle: object;

  @Access('indicator:read')
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage: boolean;

  @Access('indicator:read')
  @Field(() => String, { nullable: true, description: 'The next `after`.' })
  endCursor: string | null;
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

@ObjectType({ simpleResolvers: true, description: 'A new or changed indicator.' })
export class IndicatorEvent {
  @Access('indicator:follow')
  @Field(() => String, { description: 'Where to go on from (`after`) when the connection is lost.' })
  cursor: string;

  @Access('indicator:follow')
  @Field(() => Indicator, { description: 'The indicator as it now is.' })
  indicator: Indicator;
}
