import { GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field, Float, InputType, Int } from 'type-graphql';
import { MAX_STRENGTH } from '../../../standards/catalogue/crosswalk/document.js';
import type { MappingRelation } from '../../../standards/catalogue/document.js';
import { Access } from '../../access/access.js';
import { MappingRelationEnum } from '../../enums.js';
import { LocalizedTextInput } from '../../localized.js';
import { PageArgs } from '../../paging.js';

@ArgsType()
export class CrosswalksArgs extends PageArgs {
  @Access('crosswalk:read')
  @Field(() => String, { nullable: true, description: 'Only from or to the standard of this key.' })
  standard?: string | null;
}

@ArgsType()
export class CrosswalkArgs {
  @Access('crosswalk:read')
  @Field(() => String, { description: 'Key of the crosswalk.' })
  key: string;

  @Access('crosswalk:read')
  @Field(() => String, { nullable: true, description: 'Semantic version; by default the one that is published.' })
  version?: string | null;
}

@ArgsType()
export class CrosswalkVersionArgs {
  @Access('crosswalk:read')
  @Field(() => GraphQLUUID, { description: 'Id of the version of the crosswalk.' })
  crosswalkVersionId: string;
}

@ArgsType()
export class CrosswalkEntryArgs extends PageArgs {
  @Access('crosswalk:read')
  @Field(() => GraphQLUUID, { description: 'Id of the version of the crosswalk.' })
  crosswalkVersionId: string;
}

@ArgsType()
export class CrosswalkSuggestionArgs extends PageArgs {
  @Access('crosswalk:read')
  @Field(() => GraphQLUUID, { description: 'Id of the version to map.' })
  source: string;

  @Access('crosswalk:read')
  @Field(() => GraphQLUUID, { description: 'Id of the version to map it to.' })
  target: string;
}

@InputType({ description: 'Between what a crosswalk is.' })
export class ProposeCrosswalkInput {
  @Access('crosswalk:write')
  @Field(() => String, { description: 'Key of the crosswalk; made when new.' })
  key: string;

  @Access('crosswalk:write')
  @Field(() => GraphQLUUID, { description: 'Id of the version of a standard that is mapped.' })
  sourceVersionId: string;

  @Access('crosswalk:write')
  @Field(() => GraphQLUUID, { description: 'Id of the version that it is mapped to.' })
  targetVersionId: string;

  @Access('crosswalk:write')
  @Field(() => LocalizedTextInput, { description: 'What it is called.' })
  title: LocalizedTextInput;

  @Access('crosswalk:write')
  @Field(() => String, { nullable: true, description: 'Semantic version of the draft; by default the next one.' })
  version?: string | null;
}

@InputType({ description: 'A file sent to `/uploads`, and between what it is a crosswalk.' })
export class ImportCrosswalkInput {
  @Access('crosswalk:write')
  @Field(() => GraphQLUUID, { description: 'Id that `/uploads` answered.' })
  uploadId: string;

  @Access('crosswalk:write')
  @Field(() => String, { description: 'Key of the crosswalk; made when new.' })
  key: string;

  @Access('crosswalk:write')
  @Field(() => GraphQLUUID, { description: 'Id of the version of a standard that is mapped.' })
  sourceVersionId: string;

  @Access('crosswalk:write')
  @Field(() => GraphQLUUID, { description: 'Id of the version that it is mapped to.' })
  targetVersionId: string;

  @Access('crosswalk:write')
  @Field(() => String, { nullable: true, description: 'Semantic version of the draft; by default the next one.' })
  version?: string | null;

  @Access('crosswalk:write')
  @Field(() => String, { nullable: true, description: 'Language of its text: `en` (default) or `zh-CN`.' })
  language?: string | null;
}

@InputType({ description: 'A requirement, or a statement in it.' })
export class CrosswalkItemInput {
  @Access('crosswalk:write')
  @Field(() => String, { description: 'Key of the requirement.' })
  requirementKey: string;

  @Access('crosswalk:write')
  @Field(() => String, {
    nullable: true,
    description: 'Id of the statement in it; without one it is the whole requirement.',
  })
  statementId?: string | null;
}

@InputType({ description: 'How sure the author is: in words or a percentage, not both.' })
export class CrosswalkConfidenceInput {
  @Access('crosswalk:write')
  @Field(() => String, { nullable: true, description: 'In words.' })
  category?: string | null;

  @Access('crosswalk:write')
  @Field(() => Float, { nullable: true, description: 'From 0 to 1.' })
  percentage?: number | null;
}

