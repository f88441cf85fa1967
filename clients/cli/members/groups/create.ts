import type { Command } from 'commander';
import { CreateSharingGroupDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { type NameOptions, nameOf, withName } from '../name.js';
import { groupLine } from './line.js';

interface Options extends NameOptions {
  readonly purpose?: string;
  readonly showsPast?: true;
}

export function addCreate(groups: Command, io: Io): void {
  withName(groups.command('create'))
    .description('make a group, with oneself as its keeper and first member')
    .option('--purpose <text>', 'what it is for')
    .option('--shows-past', 'show who joins what the group was sent before; this does not change any more')
    .action((options: Options, command: Command) => create(openSession(command, io), options));
}

async function create({ client, print }: Session, options: Options): Promise<void> {
  const input = { name: nameOf(options), purpose: options.purpose, showsPast: options.showsPast ?? false };
  const { createSharingGroup } = await client.request(CreateSharingGroupDocument, { input });
  print(createSharingGroup?.group, createSharingGroup ? [groupLine(createSharingGroup.group)] : []);
}
