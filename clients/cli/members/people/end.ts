import type { Command } from 'commander';
import { EndSeatDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { seatLine } from './line.js';

export function addEnd(people: Command, io: Io): void {
  people
    .command('end')
    .description("end a seat, for good, from its person's next operation on; or withdraw an invitation")
    .argument('<seat>', 'id of the seat')
    .action((seatId: string, _options: object, command: Command) => end(openSession(command, io), seatId));
}

async function end({ client, print }: Session, seatId: string): Promise<void> {
  const { endSeat } = await client.request(EndSeatDocument, { input: { seatId } });
  print(endSeat?.seat, endSeat ? [seatLine(endSeat.seat)] : []);
}
