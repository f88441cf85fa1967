import type { Command } from 'commander';
import { enrol, revoke, setThreshold } from '../../../../../standards/catalogue/release/keys/changes.js';
import type { KeySet } from '../../../../../standards/catalogue/release/keys/keySet.js';
import type { Io } from '../../../io.js';
import { wholeNumber } from '../../../options.js';
import { openSession, type Session } from '../../../session.js';
import { told } from '../../sources.js';
import { readKeyFile } from '../keyFile.js';
import { type Officers, officersOf, submit } from './submit.js';

const KEY = ['--key <file>', 'your key, which signs'] as const;

export function addChanges(keys: Command, io: Io): void {
  keys
    .command('enroll')
    .description('your first key, or one more; the officers that there are sign it too')
    .argument('<committee>', 'its key')
    .requiredOption('--key <file>', 'your new key')
    .requiredOption('--name <text>', 'whose it is, for everyone to read')
    .option('--signer <file>', 'your key that signs already')
    .action((committee: string, options: Enrolment, command: Command) =>
      enrolKey(openSession(command, io), committee, options),
    );
  keys
    .command('rotate')
    .description('a new key in the place of yours')
    .argument('<committee>', 'its key')
    .requiredOption('--key <file>', 'your key that goes, which signs once more')
    .requiredOption('--new <file>', 'your key that comes')
    .action((committee: string, options: Rotation, command: Command) =>
      rotateKey(openSession(command, io), committee, options),
    );
  keys
    .command('revoke')
    .description('a key signs no more; what it signed under earlier sets stays signed')
    .argument('<committee>', 'its key')
    .argument('<id>', 'of the key that goes')
    .requiredOption(...KEY)
    .action((committee: string, id: string, options: Signing, command: Command) =>
      change(openSession(command, io), committee, options, (last, sources) => revoke(last, id, sources)),
    );
  keys
    .command('threshold')
    .description('how many officers must sign')
    .argument('<committee>', 'its key')
    .argument('<count>', 'how many', wholeNumber)
    .requiredOption(...KEY)
    .action((committee: string, count: number, options: Signing, command: Command) =>
      change(openSession(command, io), committee, options, (last, sources) => setThreshold(last, count, sources)),
    );
}

interface Signing {
  readonly key: string;
}

interface Enrolment extends Signing {
  readonly name: string;
  readonly signer?: string;
}

interface Rotation extends Signing {
  readonly new: string;
}

async function enrolKey(session: Session, committee: string, { key, name, signer }: Enrolment): Promise<void> {
  const own = await readKeyFile(session.io, key);
  const signers = signer === undefined ? [] : [await readKeyFile(session.io, signer)];
  const { officer, ...officers } = await officersOf(session, committee);
  const { publicKey } = own;
  const set = told(key, () => enrol(lastOf(officers), { publicKey, officer, name }, { committee, issuedAt: now() }));
  await submit(session, set, [...signers, own]);
}

async function rotateKey(session: Session, committee: string, files: Rotation): Promise<void> {
  const [gone, own] = [await readKeyFile(session.io, files.key), await readKeyFile(session.io, files.new)];
  const { officer, ...officers } = await officersOf(session, committee);
  const last = lastOf(officers);
  const name = last?.keys.find(({ id }) => id === gone.id)?.name ?? '';
  const enrolment = { publicKey: own.publicKey, officer, name, replaces: gone.id };
  const set = told(files.new, () => enrol(last, enrolment, { committee, issuedAt: now() }));
  await submit(session, set, [gone, own]);
}

async function change(
  session: Session,
  committee: string,
  { key }: Signing,
  next: (last: KeySet | undefined, sources: { committee: string; issuedAt: string }) => KeySet,
): Promise<void> {
  const own = await readKeyFile(session.io, key);
  const last = lastOf(await officersOf(session, committee));
  const set = told('key set', () => next(last, { committee, issuedAt: now() }));
  await submit(session, set, [own]);
}

const lastOf = ({ sets }: Pick<Officers, 'sets'>): KeySet | undefined => sets.at(-1)?.content;

const now = () => new Date().toISOString();
