import { GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field, InputType } from 'type-graphql';
import { Access } from '../../../access/access.js';
import { withFields } from '../../../access/withFields.js';
import { LocalizedTextInput } from '../../../localized.js';
import { PageArgs } from '../../../paging.js';
import { DRAFT_READ, DraftRead } from '../draft.js';
import { CrosswalkItemInput } from '../items.js';

@ArgsType()
export class CrosswalkSuggestionArgs extends PageArgs {
  @Access('crosswalk:read')
  @Field(() => GraphQLUUID, { description: 'Id of the version to map.' })
  source: string;

  @Access('crosswalk:read')
  @Field(() => GraphQLUUID, { description: 'Id of the version to map it to.' })
  target: string;
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
@withFields('crosswalk:write', DRAFT_READ)
export class AcceptCrosswalkSuggestionsInput extends DraftRead {
  @Access('crosswalk:write')
  @Field(() => [CrosswalkPairInput], { description: 'What they relate, at most 500.' })
  pairs: CrosswalkPairInput[];

  @Access('crosswalk:write')
  @Field(() => LocalizedTextInput, { description: 'Why they are accepted, in at least one language.' })
  rationale: LocalizedTextInput;
}
