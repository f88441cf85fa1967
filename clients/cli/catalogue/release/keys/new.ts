import type { Command } from 'commander';
import type { Io } from '../../../io.js';
import { openSession, type Session } from '../../../session.js';
import { row } from '../../../text.js';
import { makeKeyFile } from '../keyFile.js';

export function addKeys(entente: Command, io: Io): void {
  entente
    .command('keys')
    .description("an officer's own keys, which never leave their files; no hub is asked")
    .command('new')
    .description('makes an Ed25519 key in a file that only you may read; tab-separated: id, public key')
    .argument('<file>', 'where to; a file that is there is left as it is')
    .action((file: string, _options: object, command: Command) => newKey(openSession(command, io), file));
}

async function newKey({ print }: Session, file: string): Promise<void> {
  const { id, publicKey } = await makeKeyFile(file);
  print({ id, publicKey, file }, [row(id, publicKey)]);
}
