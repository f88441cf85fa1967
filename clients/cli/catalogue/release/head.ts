import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { daysAfter } from '../../../../standards/catalogue/ballot/rule.js';
import { canonicalJson } from '../../../../standards/catalogue/digest.js';
import { type HeadFile, readHeadFile, writeFileText } from '../../../../standards/catalogue/release/files.js';
import { type Head, MAX_HEAD_DAYS, parseHead } from '../../../../standards/catalogue/release/head.js';
import { HeadDocument, HeadToSignDocument, SignHeadDocument } from '../../../generated/operations.js';
import { ClientError } from '../../../sdk/error.js';
import { UsageError } from '../../failure.js';
import { save, textOf } from '../../files.js';
import type { Io } from '../../io.js';
import { wholeNumber } from '../../options.js';
import { openSession, type Session } from '../../session.js';
import { row } from '../../text.js';
import { told } from '../sources.js';
import { readKeyFile } from './keyFile.js';
import { keySetsOf, signedFrom, statementLine } from './statements.js';

interface Options {
  readonly output?: string;
  readonly sign?: true;
  readonly key?: string;
  readonly days?: number;
}

export function addHead(standards: Command, io: Io): void {
  standards
    .command('head')
    .description(
      'which release is the newest, and until when that is said; tab-separated: version, sequence, until, digest',
    )
    .argument('<key>', 'the standard')
    .option('-o, --output <file>', 'write it there, for `verify --head`; a newer one that is there stays')
    .option('--sign', 'sign the next one, or the one that waits for signatures')
    .option('--key <file>', 'your key, which signs')
    .option('--days <days>', 'begin one that lasts so long, instead of signing what waits', wholeNumber)
    .action((key: string, options: Options, command: Command) => {
      const session = openSession(command, io);
      return options.sign ? signHead(session, key, options) : showHead(session, key, options);
    });
}

async function showHead(session: Session, key: string, { output }: Options): Promise<void> {
  const { standardHead, standard } = await session.client.request(HeadDocument, { key });
  if (!standardHead?.inForce || !standard)
    throw new ClientError('NOT_FOUND', 'No head of this standard is signed.', 'key');
  const head = signedFrom<Head>(standardHead.inForce, parseHead);
  if (output !== undefined) {
    const file: HeadFile = { format: 1, head, keySets: await keySetsOf(session, standard.committee.key) };
    await refuseOlder(session, output, head.content);
    await save(output, writeFileText(file));
  }
  const { version, sequence, expiresAt, release } = head.content;
  session.print(head, [row(version, sequence, expiresAt, release)]);
}

/** Who replays a head that was signed before is told by the sequence. */
async function refuseOlder({ io }: Session, path: string, head: Head): Promise<void> {
  if (!existsSync(path)) return;
  const text = await textOf(io, path);
  const { content: had } = told(path, () => readHeadFile(text)).head;
  if (had.standard === head.standard && had.sequence > head.sequence)
    throw new ClientError('ROLLBACK', `You have head ${had.sequence}, and were given ${head.sequence}.`, '--output');
}

async function signHead(session: Session, key: string, options: Options): Promise<void> {
  if (options.key === undefined) throw new UsageError('Name your key.', '--key');
  const own = await readKeyFile(session.io, options.key);
  const { standardHead } = await session.client.request(HeadToSignDocument, { key });
  const [next] = standardHead?.pending ?? [];
  if (!next) throw new ClientError('CONFLICT', 'There is nothing for you to sign.', 'key');
  const head = lasting(signedFrom<Head>(next, parseHead).content, options.days);
  session.note(`${head.standard} ${head.version} is the newest until ${head.expiresAt} (head ${head.sequence}).`);
  const input = { content: canonicalJson(head), ...own.sign('head', head) };
  const { signHead: signed } = await session.client.request(SignHeadDocument, { input });
  session.print(signed?.statement, signed ? [statementLine(signed.statement)] : []);
}

function lasting(head: Head, days: number | undefined): Head {
  if (days === undefined) return head;
  if (days < 1 || days > MAX_HEAD_DAYS) throw new UsageError(`A head lasts 1 to ${MAX_HEAD_DAYS} days.`, '--days');
  const at = new Date();
  return { ...head, issuedAt: at.toISOString(), expiresAt: daysAfter(at, days).toISOString() };
}
