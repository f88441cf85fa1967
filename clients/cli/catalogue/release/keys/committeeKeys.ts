import type { Command } from 'commander';
import type { Io } from '../../../io.js';
import { addChanges } from './changes.js';
import { addList } from './list.js';
import { addSign } from './sign.js';

export function addCommitteeKeys(committee: Command, io: Io): void {
  const keys = committee.command('keys').description('whose signatures release what the committee publishes');
  addList(keys, io);
  addChanges(keys, io);
  addSign(keys, io);
}
