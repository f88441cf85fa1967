import type { Command } from 'commander';
import {
  type ReleaseFile,
  readHeadFile,
  readKeysFile,
  readReleaseFile,
} from '../../../../standards/catalogue/release/files.js';
import { officersIn } from '../../../../standards/catalogue/release/keys/keySet.js';
import { type Verdict, verifyRelease } from '../../../../standards/catalogue/release/verify.js';
import { ClientError } from '../../../sdk/error.js';
import { UsageError } from '../../failure.js';
import { textOf } from '../../files.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { row } from '../../text.js';
import { told } from '../sources.js';

interface Options {
  readonly keys?: string;
  readonly previous?: string;
  readonly head?: string;
}

export function addVerify(standards: Command, io: Io): void {
  standards
    .command('verify')
    .description(
      'whether a file is what a committee released, by its public keys; what is wrong, tab-separated: code, place, why',
    )
    .argument('<file>', 'as `release` wrote it; no hub is asked')
    .option('--keys <file>', 'the committee’s public keys that you trust (`committee keys list -o`)')
    .option('--previous <file>', 'the release that you have: whether this one comes after it')
    .option('--head <file>', 'a signed head (`head -o`): whether this one is the newest')
    .action((file: string, options: Options, command: Command) => verify(openSession(command, io), file, options));
}

async function verify(session: Session, path: string, options: Options): Promise<void> {
  const read = <T>(file: string, parse: (text: string) => T) => readFrom(session, file, parse);
  const file = await read(path, readReleaseFile);
  if (options.keys === undefined && file.release)
    throw new UsageError('Name the public keys that you trust: a file does not vouch for itself.', '--keys');
  const verdict = verifyRelease(
    file,
    options.keys === undefined ? { format: 1, keySets: [] } : await read(options.keys, readKeysFile),
    {
      previous: options.previous === undefined ? undefined : await read(options.previous, readReleaseFile),
      head: options.head === undefined ? undefined : await read(options.head, readHeadFile),
      now: new Date().toISOString(),
    },
  );
  session.print(answerOf(file, verdict), linesOf(file, verdict));
  const [first, ...others] = verdict.faults;
  if (!first) return;
  const more = others.length > 0 ? ` And ${others.length} more.` : '';
  throw new ClientError(
    first.code.toUpperCase().replaceAll('-', '_'),
    `Not verified. ${first.message}${more}`,
    first.at,
  );
}

async function readFrom<T>({ io }: Session, path: string, parse: (text: string) => T): Promise<T> {
  const text = await textOf(io, path);
  return told(path, () => parse(text));
}

const answerOf = ({ document, release }: ReleaseFile, { faults, signers, newest, ...digests }: Verdict) => ({
  verified: faults.length === 0,
  standard: document.standard,
  version: document.version,
  digests,
  number: release?.content.number ?? null,
  signers: signers.map(({ id, officer, name }) => ({ id, officer, name })),
  keySet: release?.content.keySet.number ?? null,
  newestKeySet: newest?.number ?? null,
  faults,
});

function linesOf({ document, release }: ReleaseFile, { faults, signers, newest, document: digest }: Verdict): string[] {
  if (faults.length > 0) return faults.map(({ code, at, message }) => row(code, at, message));
  if (!release) return [];
  const { committee, number, keySet } = release.content;
  const count = officersIn(signers).size;
  const names = [...new Set(signers.map(({ name }) => name))].join(', ');
  const later = newest && newest.number > keySet.number;
  return [
    `${document.standard} ${document.version} is release ${number} of ${committee}, document ${digest}.`,
    `Signed by ${count} ${count === 1 ? 'officer' : 'officers'} (${names}) under key set ${keySet.number}.`,
    ...(later
      ? [`Set ${newest.number} is newer: whether keys were revoked for a theft, only a head tells (--head).`]
      : []),
  ];
}
