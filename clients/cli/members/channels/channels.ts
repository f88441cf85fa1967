import type { Command } from 'commander';
import type { Io } from '../../io.js';
import { addAdd } from './add.js';
import { addList } from './list.js';

export function addChannels(entente: Command, io: Io): void {
  const channels = entente.command('channels').description('third parties that work for the institution');
  addList(channels, io);
  addAdd(channels, io);
}
