import type { Command } from 'commander';
import { SharingGroupsDocument } from '../../../generated/operations.js';
import { nodes } from '../../../sdk/pages.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { COLUMNS, groupLine } from './line.js';

export function addList(groups: Command, io: Io): void {
  groups
    .command('list')
    .description(`groups that one is in or keeps, tab-separated: ${COLUMNS}`)
    .action((_options: object, command: Command) => list(openSession(command, io)));
}

async function list({ client, print }: Session): Promise<void> {
  const groups = await nodes(async (after) => (await client.request(SharingGroupsDocument, { after })).sharingGroups);
  print({ groups }, groups.map(groupLine));
}
