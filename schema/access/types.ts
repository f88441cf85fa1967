import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Localized } from '../../standards/catalogue/document.js';
import { DeciderEnum, ExplainedTypeEnum, RelationEnum, TlpEnum } from '../enums.js';
import { LocalizedText } from '../localized.js';
import { Access } from './access.js';

@ObjectType({ simpleResolvers: true, description: 'Who sees a field under a label, besides its owner.' })
export class DisclosureCell {
  @Access('catalogue:read')
  @Field(() => String, { description: 'As `noun.field`.' })
  field: string;

  @Access('catalogue:read')
  @Field(() => TlpEnum, { description: 'The label.' })
  tlp: string;

  @Access('catalogue:read')
  @Field(() => [RelationEnum], { description: 'The relations that see it.' })
  relations: string[];
}

@ObjectType({ simpleResolvers: true, description: 'A published version of the governing sharing standard, as policy.' })
export class DisclosurePolicy {
  @Access('catalogue:read')
  @Field(() => String, { description: 'Key of the standard that governs.' })
  standardKey: string;

  @Access('catalogue:read')
  @Field(() => String, { description: 'Semantic version.' })
  version: string;

  @Access('catalogue:read')
  @Field(() => GraphQLDateTimeISO, { description: 'From when it is in force, until the next one is.' })
  effectiveAt: Date;

  @Access('catalogue:read')
  @Field(() => Boolean, { description: 'Whether it is the one that governs now.' })
  inForce: boolean;

  @Access('catalogue:read')
  @Field(() => [DisclosureCell], { description: 'What it shows to whom.' })
  cells: DisclosureCell[];
}

@ObjectType({ simpleResolvers: true, description: 'What one policy says of a field to this reader.' })
export class PolicyDecision {
  @Access('access:explain')
  @Field(() => String, { description: 'Key of the standard.' })
  standardKey: string;

  @Access('access:explain')
  @Field(() => String, { description: 'Semantic version.' })
  version: string;

  @Access('access:explain')
  @Field(() => Boolean, { description: 'Whether it is in force; otherwise the object was shared under it.' })
  inForce: boolean;

  @Access('access:explain')
  @Field(() => Boolean, { description: 'Whether it shows the field to one of the relations.' })
  shows: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Why a field is visible to the asker, or is not.' })
export class FieldExplanation {
  @Access('access:explain')
  @Field(() => String, { description: "The field's name in this schema." })
  field: string;

  @Access('access:explain')
  @Field(() => Boolean, { description: 'Whether the asker is shown it.' })
  visible: boolean;

  @Access('access:explain')
  @Field(() => DeciderEnum, { description: 'Which rule settled it.' })
  decidedBy: string;

  @Access('access:explain')
  @Field(() => LocalizedText, { description: 'The rule in words.' })
  rule: Localized;

  @Access('access:explain')
  @Field(() => [PolicyDecision], { description: 'The policies that decided, where a profile did: all must show it.' })
  policies: PolicyDecision[];
}

@ObjectType({ simpleResolvers: true, description: 'Why an object is visible to the asker, field by field.' })
export class AccessExplanation {
  @Access('access:explain')
  @Field(() => ExplainedTypeEnum, { description: 'What kind of object it is.' })
  type: string;

  @Access('access:explain')
  @Field(() => ID, { description: 'Id of the object.' })
  id: string;

  @Access('access:explain')
  @Field(() => TlpEnum, { description: 'The label that decides.' })
  tlp: string;

  @Access('access:explain')
  @Field(() => [RelationEnum], { description: 'How the asker stands to it.' })
  relations: string[];

  @Access('access:explain')
  @Field(() => [FieldExplanation], { description: 'By field.' })
  fields: FieldExplanation[];
}

@ObjectType({ simpleResolvers: true, description: "An institution's own things by their number." })
export class ConsentCount {
  @Access('disclosure:consent')
  @Field(() => Int, { description: 'Indicators that it shares.' })
  indicators: number;

  @Access('disclosure:consent')
  @Field(() => Int, { description: 'Sightings that it reported.' })
  sightings: number;
}
