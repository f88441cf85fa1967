import type { Command } from 'commander';
import { SharingGroupDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { groupLines } from './line.js';

export function addShow(groups: Command, io: Io): void {
  groups
    .command('show')
    .description('one group, and who is in it since when; what has ended, to its keeper and to whose it was')
    .argument('<group>', 'id of the group')
    .action((id: string, _options: object, command: Command) => show(openSession(command, io), id));
}

async function show({ client, print }: Session, id: string): Promise<void> {
  const { sharingGroup } = await client.request(SharingGroupDocument, { id });
  print(sharingGroup, sharingGroup ? groupLines(sharingGroup) : []);
}
