import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Localized } from '../../../standards/catalogue/document.js';
import { Access } from '../../access/access.js';
import { RoleEnum } from '../../enums.js';
import { LocalizedText } from '../../localized.js';

@ObjectType({ simpleResolvers: true, description: 'A seat that one was given and has not accepted yet.' })
export class Invitation {
  @Access('invitation:answer')
  @Field(() => ID, { description: 'Id of the seat.' })
  id: string;

  @Access('invitation:answer')
  @Field(() => String, { description: 'Short name of the organization that one would act for.' })
  organizationKey: string;

  @Access('invitation:answer')
  @Field(() => LocalizedText, { description: 'Its name in the languages there are.' })
  organizationName: Localized;

  @Access('invitation:answer')
  @Field(() => RoleEnum, { description: 'What one would act as.' })
  role: string;

  @Access('invitation:answer')
  @Field(() => String, { description: 'What the organization calls one.' })
  name: string;

  @Access('invitation:answer')
  @Field(() => GraphQLDateTimeISO, { description: 'When it was given.' })
  invitedAt: Date;

  @Access('invitation:answer')
  @Field(() => GraphQLDateTimeISO, { description: 'Until when it may be accepted.' })
  expiresAt: Date;
}

@ObjectType({ simpleResolvers: true, description: 'An invitation that was answered.' })
export class InvitationPayload {
  @Access('invitation:answer')
  @Field(() => Invitation, { description: 'As it was.' })
  invitation: Invitation;
}
