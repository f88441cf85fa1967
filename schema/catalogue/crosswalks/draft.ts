import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import type { Action } from '../../../standards/access/permissions.js';
import { Access } from '../../access/access.js';

/** A version as its editor read it, under this permission. */
export function draftRead(action: Action) {
  @InputType()
  abstract class Read {
    @Access(action)
    @Field(() => GraphQLUUID, { description: 'Id of the version of the crosswalk.' })
    crosswalkVersionId: string;

    @Access(action)
    @Field(() => Int, { description: 'Revision read: another one since is a CONFLICT.' })
    revision: number;
  }
  return Read;
}
