import { Field, Int, ObjectType } from 'type-graphql';
import { Access } from '../../../access/access.js';
import { FateEnum, MappingRelationEnum } from '../../../enums.js';
import { CrosswalkItem } from '../items.js';
import { versionUnder } from '../version.js';

@ObjectType({ simpleResolvers: true, description: 'The draft that was made.' })
export class ProposeCrosswalkPayload extends versionUnder('crosswalk:write') {}

@ObjectType({ simpleResolvers: true, description: 'The draft that an import made.' })
export class ImportCrosswalkPayload extends versionUnder('crosswalk:write') {}

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
export class CarryCrosswalkPayload extends versionUnder('crosswalk:write') {
  @Access('crosswalk:write')
  @Field(() => Int, { description: 'How many entries stand as they were reviewed.' })
  kept: number;

  @Access('crosswalk:write')
  @Field(() => [CarriedEntry], { description: 'The others.' })
  review: CarriedEntry[];
}
