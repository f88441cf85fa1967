import type { Command } from 'commander';
import type { Io } from '../../io.js';
import { addAnswers } from './answer.js';
import { addList } from './list.js';

export function addInvitations(entente: Command, io: Io): void {
  const invitations = entente.command('invitations').description('seats that one was given and has not accepted yet');
  addList(invitations, io);
  addAnswers(invitations, io);
}
