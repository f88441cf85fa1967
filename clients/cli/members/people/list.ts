import type { Command } from 'commander';
import { SeatsDocument } from '../../../generated/operations.js';
import { nodes } from '../../../sdk/pages.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { COLUMNS, seatLine } from './line.js';

interface Options {
  readonly organization?: string;
  readonly ended?: true;
}

export function addList(people: Command, io: Io): void {
  people
    .command('list')
    .description(`seats at the organization and its channels, tab-separated: ${COLUMNS}`)
    .option('--organization <key>', 'of one of them only')
    .option('--ended', 'those that have ended')
    .action((options: Options, command: Command) => list(openSession(command, io), options));
}

async function list({ client, print }: Session, { organization, ended }: Options): Promise<void> {
  const read = async (after: string | null) =>
    (await client.request(SeatsDocument, { after, organizationKey: organization ?? null, ended: ended === true }))
      .seats;
  const seats = await nodes(read);
  print({ seats }, seats.map(seatLine));
}
