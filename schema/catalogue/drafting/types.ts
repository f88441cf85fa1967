import { Field, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { StandardVersion } from '../types.js';
import { StandardEdit } from './history/types.js';

@ObjectType({ simpleResolvers: true, description: 'The draft that was started.' })
export class StartDraftPayload {
  @Access('catalogue:draft')
  @Field(() => StandardVersion, { description: 'The draft.' })
  version: StandardVersion;
}

@ObjectType({ simpleResolvers: true, description: 'The draft after the edits.' })
export class EditStandardPayload {
  @Access('catalogue:draft')
  @Field(() => StandardVersion, { description: 'The draft.' })
  version: StandardVersion;

  @Access('catalogue:draft')
  @Field(() => [StandardEdit], { description: 'What was done to each thing that the edits touched, in order.' })
  edits: StandardEdit[];
}
