import type { Command } from 'commander';
import { ChannelsDocument } from '../../../generated/operations.js';
import { nodes } from '../../../sdk/pages.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { COLUMNS, channelLine } from './line.js';

export function addList(channels: Command, io: Io): void {
  channels
    .command('list')
    .description(`tab-separated: ${COLUMNS}`)
    .action((_options: object, command: Command) => list(openSession(command, io)));
}

async function list({ client, print }: Session): Promise<void> {
  const channels = await nodes(async (after) => (await client.request(ChannelsDocument, { after })).channels);
  print({ channels }, channels.map(channelLine));
}
