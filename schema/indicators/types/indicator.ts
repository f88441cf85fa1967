import { GraphQLDateTimeISO, GraphQLUUID } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Tlp } from '../../../standards/access/tlp.js';
import type { Statement } from '../../../standards/indicators/content.js';
import type { Given } from '../../../standards/indicators/statement.js';
import type { Channel, ObservableType } from '../../../standards/indicators/types.js';
import { Access } from '../../access/access.js';
import { ChannelEnum, ObservableTypeEnum, TlpEnum } from '../../enums.js';
import { Organization } from '../../members/types.js';
import { PrivatePartInput } from './private.js';

@ObjectType({ simpleResolvers: true, description: "One member's statement on an observable." })
export class Indicator implements Statement {
  @Access('indicator:read')
  @Field(() => ID, { description: 'Id of the indicator.' })
  id: string;

  @Access('indicator:read')
  @Field(() => ObservableTypeEnum, { description: 'Kind of the observable.' })
  type: ObservableType;

  @Access('indicator:read-value')
  @Field(() => String, { nullable: true, description: 'Normalized.' })
  value: string;

  @Access('indicator:read-pattern')
  @Field(() => String, { nullable: true, description: 'STIX 2.1 pattern.' })
  pattern: string;

  @Access('indicator:read-name')
  @Field(() => String, { nullable: true, description: 'Short name.' })
  name: string | null;

  @Access('indicator:read-description')
  @Field(() => String, { nullable: true, description: 'What readers should know of it.' })
  description: string | null;

  @Access('indicator:read')
  @Field(() => TlpEnum, { description: 'How far it may go.' })
  tlp: Tlp;

  @Access('indicator:read-confidence')
  @Field(() => Int, { nullable: true, description: '0 to 100 (STIX 2.1, appendix A).' })
  confidence: number | null;

  @Access('indicator:read-validity')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'From when it holds.' })
  validFrom: Date;

  @Access('indicator:read-validity')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Until when it holds; null for no end.' })
  validUntil: Date | null;

  @Access('indicator:read')
  @Field(() => [String], { nullable: true, description: 'STIX 2.1 indicator-type-ov, an open vocabulary.' })
  indicatorTypes: string[];

  @Access('indicator:read-technique')
  @Field(() => String, { nullable: true, description: 'Id of a fraud or attack technique, e.g. `F1017`.' })
  technique: string | null;

  @Access('indicator:read-channel')
  @Field(() => ChannelEnum, { nullable: true, description: 'How the fraud reaches its victim.' })
  channel: Channel | null;

  @Access('indicator:read-labels')
  @Field(() => [String], { nullable: true, description: 'Free terms.' })
  labels: string[];

  @Access('indicator:read-version')
  @Field(() => Int, {
    nullable: true,
    description:
      'Counts changes; a correction names the one it read. Null to all but the owner: others follow `modifiedAt`.',
  })
  version: number;

  @Access('indicator:read')
  @Field(() => Boolean, { description: 'Whether its owner has withdrawn it.' })
  revoked: boolean;

  @Access('indicator:read')
  @Field(() => GraphQLDateTimeISO, { description: 'When it was first shared.' })
  createdAt: Date;

  @Access('indicator:read')
  @Field(() => GraphQLDateTimeISO, { description: 'When this version was made.' })
  modifiedAt: Date;

  @Access('indicator:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When others could first read this version.' })
  publishedAt: Date | null;

  @Access('indicator:read-publisher')
  @Field(() => Organization, { nullable: true, description: 'Who published it; null when anonymous.' })
  publisher: Organization | null;

  @Access('sighting:read-count')
  @Field(() => Int, { nullable: true, description: 'How many sightings were reported.' })
  sightingCount: number;

  @Access('indicator:read')
  @Field(() => Boolean, { description: "Whether it is the reader's own institution's." })
  mine: boolean;

  @Access('indicator:read-recipients')
  @Field(() => [Organization], { nullable: true, description: 'Organizations it names; null to all but the owner.' })
  recipients: Organization[];

  @Access('indicator:read-recipients')
  @Field(() => [ID], { nullable: true, description: 'Sharing groups it is for; null to all but the owner.' })
  groups: string[];

  @Access('indicator:read-recipients')
  @Field(() => [ID], { nullable: true, description: 'Seats a RED one is for; null to all but the owner.' })
  seats: string[];
}

@InputType({ description: 'What an indicator says; either `value`, with its `type` where several fit, or `pattern`.' })
export class IndicatorContentInput implements Given {
  @Access('indicator:share')
  @Field(() => ObservableTypeEnum, {
    nullable: true,
    description:
      'Kind of the observable; without it the value is taken for the only type that it can be, if there is one.',
  })
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
