import { GraphQLDateTimeISO, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Localized, Mapping, Oscal } from '../../standards/catalogue/document.js';
import { Access } from '../access/access.js';
import { LevelEnum, NodeKindEnum, StandardKindEnum, VersionStatusEnum } from '../enums.js';
import { LocalizedText } from '../localized.js';
import { Organization } from '../members/types.js';
import { connectionOf } from '../paging.js';

@ObjectType({ simpleResolvers: true, description: 'A relation to a requirement of another standard (NIST IR 8477).' })
export class RequirementMapping {
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

@ObjectType({ simpleResolvers: true, description: 'A heading or a requirement of one version.' })
export class Requirement {
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

@ObjectType({ simpleResolvers: true, description: 'One version of a standard. Published, it never changes.' })
export class StandardVersion {
  @Access('catalogue:read')
  @Field(() => ID, { description: 'Id of the version.' })
  id: string;

  @Access('catalogue:read')
  @Field(() => String, { description: 'Key of the standard.' })
  standardKey: string;

  @Access('catalogue:read')
  @Field(() => String, { description: 'Semantic version.' })
  version: string;

  @Access('catalogue:read')
  @Field(() => String, { nullable: true, description: "The source's own name of an imported version." })
  label: string | null;

  @Access('catalogue:read')
  @Field(() => VersionStatusEnum, { description: 'Where it stands in its life.' })
  status: string;

  @Access('catalogue:read')
  @Field(() => LocalizedText, { description: 'Title of this version.' })
  title: Localized;

  @Access('catalogue:read')
  @Field(() => LocalizedText, { nullable: true, description: 'What it is for.' })
  summary: Localized | null;

  @Access('catalogue:read')
  @Field(() => GraphQLJSONObject, { nullable: true, description: 'A sharing standard: field → TLP → who sees it.' })
  disclosure: object | null;

  @Access('catalogue:read')
  @Field(() => String, { description: 'SHA-256 of the canonical document (RFC 8785).' })
  digest: string;

  @Access('catalogue:read')
  @Field(() => Int, { description: 'How many requirements it has, headings not counted.' })
  requirementCount: number;

  @Access('catalogue:read')
  @Field(() => Int, { description: 'Counts changes; an update names the one it read.' })
  revision: number;

  @Access('catalogue:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was published; null while it is a draft.' })
  publishedAt: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'A standard of the consortium, or an external one brought in.' })
export class Standard {
  @Access('catalogue:read')
  @Field(() => ID, { description: 'Id of the standard.' })
  id: string;

  @Access('catalogue:read')
  @Field(() => String, { description: 'Short name, public from its creation.' })
  key: string;

  @Access('catalogue:read')
  @Field(() => StandardKindEnum, { description: 'What it is about.' })
  kind: string;

  @Access('catalogue:read')
  @Field(() => LocalizedText, { description: 'Title, public from its creation.' })
  title: Localized;

  @Access('catalogue:read')
  @Field(() => Organization, { description: 'The committee that keeps it.' })
  committee: Organization;

  @Access('catalogue:read')
  @Field(() => [StandardVersion], { description: 'Versions the reader may see, newest first.' })
  versions: StandardVersion[];
}

export const StandardConnection = connectionOf('Standard', Standard, 'catalogue:read');

@ObjectType({ simpleResolvers: true, description: 'The draft that an import made.' })
export class ImportStandardPayload {
  @Access('catalogue:import')
  @Field(() => StandardVersion, { description: 'The draft.' })
  version: StandardVersion;

  @Access('catalogue:import')
  @Field(() => [String], { description: 'What changed since the version before, as counts by kind and class.' })
  changes: string[];
}

@ObjectType({ simpleResolvers: true, description: 'What was published.' })
export class PublishStandardPayload {
  @Access('catalogue:publish')
  @Field(() => StandardVersion, { description: 'The version, published.' })
  version: StandardVersion;
}
