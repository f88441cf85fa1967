import type { Command } from 'commander';
import { writeFileText } from '../../../../../standards/catalogue/release/files.js';
import { keysOf, type SignedKeySet } from '../../../../../standards/catalogue/release/keys/chain.js';
import { digestOfKeySet } from '../../../../../standards/catalogue/release/keys/keySet.js';
import { save } from '../../../files.js';
import type { Io } from '../../../io.js';
import { openSession, type Session } from '../../../session.js';
import { row } from '../../../text.js';
import { keySetsOf } from '../statements.js';

interface Options {
  readonly output?: string;
}

export function addList(keys: Command, io: Io): void {
  keys
    .command('list')
    .description('who signs for a committee, and who did; tab-separated: key, officer, name, from, until')
    .argument('<committee>', 'its key')
    .option('-o, --output <file>', 'write its public keys there, for `standards verify --keys`')
    .action((key: string, options: Options, command: Command) => list(openSession(command, io), key, options));
}

async function list(session: Session, key: string, { output }: Options): Promise<void> {
  const keySets = await keySetsOf(session, key);
  if (output !== undefined) await save(output, writeFileText({ format: 1, keySets }));
  const keys = told(keySets);
  const newest = keySets.at(-1)?.content;
  if (newest) {
    session.note(`Set ${newest.number}, ${newest.threshold} must sign. Its digest, to be compared by another way:`);
    session.note(digestOfKeySet(newest));
  } else session.note('No keys: what the committee publishes is not signed.');
  session.print(
    { keys, newest: newest && { ...newest, digest: digestOfKeySet(newest) } },
    keys.map(({ id, officer, name, enrolledAt, until }) => row(id, officer, name, enrolledAt, until)),
  );
}

/** Each key there was, with when the first set came that has it no more. */
const told = (keySets: readonly SignedKeySet[]) =>
  keysOf(keySets.map(({ content }) => content)).map((key) => {
    const last = keySets.findLastIndex(({ content }) => content.keys.some(({ id }) => id === key.id));
    return { ...key, until: keySets[last + 1]?.content.issuedAt ?? null };
  });
