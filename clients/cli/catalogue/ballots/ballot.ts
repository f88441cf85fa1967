import type { Command } from 'commander';
import type { Io } from '../../io.js';
import { addClose } from './close.js';
import { addShow } from './show.js';
import { addVote } from './vote.js';

export function addBallot(entente: Command, io: Io): void {
  const ballot = entente.command('ballot').description('votes on versions of standards');
  addVote(ballot, io);
  addShow(ballot, io);
  addClose(ballot, io);
}
