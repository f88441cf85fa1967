import { type Command, Option } from 'commander';
import type { Redline } from '../../../../standards/catalogue/print/redline.js';
import { redlineBlocks } from '../../../../standards/catalogue/print/redline.js';
import type { Io } from '../../io.js';
import { languageOption } from '../../options.js';
import { openSession, type Session } from '../../session.js';
import { printBlocks } from '../print/print.js';
import { findVersion } from '../version.js';
import { diffLines } from './lines.js';
import { readDiff, redlineOf } from './read.js';

interface Options {
  readonly words?: true;
  readonly format: 'text' | 'markdown' | 'pdf';
  readonly language?: 'en' | 'zh-CN';
  readonly output?: string;
}

export function addDiff(standards: Command, io: Io): void {
  standards
    .command('diff')
    .description('what changed between two versions, and the version that it asks for')
    .argument('<key>', 'the standard')
    .argument('<from>', 'semantic version or label to compare with')
    .argument('<to>', 'semantic version or label to compare')
    .option('--words', 'the words changed as well: [-gone-] {+new+}')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'markdown', 'pdf']).default('text'))
    .addOption(languageOption())
    .option('-o, --output <file>', 'write it there, not to stdout; needed for a PDF')
    .action((key: string, from: string, to: string, options: Options, command: Command) =>
      diff(openSession(command, io), key, [from, to], options),
    );
}

async function diff(session: Session, key: string, names: [string, string], options: Options): Promise<void> {
  const { format, language = 'en', output } = options;
  const [from, to] = [await findVersion(session, key, names[0]), await findVersion(session, key, names[1])];
  const printed = format !== 'text';
  const found = await readDiff(session, from.id, to.id, printed || options.words === true);
  if (session.json || !printed) {
    const told = { from, to, ...found };
    return session.print(told, diffLines(told, language));
  }
  const redline: Redline = redlineOf(found, from, to);
  await printBlocks(session, redlineBlocks(redline, language), {
    format,
    language,
    output,
    title: `${key} ${from.version} → ${to.version}`,
  });
}
