import type { Command } from 'commander';
import { InvitationsDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { COLUMNS, invitationLine } from './line.js';

export function addList(invitations: Command, io: Io): void {
  invitations
    .command('list')
    .description(`one's own, tab-separated: ${COLUMNS}`)
    .action((_options: object, command: Command) => list(openSession(command, io)));
}

async function list({ client, print }: Session): Promise<void> {
  const { invitations } = await client.request(InvitationsDocument);
  print({ invitations: invitations ?? [] }, (invitations ?? []).map(invitationLine));
}
