import type { Command } from 'commander';
import { LeaveSharingGroupDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { row } from '../../text.js';

export function addLeave(groups: Command, io: Io): void {
  groups
    .command('leave')
    .description('leave a group: what it was sent is read no more')
    .argument('<group>', 'id of the group')
    .action((groupId: string, _options: object, command: Command) => leave(openSession(command, io), groupId));
}

async function leave({ client, print }: Session, groupId: string): Promise<void> {
  const { leaveSharingGroup } = await client.request(LeaveSharingGroupDocument, { input: { groupId } });
  print(leaveSharingGroup, leaveSharingGroup ? [row(groupId, leaveSharingGroup.leftAt)] : []);
}
