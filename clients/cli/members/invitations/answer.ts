import type { Command } from 'commander';
import { AcceptSeatDocument, DeclineSeatDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { invitationLine } from './line.js';

export function addAnswers(invitations: Command, io: Io): void {
  invitations
    .command('accept')
    .description('take the seat; who has several then names one in each command (--seat)')
    .argument('<seat>', 'id of the seat')
    .action((seatId: string, _options: object, command: Command) => accept(openSession(command, io), seatId));
  invitations
    .command('decline')
    .description('turn the seat down, for good')
    .argument('<seat>', 'id of the seat')
    .action((seatId: string, _options: object, command: Command) => decline(openSession(command, io), seatId));
}

async function accept({ client, print }: Session, seatId: string): Promise<void> {
  const { acceptSeat } = await client.request(AcceptSeatDocument, { input: { seatId } });
  print(acceptSeat?.invitation, acceptSeat ? [invitationLine(acceptSeat.invitation)] : []);
}

async function decline({ client, print }: Session, seatId: string): Promise<void> {
  const { declineSeat } = await client.request(DeclineSeatDocument, { input: { seatId } });
  print(declineSeat?.invitation, declineSeat ? [invitationLine(declineSeat.invitation)] : []);
}
