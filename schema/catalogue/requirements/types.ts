import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { RequirementRow } from '../../../db/catalogue/requirements.js';
import type { Localized, Mapping, Oscal } from '../../../standards/catalogue/document.js';
import { Access } from '../../access/access.js';
import { LevelEnum, NodeKindEnum } from '../../enums.js';
import { LocalizedText } from '../../localized.js';
import { connectionOf } from '../../paging.js';

@ObjectType({ simpleResolvers: true, description: 'A relation to a requirement of another standard (NIST IR 8477).' })
export class RequirementMapping implements Record<keyof Mapping, unknown> {
  @Access('catalogue:read')
  @Field(() => String, { description: 'Key of the other standard.' })
  standard: string;

  @Access('catalogue:read')
  @Field(() => String, { description: 'Key of the requirement there.' })
  requirement: string;

  @Access('catalogue:read')
  @Field(() => String, { description: 'Set-theory relation, read from this requirement to the other.' })
  relation: string;

  @Access('catalogue:read')
  @Field(() => LocalizedText, { description: 'Why the relation holds.' })
  rationale: Localized;
}

/** The rest is OSCAL's own, and told by `oscalCatalog` and `standardDocument` as it is. */
type Shown = Exclude<keyof RequirementRow, 'class' | 'props' | 'links' | 'parts'>;

@ObjectType({ simpleResolvers: true, description: 'A heading or a requirement of one version.' })
export class Requirement implements Record<Shown, unknown> {
  @Access('catalogue:read')
  @Field(() => String, { description: 'Stable over versions; unique in its version.' })
  key: string;

  @Access('catalogue:read')
  @Field(() => String, { nullable: true, description: 'Key of the node above; null at the top.' })
  parentKey: string | null;

  @Access('catalogue:read')
  @Field(() => Int, { description: 'Place in document order, from 0.' })
  ordinal: number;

  @Access('catalogue:read')
  @Field(() => Int, { description: 'Levels below the top.' })
  depth: number;

  @Access('catalogue:read')
  @Field(() => NodeKindEnum, { description: 'A heading, or something required.' })
  kind: string;

  @Access('catalogue:read')
  @Field(() => LevelEnum, { nullable: true, description: 'Strength; null where the source gives none.' })
  level: string | null;

  @Access('catalogue:read')
  @Field(() => LocalizedText, { description: 'Title.' })
  title: Localized;

  @Access('catalogue:read')
  @Field(() => LocalizedText, { nullable: true, description: 'What is required.' })
  statement: Localized | null;

  @Access('catalogue:read')
  @Field(() => LocalizedText, { nullable: true, description: 'How it may be met.' })
  guidance: Localized | null;

  @Access('catalogue:read')
  @Field(() => String, { nullable: true, description: 'Class of data the requirement is about.' })
  classification: string | null;

  @Access('catalogue:read')
  @Field(() => String, { nullable: true, description: "ISO 8601 date from which it holds, if not the version's own." })
  effectiveFrom: string | null;

  @Access('catalogue:read')
  @Field(() => [RequirementMapping], { nullable: true, description: 'Relations to requirements of other standards.' })
  mappings: Mapping[] | null;

  @Access('catalogue:read')
  @Field(() => [String], { nullable: true, description: 'Keys of an earlier version that it comes from, as declared.' })
  from: string[] | null;

  @Access('catalogue:read')
  @Field(() => [GraphQLJSONObject], { nullable: true, description: 'OSCAL parameters, as imported.' })
  params: Oscal[] | null;

  @Access('catalogue:read')
  @Field(() => String, { description: 'SHA-256 of what it says, without its key: equal digests say the same.' })
  digest: string;
}

export const RequirementConnection = connectionOf('Requirement', Requirement, 'catalogue:read');