@InputType({ description: 'What the sources together are to the targets together.' })
export class CrosswalkEntryInput {
  @Access('crosswalk:write')
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'Id of the entry that it takes the place of; without one it is new.',
  })
  id?: string | null;

  @Access('crosswalk:write')
  @Field(() => [CrosswalkItemInput], { description: 'Of the source, at most 50.' })
  sources: CrosswalkItemInput[];

  @Access('crosswalk:write')
  @Field(() => [CrosswalkItemInput], { description: 'Of the target, at most 50.' })
  targets: CrosswalkItemInput[];

  @Access('crosswalk:write')
  @Field(() => MappingRelationEnum, { description: 'What the sources are to the targets.' })
  relation: MappingRelation;

  @Access('crosswalk:write')
  @Field(() => LocalizedTextInput, { description: 'Why, in at least one language.' })
  rationale: LocalizedTextInput;

  @Access('crosswalk:write')
  @Field(() => Int, { nullable: true, description: `How strong the relation is, 0 to ${MAX_STRENGTH}.` })
  strength?: number | null;

  @Access('crosswalk:write')
  @Field(() => CrosswalkConfidenceInput, { nullable: true, description: 'How sure the author is.' })
  confidence?: CrosswalkConfidenceInput | null;
}

@InputType({ description: 'How the entries of a draft change.' })
export class SetCrosswalkEntriesInput {
  @Access('crosswalk:write')
  @Field(() => GraphQLUUID, { description: 'Id of the version of the crosswalk.' })
  crosswalkVersionId: string;

  @Access('crosswalk:write')
  @Field(() => Int, { description: 'Revision read: another one since is a CONFLICT.' })
  revision: number;

  @Access('crosswalk:write')
  @Field(() => [CrosswalkEntryInput], { nullable: true, description: 'Entries to add or change, at most 500.' })
  put?: CrosswalkEntryInput[] | null;

  @Access('crosswalk:write')
  @Field(() => [GraphQLUUID], { nullable: true, description: 'Ids of entries to take out, at most 500.' })
  remove?: string[] | null;
}

@InputType({ description: 'What a suggestion relates.' })
export class CrosswalkPairInput {
  @Access('crosswalk:write')
  @Field(() => [CrosswalkItemInput], { description: 'Of the source.' })
  sources: CrosswalkItemInput[];

  @Access('crosswalk:write')
  @Field(() => [CrosswalkItemInput], { description: 'Of the target.' })
  targets: CrosswalkItemInput[];
}

@InputType({ description: 'Which suggestions become entries.' })
export class AcceptCrosswalkSuggestionsInput {
  @Access('crosswalk:write')
  @Field(() => GraphQLUUID, { description: 'Id of the version of the crosswalk.' })
  crosswalkVersionId: string;

  @Access('crosswalk:write')
  @Field(() => Int, { description: 'Revision read: another one since is a CONFLICT.' })
  revision: number;

  @Access('crosswalk:write')
  @Field(() => [CrosswalkPairInput], { description: 'What they relate, at most 500.' })
  pairs: CrosswalkPairInput[];

  @Access('crosswalk:write')
  @Field(() => LocalizedTextInput, { description: 'Why they are accepted, in at least one language.' })
  rationale: LocalizedTextInput;
}

@InputType({ description: 'Which entries somebody other than their author has found right.' })
export class ReviewCrosswalkEntriesInput {
  @Access('crosswalk:review')
  @Field(() => GraphQLUUID, { description: 'Id of the version of the crosswalk.' })
  crosswalkVersionId: string;

  @Access('crosswalk:review')
  @Field(() => Int, { description: 'Revision read: another one since is a CONFLICT.' })
  revision: number;

  @Access('crosswalk:review')
  @Field(() => [GraphQLUUID], {
    nullable: true,
    description: 'Ids of the entries, at most 500; by default all that others wrote and nobody has reviewed.',
  })
  entryIds?: string[] | null;
}

@InputType({ description: 'Which draft to publish.' })
export class PublishCrosswalkInput {
  @Access('crosswalk:publish')
  @Field(() => GraphQLUUID, { description: 'Id of the version of the crosswalk.' })
  crosswalkVersionId: string;

  @Access('crosswalk:publish')
  @Field(() => Int, { description: 'Revision read: another one since is a CONFLICT.' })
  revision: number;
}

@InputType({ description: 'Which published version to carry over, and to what.' })
export class CarryCrosswalkInput {
  @Access('crosswalk:write')
  @Field(() => GraphQLUUID, { description: 'Id of the version of the crosswalk.' })
  crosswalkVersionId: string;

  @Access('crosswalk:write')
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'Id of another version of its source; by default the same.',
  })
  sourceVersionId?: string | null;

  @Access('crosswalk:write')
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'Id of another version of its target; by default the same.',
  })
  targetVersionId?: string | null;

  @Access('crosswalk:write')
  @Field(() => String, { nullable: true, description: 'Semantic version of the draft; by default the next one.' })
  version?: string | null;
}
