import { Field, ID, ObjectType } from 'type-graphql';
import { Access } from '../../../access/access.js';
import { Organization } from '../../../members/types.js';
import { connectionOf } from '../../../paging.js';
import { CrosswalkVersion } from '../version.js';

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

export const CrosswalkConnection = connectionOf('Crosswalk', Crosswalk, 'crosswalk:read');
