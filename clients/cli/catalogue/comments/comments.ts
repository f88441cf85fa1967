import type { Command } from 'commander';
import type { Io } from '../../io.js';
import { addAdd } from './add.js';
import { addDispose } from './dispose.js';
import { addList } from './list.js';

export function addComments(entente: Command, io: Io): void {
  const comments = entente.command('comments').description('comments on versions of standards');
  addAdd(comments, io);
  addList(comments, io);
  addDispose(comments, io);
}
