import type { Command } from 'commander';
import { GiveSeatDocument, Role } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { termOption } from '../../options.js';
import { openSession, type Session } from '../../session.js';
import { seatLine } from './line.js';

interface Options {
  readonly subject: string;
  readonly issuer?: string;
  readonly name: string;
  readonly role: Role;
  readonly organization?: string;
}

export function addAdd(people: Command, io: Io): void {
  people
    .command('add')
    .description('invite a person to a seat: theirs once they accept it')
    .requiredOption('--subject <sub>', 'sub of their tokens')
    .requiredOption('--name <name>', 'what to call them here')
    .addOption(termOption('--role <role>', 'what they may act as', Role).makeOptionMandatory())
    .option('--issuer <iss>', "iss of their tokens (default: as in one's own)")
    .option('--organization <key>', "one's own (the default) or a channel of it")
    .action((options: Options, command: Command) => add(openSession(command, io), options));
}

async function add({ client, print }: Session, options: Options): Promise<void> {
  const { subject, name, role, issuer, organization: organizationKey } = options;
  const input = { subject, name, role, issuer, organizationKey };
  const { giveSeat } = await client.request(GiveSeatDocument, { input });
  print(giveSeat?.seat, giveSeat ? [seatLine(giveSeat.seat)] : []);
}
