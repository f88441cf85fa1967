import type { Command } from 'commander';
import type { Io } from '../io.js';
import { addConsent } from './consent.js';
import { addExplain } from './explain.js';
import { addPolicy } from './policy.js';
import { addWiden } from './widen.js';

export function addAccess(entente: Command, io: Io): void {
  const access = entente.command('access').description('who sees what, by which policy');
  addPolicy(access, io);
  addExplain(access, io);
  addConsent(access, io);
  addWiden(access, io);
}
