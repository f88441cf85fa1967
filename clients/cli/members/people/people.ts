import type { Command } from 'commander';
import type { Io } from '../../io.js';
import { addAdd } from './add.js';
import { addEnd } from './end.js';
import { addList } from './list.js';
import { addRename } from './rename.js';

export function addPeople(entente: Command, io: Io): void {
  const people = entente.command('people').description("who acts for one's organization: administrators and chairs");
  addList(people, io);
  addAdd(people, io);
  addRename(people, io);
  addEnd(people, io);
}
