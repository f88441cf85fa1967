import type { Command } from 'commander';
import type { Io } from '../../io.js';
import { addCreate } from './create.js';
import { addLeave } from './leave.js';
import { addList } from './list.js';
import { addMembers } from './members.js';
import { addShow } from './show.js';

export function addGroups(entente: Command, io: Io): void {
  const groups = entente.command('groups').description('institutions that share among themselves');
  addList(groups, io);
  addShow(groups, io);
  addCreate(groups, io);
  addMembers(groups, io);
  addLeave(groups, io);
}
