import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { MAX_STRENGTH } from '../../../standards/catalogue/crosswalk/document.js';
import type { Localized } from '../../../standards/catalogue/document.js';
import { Access } from '../../access/access.js';
import { CrosswalkStatusEnum, EntryStatusEnum, FateEnum, MappingRelationEnum } from '../../enums.js';
import { LocalizedText } from '../../localized.js';
import { Organization } from '../../members/types.js';
import { connectionOf } from '../../paging.js';

@ObjectType({ simpleResolvers: true, description: 'One side of a crosswalk.' })
export class CrosswalkEnd {
  @Access('crosswalk:read')
  @Field(() => ID, { description: 'Id of the version of the standard.' })
  versionId: string;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'Key of the standard.' })
  standardKey: string;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'Semantic version.' })
  version: string;

  @Access('crosswalk:read')
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of that version; null of a draft since it was edited.',
  })
  digest: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One version of a crosswalk. Published, it never changes.' })
export class CrosswalkVersion {
  @Access('crosswalk:read')
  @Field(() => ID, { description: 'Id of the version.' })
  id: string;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'Key of the crosswalk.' })
  crosswalkKey: string;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'Semantic version, of its own.' })
  version: string;

  @Access('crosswalk:read')
  @Field(() => CrosswalkStatusEnum, { description: 'Where it stands.' })
  status: string;

  @Access('crosswalk:read')
  @Field(() => LocalizedText, { description: 'What it is called.' })
  title: Localized;

  @Access('crosswalk:read')
  @Field(() => CrosswalkEnd, { description: 'What is mapped.' })
  source: CrosswalkEnd;

  @Access('crosswalk:read')
  @Field(() => CrosswalkEnd, { description: 'What it is mapped to.' })
  target: CrosswalkEnd;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'SHA-256 of the canonical document (RFC 8785).' })
  digest: string;

  @Access('crosswalk:read')
  @Field(() => Int, { description: 'How many entries it has.' })
  entryCount: number;

  @Access('crosswalk:read')
  @Field(() => Int, { description: 'Counts changes; an update names the one it read.' })
  revision: number;

  @Access('crosswalk:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was published; null until then.' })
  publishedAt: Date | null;

  @Access('crosswalk:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When another version superseded it.' })
  endedAt: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How requirements of one standard relate to those of another, in versions of its own.',
})
export class Crosswalk {
  @Access('crosswalk:read')
  @Field(() => ID, { description: 'Id of the crosswalk.' })
  id: string;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'Short name, public from its creation.' })
  key: string;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'Key of the standard that is mapped.' })
  sourceStandard: string;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'Key of the standard that it is mapped to.' })
  targetStandard: string;

  @Access('crosswalk:read')
  @Field(() => Organization, { description: 'The committee that keeps it.' })
  committee: Organization;

  @Access('crosswalk:read')
  @Field(() => [CrosswalkVersion], { description: 'Versions the reader may see, newest first.' })
  versions: CrosswalkVersion[];
}

@ObjectType({ simpleResolvers: true, description: 'A requirement, or a statement in it.' })
export class CrosswalkItem {
  @Access('crosswalk:read')
  @Field(() => String, { description: 'Key of the requirement.' })
  requirementKey: string;

  @Access('crosswalk:read')
  @Field(() => String, { nullable: true, description: 'Id of the statement in it; null for the whole.' })
  statementId: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How sure the author is, as OSCAL has it.' })
export class CrosswalkConfidence {
  @Access('crosswalk:read')
  @Field(() => String, { nullable: true, description: 'In words.' })
  category: string | null;

  @Access('crosswalk:read')
  @Field(() => Float, { nullable: true, description: 'From 0 to 1.' })
  percentage: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'One step of the chain that a mapping follows from.' })
export class CrosswalkLink {
  @Access('crosswalk:read')
  @Field(() => String, { nullable: true, description: 'Key of the published crosswalk that says it.' })
  crosswalkKey: string | null;

