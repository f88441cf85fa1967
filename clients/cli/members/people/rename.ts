import type { Command } from 'commander';
import { RenameSeatDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { seatLine } from './line.js';

export function addRename(people: Command, io: Io): void {
  people
    .command('rename')
    .description('change what the organization calls a person')
    .argument('<seat>', 'id of the seat')
    .argument('<name>', 'the new name')
    .action((seatId: string, name: string, _options: object, command: Command) =>
      rename(openSession(command, io), seatId, name),
    );
}

async function rename({ client, print }: Session, seatId: string, name: string): Promise<void> {
  const { renameSeat } = await client.request(RenameSeatDocument, { input: { seatId, name } });
  print(renameSeat?.seat, renameSeat ? [seatLine(renameSeat.seat)] : []);
}
