import { GraphQLUUID } from 'graphql-scalars';
import { Field, Float, InputType, Int } from 'type-graphql';
import { MAX_STRENGTH } from '../../../../standards/catalogue/crosswalk/document.js';
import type { MappingRelation } from '../../../../standards/catalogue/document.js';
import { Access } from '../../../access/access.js';
import { withFields } from '../../../access/withFields.js';
import { MappingRelationEnum } from '../../../enums.js';
import { LocalizedTextInput } from '../../../localized.js';
import { DRAFT_READ, DraftRead } from '../draft.js';
import { CrosswalkItemInput } from '../items.js';

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
@withFields('crosswalk:write', DRAFT_READ)
export class SetCrosswalkEntriesInput extends DraftRead {
  @Access('crosswalk:write')
  @Field(() => [CrosswalkEntryInput], { nullable: true, description: 'Entries to add or change, at most 500.' })
  put?: CrosswalkEntryInput[] | null;

  @Access('crosswalk:write')
  @Field(() => [GraphQLUUID], { nullable: true, description: 'Ids of entries to take out, at most 500.' })
  remove?: string[] | null;
}