  @Access('crosswalk:read')
  @Field(() => String, { nullable: true, description: 'Key of the standard that declares it itself.' })
  standardKey: string | null;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'Semantic version of that.' })
  version: string;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'SHA-256 of that.' })
  digest: string;

  @Access('crosswalk:read')
  @Field(() => [String], {
    description: 'Keys, in the direction of the chain; a statement follows its key after a space.',
  })
  sources: string[];

  @Access('crosswalk:read')
  @Field(() => MappingRelationEnum, { description: 'What they are to the targets.' })
  relation: string;

  @Access('crosswalk:read')
  @Field(() => [String], { description: 'Keys in the same way.' })
  targets: string[];

  @Access('crosswalk:read')
  @Field(() => Boolean, { description: 'Whether it is said the other way round there.' })
  inverted: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What the sources together are to the targets together.' })
export class CrosswalkEntry {
  @Access('crosswalk:read')
  @Field(() => ID, { description: 'Id of the entry.' })
  id: string;

  @Access('crosswalk:read')
  @Field(() => [CrosswalkItem], { description: 'Of the source.' })
  sources: CrosswalkItem[];

  @Access('crosswalk:read')
  @Field(() => [CrosswalkItem], { description: 'Of the target.' })
  targets: CrosswalkItem[];

  @Access('crosswalk:read')
  @Field(() => MappingRelationEnum, { description: 'What the sources are to the targets.' })
  relation: string;

  @Access('crosswalk:read')
  @Field(() => LocalizedText, { nullable: true, description: 'Why; null where an import says nothing.' })
  rationale: Localized | null;

  @Access('crosswalk:read')
  @Field(() => Int, { nullable: true, description: `How strong the relation is, 0 to ${MAX_STRENGTH}.` })
  strength: number | null;

  @Access('crosswalk:read')
  @Field(() => CrosswalkConfidence, { nullable: true, description: 'How sure the author is.' })
  confidence: CrosswalkConfidence | null;

  @Access('crosswalk:read')
  @Field(() => EntryStatusEnum, { description: 'Whether it has been reviewed.' })
  status: string;

  @Access('crosswalk:read')
  @Field(() => [CrosswalkLink], { description: 'The chain of a suggestion that was accepted; otherwise empty.' })
  origin: CrosswalkLink[];

  @Access('crosswalk:read')
  @Field(() => Boolean, { description: 'Whether it stands as it was reviewed in an earlier version.' })
  carried: boolean;

  @Access('crosswalk:review')
  @Field(() => ID, {
    nullable: true,
    description: 'Seat of who wrote it; null to all but the committee, and where it was carried over.',
  })
  author: string | null;

  @Access('crosswalk:review')
  @Field(() => ID, { nullable: true, description: 'Seat of who reviewed it, in the same way.' })
  reviewer: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Requirements with no mapping, headings and what is withdrawn left out.',
})
export class CrosswalkGaps {
  @Access('crosswalk:read')
  @Field(() => [String], { description: 'Keys of the source, in document order.' })
  source: string[];

  @Access('crosswalk:read')
  @Field(() => [String], { description: 'Keys of the target, in document order.' })
  target: string[];
}

@ObjectType({ simpleResolvers: true, description: 'A mapping that may hold. It is none until a committee accepts it.' })
export class CrosswalkSuggestion {
  @Access('crosswalk:read')
  @Field(() => [CrosswalkItem], { description: 'Of the source.' })
  sources: CrosswalkItem[];

  @Access('crosswalk:read')
  @Field(() => [CrosswalkItem], { description: 'Of the target.' })
  targets: CrosswalkItem[];

  @Access('crosswalk:read')
  @Field(() => MappingRelationEnum, {
    description:
      'What the sources are to the targets; `INTERSECTS_WITH` where they have something in common in any case.',
  })
  relation: string;

  @Access('crosswalk:read')
  @Field(() => Boolean, { description: 'Whether the chain leaves no other relation.' })
  entailed: boolean;

