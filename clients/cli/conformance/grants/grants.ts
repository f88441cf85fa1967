import type { Command } from 'commander';
import type { Io } from '../../io.js';
import { addGrant } from './grant.js';
import { addGranted } from './granted.js';
import { addList } from './list.js';
import { addRevoke } from './revoke.js';

export function addGrants(assess: Command, io: Io): void {
  addGrant(assess, io);
  addRevoke(assess, io);
  addList(assess, io);
  addGranted(assess, io);
}
