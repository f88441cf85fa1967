import type { Command } from 'commander';
import {
  AddGroupMemberDocument,
  type GroupMemberInput,
  RemoveGroupMemberDocument,
} from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { groupLine } from './line.js';

/** `add` and `remove`, the keeper's. */
export function addMembers(groups: Command, io: Io): void {
  changing(groups, io, 'add', 'take an institution into a group that one keeps', add);
  changing(groups, io, 'remove', 'take an institution out of a group that one keeps', remove);
}

type Change = (session: Session, input: GroupMemberInput) => Promise<void>;

const changing = (groups: Command, io: Io, name: string, description: string, change: Change) =>
  groups
    .command(name)
    .description(description)
    .argument('<group>', 'id of the group')
    .argument('<institution>', 'its key')
    .action((groupId: string, organizationKey: string, _options: object, command: Command) =>
      change(openSession(command, io), { groupId, organizationKey }),
    );

async function add({ client, print }: Session, input: GroupMemberInput): Promise<void> {
  const { addGroupMember } = await client.request(AddGroupMemberDocument, { input });
  print(addGroupMember?.group, addGroupMember ? [groupLine(addGroupMember.group)] : []);
}

async function remove({ client, print }: Session, input: GroupMemberInput): Promise<void> {
  const { removeGroupMember } = await client.request(RemoveGroupMemberDocument, { input });
  print(removeGroupMember?.group, removeGroupMember ? [groupLine(removeGroupMember.group)] : []);
}