  @Access('crosswalk:read')
  @Field(() => [MappingRelationEnum], { description: 'The relations that it leaves.' })
  possible: string[];

  @Access('crosswalk:read')
  @Field(() => Int, { nullable: true, description: 'No more than that of the weakest step; null where one has none.' })
  strength: number | null;

  @Access('crosswalk:read')
  @Field(() => [CrosswalkLink], { description: 'What it follows from.' })
  chain: CrosswalkLink[];
}

export const CrosswalkConnection = connectionOf('Crosswalk', Crosswalk, 'crosswalk:read');
export const CrosswalkEntryConnection = connectionOf('CrosswalkEntry', CrosswalkEntry, 'crosswalk:read');
export const CrosswalkSuggestionConnection = connectionOf('CrosswalkSuggestion', CrosswalkSuggestion, 'crosswalk:read');

@ObjectType({ simpleResolvers: true, description: 'The draft that was made.' })
export class ProposeCrosswalkPayload {
  @Access('crosswalk:write')
  @Field(() => CrosswalkVersion, { description: 'The version.' })
  version: CrosswalkVersion;
}

@ObjectType({ simpleResolvers: true, description: 'The draft that an import made.' })
export class ImportCrosswalkPayload {
  @Access('crosswalk:write')
  @Field(() => CrosswalkVersion, { description: 'The version.' })
  version: CrosswalkVersion;
}

@ObjectType({ simpleResolvers: true, description: 'The draft as it is now.' })
export class SetCrosswalkEntriesPayload {
  @Access('crosswalk:write')
  @Field(() => CrosswalkVersion, { description: 'The version.' })
  version: CrosswalkVersion;
}

@ObjectType({ simpleResolvers: true, description: 'The draft as it is now.' })
export class AcceptCrosswalkSuggestionsPayload {
  @Access('crosswalk:write')
  @Field(() => CrosswalkVersion, { description: 'The version.' })
  version: CrosswalkVersion;
}

@ObjectType({ simpleResolvers: true, description: 'The draft as it is now.' })
export class ReviewCrosswalkEntriesPayload {
  @Access('crosswalk:review')
  @Field(() => CrosswalkVersion, { description: 'The version.' })
  version: CrosswalkVersion;

  @Access('crosswalk:review')
  @Field(() => Int, { description: 'How many entries were reviewed.' })
  reviewed: number;
}

@ObjectType({ simpleResolvers: true, description: 'The version that was published.' })
export class PublishCrosswalkPayload {
  @Access('crosswalk:publish')
  @Field(() => CrosswalkVersion, { description: 'The version.' })
  version: CrosswalkVersion;
}

@ObjectType({ simpleResolvers: true, description: 'An entry that could not be kept as it was.' })
export class CarriedEntry {
  @Access('crosswalk:write')
  @Field(() => FateEnum, { description: 'Whether it waits in the draft for a review, or is gone.' })
  fate: string;

  @Access('crosswalk:write')
  @Field(() => [CrosswalkItem], { description: 'Of the source.' })
  sources: CrosswalkItem[];

  @Access('crosswalk:write')
  @Field(() => MappingRelationEnum, { description: 'What the sources were to the targets.' })
  relation: string;

  @Access('crosswalk:write')
  @Field(() => [CrosswalkItem], { description: 'Of the target.' })
  targets: CrosswalkItem[];
}

@ObjectType({ simpleResolvers: true, description: 'The draft that was made of a published version.' })
export class CarryCrosswalkPayload {
  @Access('crosswalk:write')
  @Field(() => CrosswalkVersion, { description: 'The version.' })
  version: CrosswalkVersion;

  @Access('crosswalk:write')
  @Field(() => Int, { description: 'How many entries stand as they were reviewed.' })
  kept: number;

  @Access('crosswalk:write')
  @Field(() => [CarriedEntry], { description: 'The others.' })
  review: CarriedEntry[];
}
