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
  @Field(() => LocalizedText)
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
  @Field(() => NodeKindEnum)
  kind: string;

  @Access('catalogue:read')
  @Field(() => LevelEnum, { nullable: true })
  level: string | null;

  @Access('catalogue:read')
  @Field(() => LocalizedText)
  title: Localized;

  @Access('catalogue:read')
  @Field(() => LocalizedText, { nullable: true })
  statement: Localized | null;

  @Access('catalogue:read')
  @Field(() => LocalizedText, { nullable: true })
  guidance: Localized | null;

  @Access('catalogue:read')
  @Field(() => String, { nullable: true, description: 'Class of data the requirement is about.' })
  classification: string | null;

  @Access('catalogue:read')
  @Field(() => [RequirementMapping], { nullable: true })
  mappings: Mapping[] | null;

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
  @Field(() => ID)
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
  @Field(() => VersionStatusEnum)
  status: string;

  @Access('catalogue:read')
  @Field(() => LocalizedText)
  title: Localized;

  @Access('catalogue:read')
  @Field(() => LocalizedText, { nullable: true })
  summary: Localized | null;

  @Access('catalogue:read')
  @Field(() => GraphQLJSONObject, { nullable: true, description: 'A sharing standard: field → TLP → who sees it.' })
  disclosure: object | null;

  @Access('catalogue:read')
  @Field(() => String, { description: 'SHA-256 of the canonical document (RFC 8785).' })
  digest: string;

  @Access('catalogue:read')
  @Field(() => Int)
  requirementCount: number;

  @Access('catalogue:read')
  @Field(() => Int, { description: 'Counts changes; an update names the one it read.' })
  revision: number;

  @Access('catalogue:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true })
  publishedAt: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'A standard of the consortium, or an external one brought in.' })
export class Standard {
  @Access('catalogue:read')
  @Field(() => ID)
  id: string;

  @Access('catalogue:read')
  @Field(() => String)
  key: string;

  @Access('catalogue:read')
  @Field(() => StandardKindEnum)
  kind: string;

  @Access('catalogue:read')
  @Field(() => LocalizedText)
  title: Localized;

  @Access('catalogue:read')
  @Field(() => Organization, { description: 'The committee that keeps it.' })
  committee: Organization;

  @Access('catalogue:read')
  @Field(() => [StandardVersion], { description: 'Versions the reader may see, newest first.' })
  versions: StandardVersion[];
}

export const StandardConnection = connectionOf('Standard', Standard, 'catalogue:read');

@ObjectType({ simpleResolvers: true })
export class ImportStandardPayload {
  @Access('catalogue:import')
  @Field(() => StandardVersion)
  version: StandardVersion;

  @Access('catalogue:import')
  @Field(() => [String], { description: 'What changed since the version before, as counts by kind and class.' })
  changes: string[];
}

@ObjectType({ simpleResolvers: true })
export class PublishStandardPayload {
  @Access('catalogue:publish')
  @Field(() => StandardVersion)
  version: StandardVersion;
}
