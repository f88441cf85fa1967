import type { Command } from 'commander';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { readCredentials, writeCredentials } from './credentials.js';

export function addLogout(entente: Command, io: Io): void {
  entente
    .command('logout')
    .description('forget the stored token of the hub')
    .action((_options: object, command: Command) => logout(openSession(command, io)));
}

function logout({ io, client, print, note }: Session): void {
  const { [client.url]: known, ...others } = readCredentials(io.env);
  if (known) writeCredentials(io.env, others);
  note(known ? `Signed out of ${client.url}.` : `Not signed in to ${client.url}.`);
  print({ url: client.url, signedOut: known !== undefined }, []);
}
