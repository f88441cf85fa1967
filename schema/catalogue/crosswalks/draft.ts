import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int } from 'type-graphql';

/** A version as its editor read it. */
export abstract class DraftRead {
  crosswalkVersionId: string;
  revision: number;
}

export const DRAFT_READ = {
  crosswalkVersionId: Field(() => GraphQLUUID, { description: 'Id of the version of the crosswalk.' }),
  revision: Field(() => Int, { description: 'Revision read: another one since is a CONFLICT.' }),
} satisfies Record<keyof DraftRead, unknown>;
