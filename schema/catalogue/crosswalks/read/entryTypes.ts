import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { MAX_STRENGTH } from '../../../../standards/catalogue/crosswalk/document.js';
import type { Localized } from '../../../../standards/catalogue/document.js';
import { Access } from '../../../access/access.js';
import { EntryStatusEnum, MappingRelationEnum } from '../../../enums.js';
import { LocalizedText } from '../../../localized.js';
import { connectionOf } from '../../../paging.js';
import { CrosswalkLink, Related } from '../items.js';

@ObjectType({ simpleResolvers: true, description: 'How sure the author is, as OSCAL has it.' })
export class CrosswalkConfidence {
  @Access('crosswalk:read')
  @Field(() => String, { nullable: true, description: 'In words.' })
  category: string | null;

  @Access('crosswalk:read')
  @Field(() => Float, { nullable: true, description: 'From 0 to 1.' })
  percentage: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the sources together are to the targets together.' })
export class CrosswalkEntry extends Related {
  @Access('crosswalk:read')
  @Field(() => ID, { description: 'Id of the entry.' })
  id: string;

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

export const CrosswalkEntryConnection = connectionOf('CrosswalkEntry', CrosswalkEntry, 'crosswalk:read');
