import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { LocalizedTextInput } from '../../localized.js';

@InputType({ description: 'A new group, of which the institution is the keeper and the first member.' })
export class CreateSharingGroupInput {
  @Access('group:manage')
  @Field(() => LocalizedTextInput, { description: 'Name in at least one language.' })
  name: LocalizedTextInput;

  @Access('group:manage')
  @Field(() => String, { nullable: true, description: 'What it is for, in one line.' })
  purpose?: string | null;

  @Access('group:manage')
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether who joins later is shown what the group was sent before they did. Does not change any more.',
  })
  showsPast: boolean;
}

@InputType({ description: 'Whom, in which group.' })
export class GroupMemberInput {
  @Access('group:manage')
  @Field(() => GraphQLUUID, { description: 'Id of a group that one keeps.' })
  groupId: string;

  @Access('group:manage')
  @Field(() => String, { description: 'Key of the institution.' })
  organizationKey: string;
}

@InputType({ description: 'Which group.' })
export class LeaveSharingGroupInput {
  @Access('group:manage')
  @Field(() => GraphQLUUID, { description: 'Id of a group that one is in.' })
  groupId: string;
}
