import type { Command } from 'commander';
import { AddChannelDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { type NameOptions, nameOf, withName } from '../name.js';
import { channelLine } from './line.js';

interface Options extends NameOptions {
  readonly sector?: string;
  readonly region?: string;
}

export function addAdd(channels: Command, io: Io): void {
  withName(channels.command('add'))
    .description('add a channel, whose key becomes <institution>.<key>; its agents are given seats there')
    .argument('<key>', 'short name')
    .option('--sector <sector>', 'part of the industry, e.g. contact-centre')
    .option('--region <code>', 'ISO 3166 code, e.g. CN-SH')
    .action((key: string, options: Options, command: Command) => add(openSession(command, io), key, options));
}

async function add({ client, print }: Session, key: string, options: Options): Promise<void> {
  const { sector, region } = options;
  const { addChannel } = await client.request(AddChannelDocument, {
    input: { key, name: nameOf(options), sector, region },
  });
  print(addChannel?.channel, addChannel ? [channelLine(addChannel.channel)] : []);
}
