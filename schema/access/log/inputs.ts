import { GraphQLDateTimeISO, GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field, InputType } from 'type-graphql';
import { LoggedObjectEnum } from '../../enums.js';
import { PageArgs } from '../../paging.js';
import { Access } from '../access.js';

@InputType({ description: 'Conditions; all that are given must hold.' })
export class AccessLogFilterInput {
  @Access('access-log:read')
  @Field(() => LoggedObjectEnum, { nullable: true, description: 'On objects of this kind.' })
  objectType?: string | null;

  @Access('access-log:read')
  @Field(() => GraphQLUUID, { nullable: true, description: 'On this object.' })
  objectId?: string | null;

  @Access('access-log:read')
  @Field(() => String, { nullable: true, description: 'By people of the organization of this key.' })
  readerKey?: string | null;

  @Access('access-log:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'At this time or later.' })
  from?: Date | null;

  @Access('access-log:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Before this time.' })
  until?: Date | null;
}

@ArgsType()
export class AccessLogArgs extends PageArgs {
  @Access('access-log:read')
  @Field(() => AccessLogFilterInput, { nullable: true, description: 'Which entries.' })
  filter?: AccessLogFilterInput | null;
}
