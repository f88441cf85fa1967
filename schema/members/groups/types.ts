import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Localized } from '../../../standards/catalogue/document.js';
import { Access } from '../../access/access.js';
import { LocalizedText } from '../../localized.js';
import { connectionOf } from '../../paging.js';
import { Organization } from '../types.js';

@ObjectType({ simpleResolvers: true, description: 'One stay of an institution in a group.' })
export class GroupMember {
  @Access('group:read')
  @Field(() => Organization, { description: 'Who is in it.' })
  organization: Organization;

  @Access('group:read')
  @Field(() => GraphQLDateTimeISO, { description: 'Since when.' })
  joinedAt: Date;

  @Access('group:read')
  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: "Until when. Stays that ended are the keeper's to see, and one's own.",
  })
  leftAt: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'Institutions that share among themselves.' })
export class SharingGroup {
  @Access('group:read')
  @Field(() => ID, { description: 'Id of the group.' })
  id: string;

  @Access('group:read')
  @Field(() => LocalizedText, { description: 'Name in the languages there are.' })
  name: Localized;

  @Access('group:read')
  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose: string | null;

  @Access('group:read')
  @Field(() => Boolean, {
    description: 'Whether who joins is shown what the group was sent before they did. Fixed when the group is made.',
  })
  showsPast: boolean;

  @Access('group:read')
  @Field(() => Organization, { description: 'Who decides who is in it.' })
  keeper: Organization;

  @Access('group:read')
  @Field(() => [GroupMember], { description: 'Who is in it now, the longest first; see `leftAt` for who was.' })
  members: GroupMember[];
}

export const SharingGroupConnection = connectionOf('SharingGroup', SharingGroup, 'group:read');

@ObjectType({ simpleResolvers: true, description: 'A group as it now is.' })
export class SharingGroupPayload {
  @Access('group:manage')
  @Field(() => SharingGroup, { description: 'The group.' })
  group: SharingGroup;
}

@ObjectType({ simpleResolvers: true, description: 'A group that one has left.' })
export class LeaveSharingGroupPayload {
  @Access('group:manage')
  @Field(() => ID, { description: 'Id of the group.' })
  groupId: string;

  @Access('group:manage')
  @Field(() => GraphQLDateTimeISO, { description: 'When the stay ended.' })
  leftAt: Date;
}
