import { GraphQLDateTimeISO, GraphQLJSON } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access } from '../../../access/access.js';
import { EditKindEnum } from '../../../enums.js';
import { connectionOf } from '../../../paging.js';

@ObjectType({ simpleResolvers: true, description: 'What was done to something in a draft, by whom and when.' })
export class StandardEdit {
  @Access('catalogue:read-drafting')
  @Field(() => ID, { description: 'Id of the edit.' })
  id: string;

  @Access('catalogue:read-drafting')
  @Field(() => String, { description: 'Key of the requirement; of a member of the version such as `/disclosure`.' })
  requirementKey: string;

  @Access('catalogue:read-drafting')
  @Field(() => Int, { description: 'Counts the edits of the key in this draft: the next edit of it names the last.' })
  revision: number;

  @Access('catalogue:read-drafting')
  @Field(() => EditKindEnum, { description: 'What was done.' })
  kind: string;

  @Access('catalogue:read-drafting')
  @Field(() => ID, { description: 'Id of the seat it was done in.' })
  seatId: string;

  @Access('catalogue:read-drafting')
  @Field(() => String, { nullable: true, description: 'Who sits there, for those who see that seat.' })
  by: string | null;

  @Access('catalogue:read-drafting')
  @Field(() => GraphQLDateTimeISO, { description: 'When.' })
  editedAt: Date;

  @Access('catalogue:read-drafting')
  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'What it said and where it stood before; null for nothing.',
  })
  before: unknown;

  @Access('catalogue:read-drafting')
  @Field(() => GraphQLJSON, { nullable: true, description: 'What it said and where it stood then; null for nothing.' })
  after: unknown;

  @Access('catalogue:read-drafting')
  @Field(() => String, { nullable: true, description: 'SHA-256 of what it said before, without its key.' })
  beforeDigest: string | null;

  @Access('catalogue:read-drafting')
  @Field(() => String, { nullable: true, description: 'SHA-256 of what it said then, without its key.' })
  afterDigest: string | null;
}

export const StandardEditConnection = connectionOf('StandardEdit', StandardEdit, 'catalogue:read-drafting');
