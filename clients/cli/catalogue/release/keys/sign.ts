import type { Command } from 'commander';
import { newKeys } from '../../../../../standards/catalogue/release/keys/chain.js';
import { digestOfKeySet, type KeySet } from '../../../../../standards/catalogue/release/keys/keySet.js';
import { ClientError } from '../../../../sdk/error.js';
import type { Io } from '../../../io.js';
import { openSession, type Session } from '../../../session.js';
import { row } from '../../../text.js';
import { readKeyFile } from '../keyFile.js';
import { officersOf, submit } from './submit.js';

interface Options {
  readonly key?: string;
  readonly set?: string;
}

export function addSign(keys: Command, io: Io): void {
  keys
    .command('sign')
    .description(
      'a change of keys that waits for signatures; without --key, what waits: digest, number, what it changes',
    )
    .argument('<committee>', 'its key')
    .option('--key <file>', 'your key, which signs')
    .option('--set <digest>', 'which, where several wait')
    .action((committee: string, options: Options, command: Command) =>
      signPending(openSession(command, io), committee, options),
    );
}

async function signPending(session: Session, committee: string, { key, set: digest }: Options): Promise<void> {
  const { sets, pending } = await officersOf(session, committee);
  const waiting = pending.map(({ content }) => content);
  if (key === undefined)
    return session.print(
      { pending: waiting },
      waiting.map((set) => lineOf(sets.at(-1)?.content, set)),
    );
  const own = await readKeyFile(session.io, key);
  const chosen = waiting.filter((set) => digest === undefined || digestOfKeySet(set) === digest);
  const [set] = chosen;
  if (!set) throw new ClientError('NOT_FOUND', 'Nothing waits for signatures.', 'set');
  if (chosen.length > 1) throw new ClientError('CONFLICT', 'Several wait: name one with --set.', 'set');
  session.note(lineOf(sets.at(-1)?.content, set));
  await submit(session, set, [own]);
}

function lineOf(last: KeySet | undefined, set: KeySet): string {
  const gone = (last?.keys ?? []).filter(({ id }) => !set.keys.some((kept) => kept.id === id));
  return row(
    digestOfKeySet(set),
    `set ${set.number}`,
    `${set.threshold} must sign`,
    ...newKeys(last, set).map(({ id, name }) => `+ ${name} ${id}`),
    ...gone.map(({ id, name }) => `- ${name} ${id}`),
  );
}
