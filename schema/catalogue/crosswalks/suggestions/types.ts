import { Field, Int, ObjectType } from 'type-graphql';
import { Access } from '../../../access/access.js';
import { MappingRelationEnum } from '../../../enums.js';
import { connectionOf } from '../../../paging.js';
import { CrosswalkLink, Related } from '../items.js';
import { versionUnder } from '../version.js';

@ObjectType({ simpleResolvers: true, description: 'A mapping that may hold. It is none until a committee accepts it.' })
export class CrosswalkSuggestion extends Related {
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

export const CrosswalkSuggestionConnection = connectionOf('CrosswalkSuggestion', CrosswalkSuggestion, 'crosswalk:read');

@ObjectType({ simpleResolvers: true, description: 'The draft as it is now.' })
export class AcceptCrosswalkSuggestionsPayload extends versionUnder('crosswalk:write') {}
