import { GraphQLDateTimeISO, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Localized } from '../../standards/catalogue/document.js';
import { Access } from '../access/access.js';
import { LifecycleActionEnum, StandardKindEnum, VersionStatusEnum } from '../enums.js';
import { LocalizedText } from '../localized.js';
import { Organization } from '../members/types.js';
import { connectionOf } from '../paging.js';

@ObjectType({ simpleResolvers: true, description: 'A step in the life of a version that is open from its state.' })
export class StandardTransition {
  @Access('catalogue:read')
  @Field(() => LifecycleActionEnum, { description: 'What takes it.' })
  action: string;

  @Access('catalogue:read')
  @Field(() => VersionStatusEnum, { description: 'Where it leads.' })
  to: string;

  @Access('catalogue:read')
  @Field(() => [String], { description: "Who takes it: roles at the standard's committee, or the hub itself." })
  by: string[];

  @Access('catalogue:read')
  @Field(() => [String], { description: 'What must hold first.' })
  needs: string[];
}

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
  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'A sharing standard: JSON Schema (2020-12) that the public part of what is shared is held against.',
  })
  exchangeSchema: object | null;

  @Access('catalogue:read')
  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'A sharing standard: kind of observable → the widest TLP label that it may carry.',
  })
  widestLabels: object | null;

  @Access('catalogue:read')
  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description:
      'A sharing standard: which aggregates are released of its institutions, to whom, and what they may cost.',
  })
  releases: object | null;

  @Access('catalogue:read')
  @Field(() => Int, { description: 'How many requirements it has, headings not counted.' })
  requirementCount: number;

  @Access('catalogue:read')
  @Field(() => Int, { description: 'Counts changes; an update names the one it read.' })
  revision: number;

  @Access('catalogue:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was published; null until then.' })
  publishedAt: Date | null;

  @Access('catalogue:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Until when it is commented on.' })
  commentUntil: Date | null;

  @Access('catalogue:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When a published version is to be reviewed.' })
  reviewDueAt: Date | null;

  @Access('catalogue:read')
  @Field(() => Boolean, { description: 'Whether it is in force and its review is due.' })
  reviewDue: boolean;

  @Access('catalogue:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Until when it is valid beside its successor.' })
  validUntil: Date | null;

  @Access('catalogue:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was superseded or withdrawn.' })
  endedAt: Date | null;

  @Access('catalogue:read')
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  endReason: string | null;

  @Access('catalogue:read')
  @Field(() => [StandardTransition], { description: 'How it may go on from where it stands.' })
  transitions: StandardTransition[];
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
