import type { Command } from 'commander';
import type { Io } from '../io.js';
import { addLogin } from './login.js';
import { addLogout } from './logout.js';
import { addWhoami } from './whoami.js';

export function addIdentity(entente: Command, io: Io): void {
  addLogin(entente, io);
  addLogout(entente, io);
  addWhoami(entente, io);
}
