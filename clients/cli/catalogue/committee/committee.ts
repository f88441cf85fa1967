import type { Command } from 'commander';
import type { Io } from '../../io.js';
import { addCommitteeKeys } from '../release/keys/committeeKeys.js';
import { addConfig } from './config.js';
import { addRepresentatives } from './representatives.js';

export function addCommittee(entente: Command, io: Io): void {
  const committee = entente
    .command('committee')
    .description('how a standards committee works, who votes in it, and who signs for it');
  addConfig(committee, io);
  addRepresentatives(committee, io);
  addCommitteeKeys(committee, io);
}
