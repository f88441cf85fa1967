import type { Command } from 'commander';
import { ClientError } from '../../../sdk/error.js';
import { save } from '../../files.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { ballotLine, COLUMNS, findBallot } from './find.js';
import { reportMarkdown } from './markdown.js';

interface Options {
  readonly output?: string;
}

export function addShow(ballot: Command, io: Io): void {
  ballot
    .command('show')
    .description(`the newest ballot on a version, tab-separated: ${COLUMNS}`)
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version')
    .action((key: string, version: string, _options: object, command: Command) =>
      show(openSession(command, io), key, version),
    );
  ballot
    .command('report')
    .description('how a closed ballot went, as Markdown to print')
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version')
    .option('-o, --output <file>', 'write it there, not to stdout')
    .action((key: string, version: string, options: Options, command: Command) =>
      report(openSession(command, io), key, version, options),
    );
}

async function show(session: Session, key: string, version: string): Promise<void> {
  const ballot = await findBallot(session, key, version);
  session.print(ballot, [ballotLine(ballot)]);
}

async function report(session: Session, key: string, version: string, { output }: Options): Promise<void> {
  const ballot = await findBallot(session, key, version);
  if (!ballot.report) throw new ClientError('CONFLICT', `The ballot is open until ${ballot.closesAt}.`, 'version');
  const lines = reportMarkdown(ballot, ballot.report);
  if (output === undefined) return session.print(ballot, lines);
  await save(output, `${lines.join('\n')}\n`);
  session.print({ file: output }, []);
}
