import { GraphQLDateTimeISO, GraphQLJSONObject } from 'graphql-scalars';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Tlp } from '../../standards/access/tlp.js';
import type { Statement } from '../../standards/indicators/content.js';
import type { Channel, ObservableType } from '../../standards/indicators/types.js';
import { Access } from '../access/access.js';
import { ChannelEnum, ObservableTypeEnum, SightingKindEnum, TlpEnum } from '../enums.js';
import { Organization } from '../members/types.js';
import { connectionOf } from '../paging.js';

@ObjectType('IndicatorPrivatePart', {
  simpleResolvers: true,
  description: 'What never leaves the owner of an indicator.',
})
export class PrivatePartType {
  @Access('indicator:read-private')
  @Field(() => String, { nullable: true, description: "The owner's own case number." })
  caseReference: string | null;

  @Access('indicator:read-private')
  @Field(() => Float, { nullable: true, description: 'In units of `lossCurrency`.' })
  lossAmount: number | null;

  @Access('indicator:read-private')
  @Field(() => String, { nullable: true, description: 'ISO 4217 code.' })
  lossCurrency: string | null;

  @Access('indicator:read-private')
  @Field(() => Int, { nullable: true, description: 'How many customers were harmed.' })
  victims: number | null;

  @Access('indicator:read-private')
  @Field(() => [String], { nullable: true, description: "The owner's own references of customers." })
  customerReferences: string[] | null;

  @Access('indicator:read-private')
  @Field(() => String, { nullable: true, description: 'What happened.' })
  narrative: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'An observation of an indicator, without its observer.' })
export class Sighting {
  @Access('sighting:read')
  @Field(() => ID, { description: 'Id of the sighting.' })
  id: string;

  @Access('sighting:read-kind')
  @Field(() => SightingKindEnum, { nullable: true, description: 'What it says of the indicator.' })
  kind: string;

  @Access('sighting:read-seen-at')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was seen.' })
  seenAt: Date;

  @Access('sighting:read-count')
  @Field(() => Int, { nullable: true, description: 'How often.' })
  count: number;

  @Access('sighting:read')
  @Field(() => Boolean, { description: "Whether the reader's own institution reported it." })
  mine: boolean;
}

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

  @Access('indicator:read')
  @Field(() => Int, { description: 'Counts changes; a correction names the one it read.' })
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

export const IndicatorConnection = connectionOf('Indicator', Indicator, 'indicator:read');

@ObjectType({ simpleResolvers: true, description: 'What is known of one value that was looked up.' })
export class LookupHit {
  @Access('indicator:look-up')
  @Field(() => Int, { description: 'Place of the value in the request, from 0.' })
  index: number;

  @Access('indicator:look-up')
  @Field(() => String, { description: 'As it was asked.' })
  value: string;

  @Access('indicator:look-up')
  @Field(() => [Indicator], { description: 'Newest first, at most 20.' })
  indicators: Indicator[];
}

@ObjectType({ simpleResolvers: true, description: 'What is known of the values asked.' })
export class LookupResult {
  @Access('indicator:look-up')
  @Field(() => [LookupHit], { description: 'Only values that match, in the order asked.' })
  hits: LookupHit[];

  @Access('indicator:look-up')
  @Field(() => [Int], { description: 'Places of values that are of no known type.' })
  unrecognized: number[];
}

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

@ObjectType({ simpleResolvers: true, description: 'A new or changed indicator.' })
export class IndicatorEvent {
  @Access('indicator:follow')
  @Field(() => String, { description: 'Where to go on from (`after`) when the connection is lost.' })
  cursor: string;

  @Access('indicator:follow')
  @Field(() => Indicator, { description: 'The indicator as it now is.' })
  indicator: Indicator;
}

@ObjectType({ simpleResolvers: true, description: 'What became of an indicator.' })
export class IndicatorPayload {
  @Access('indicator:share')
  @Field(() => Indicator, { description: 'The indicator after the change.' })
  indicator: Indicator;
}

@ObjectType({ simpleResolvers: true, description: 'What was reported.' })
export class SightingPayload {
  @Access('sighting:report')
  @Field(() => Sighting, { description: 'The sighting reported.' })
  sighting: Sighting;
}

@ObjectType({ simpleResolvers: true, description: 'An object of the file that was not taken.' })
export class RejectedObject {
  @Access('indicator:share')
  @Field(() => Int, { description: 'Place in the file, from 0: object, line or record.' })
  index: number;

  @Access('indicator:share')
  @Field(() => String, { nullable: true, description: 'Its own id, if it has one.' })
  id?: string;

  @Access('indicator:share')
  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@ObjectType({ simpleResolvers: true, description: 'Objects of a file that are no indicators, by kind.' })
export class SkippedObjects {
  @Access('indicator:share')
  @Field(() => String, { description: 'Kind of the objects.' })
  type: string;

  @Access('indicator:share')
  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ simpleResolvers: true, description: 'What became of a file.' })
export class ImportIndicatorsPayload {
  @Access('indicator:share')
  @Field(() => Int, { description: 'Newly shared.' })
  imported: number;

  @Access('indicator:share')
  @Field(() => Int, { description: 'Shared by the institution already, and left as they are.' })
  unchanged: number;

  @Access('indicator:share')
  @Field(() => [RejectedObject], { description: 'The first 1,000 of them.' })
  rejected: RejectedObject[];

  @Access('indicator:share')
  @Field(() => Int, { description: 'How many objects were not taken.' })
  rejectedCount: number;

  @Access('indicator:share')
  @Field(() => [SkippedObjects], { description: 'Kinds of objects that are not indicators.' })
  skipped: SkippedObjects[];
}
