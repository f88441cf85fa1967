import type { Command } from 'commander';
import { deviceLogin } from '../../sdk/device.js';
import { discoverSignIn } from '../../sdk/discovery.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { cell } from '../text.js';
import { readCredentials, writeCredentials } from './credentials.js';

interface Options {
  readonly issuer?: string;
  readonly clientId?: string;
  readonly printToken?: true;
}

export function addLogin(entente: Command, io: Io): void {
  entente
    .command('login')
    .description('sign in with a browser, on this machine or another (OAuth device flow)')
    .option('--issuer <url>', 'OpenID Connect issuer (default: the one the hub names)')
    .option('--client-id <id>', 'public client at the issuer (default: the one the hub names)')
    .option('--print-token', 'print the token too')
    .action((options: Options, command: Command) => login(openSession(command, io), options));
}

async function login({ io, client, print }: Session, { issuer, clientId, printToken }: Options): Promise<void> {
  const named = issuer ? { issuer, clientId: 'entente', scope: 'openid entente' } : await discoverSignIn(client.url);
  const { token, expiresAt } = await deviceLogin({
    ...named,
    ...(clientId && { clientId }),
    // Whatever else is silenced: without it nobody could go on.
    show: ({ url, code }) => io.stderr.write(`Open ${cell(url)}\nand confirm the code ${cell(code)}\n`),
  });
  writeCredentials(io.env, { ...readCredentials(io.env), [client.url]: { token, expiresAt } });
  print({ url: client.url, expiresAt, ...(printToken && { token }) }, printToken ? [token] : []);
}
