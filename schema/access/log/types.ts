import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { LoggedObjectEnum, RoleEnum } from '../../enums.js';
import { Organization } from '../../members/types.js';
import { connectionOf } from '../../paging.js';
import { Access } from '../access.js';

@ObjectType({ simpleResolvers: true, description: 'The seat that something was read in.' })
export class ReaderSeat {
  @Access('access-log:read')
  @Field(() => ID, { description: 'Id of the seat.' })
  id: string;

  @Access('access-log:read')
  @Field(() => RoleEnum, { nullable: true, description: "Its role; null where it is not one's own institution's." })
  role: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What one operation read of one object.' })
export class AccessLogEntry {
  @Access('access-log:read')
  @Field(() => ID, { description: 'Id of the entry.' })
  id: string;

  @Access('access-log:read')
  @Field(() => GraphQLDateTimeISO, { description: 'When.' })
  at: Date;

  @Access('access-log:read')
  @Field(() => Organization, { description: 'Whose people read it.' })
  reader: Organization;

  @Access('access-log:read')
  @Field(() => ReaderSeat, { description: 'Who of them.' })
  readerSeat: ReaderSeat;

  @Access('access-log:read')
  @Field(() => LoggedObjectEnum, { description: 'Kind of the object.' })
  objectType: string;

  @Access('access-log:read')
  @Field(() => ID, { description: 'Id of the object.' })
  objectId: string;

  @Access('access-log:read')
  @Field(() => [String], { description: 'Fields that were read, e.g. `score`, `answers.note`, `private.narrative`.' })
  fields: string[];
}

export const AccessLogConnection = connectionOf('AccessLog', AccessLogEntry, 'access-log:read');
