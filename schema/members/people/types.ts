import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { RoleEnum } from '../../enums.js';
import { connectionOf } from '../../paging.js';
import { Organization } from '../types.js';

@ObjectType({ simpleResolvers: true, description: 'Whom a token speaks of (OpenID Connect Core 1.0, section 5.7).' })
export class Person {
  @Access('member:administer')
  @Field(() => String, { description: '`iss` of their tokens.' })
  issuer: string;

  @Access('member:administer')
  @Field(() => String, { description: '`sub` of their tokens.' })
  subject: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a person may act as, and for whom.' })
export class Seat {
  @Access('member:administer')
  @Field(() => ID, { description: 'Id of the seat.' })
  id: string;

  @Access('member:administer')
  @Field(() => Organization, { description: 'Whom they act for.' })
  organization: Organization;

  @Access('member:administer')
  @Field(() => RoleEnum, { description: 'What they act as.' })
  role: string;

  @Access('member:administer')
  @Field(() => String, { description: 'What the organization calls them.' })
  name: string;

  @Access('member:administer')
  @Field(() => GraphQLDateTimeISO, { description: 'Since when; of an invitation, when it was given.' })
  startedAt: Date;

  @Access('member:administer')
  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'Until when its person may accept it; null once they have. Before that it lets them do nothing.',
  })
  invitedUntil: Date | null;

  @Access('member:administer')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Until when; a seat that has ended never revives.' })
  endedAt: Date | null;

  @Access('member:administer')
  @Field(() => Person, { description: 'Who sits in it.' })
  person: Person;
}

export const SeatConnection = connectionOf('Seat', Seat, 'member:administer');

@ObjectType({ simpleResolvers: true, description: 'A seat as it now is.' })
export class SeatPayload {
  @Access('member:administer')
  @Field(() => Seat, { description: 'The seat.' })
  seat: Seat;
}
