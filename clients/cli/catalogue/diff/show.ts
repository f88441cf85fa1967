import { type Command, Option } from 'commander';
import { redlineBlocks } from '../../../../standards/catalogue/print/redline.js';
import { languageOption } from '../../options.js';
import type { Session } from '../../session.js';
import { printBlocks } from '../print/print.js';
import { diffLines } from './lines.js';
import { type ComparedVersion, type ReadDiff, redlineOf } from './read.js';

export interface DiffOptions {
  readonly words?: true;
  readonly format: 'text' | 'markdown' | 'pdf';
  readonly language?: 'en' | 'zh-CN';
  readonly output?: string;
}

export const addDiffOptions = (command: Command): Command =>
  command
    .option('--words', 'the words changed as well: [-gone-] {+new+}')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'markdown', 'pdf']).default('text'))
    .addOption(languageOption())
    .option('-o, --output <file>', 'write it there, not to stdout; needed for a PDF');

/** Whether what is shown has the words in it: a redline is nothing else. */
export const showsWords = ({ words, format }: DiffOptions): boolean => words === true || format !== 'text';

export async function show(
  session: Session,
  found: ReadDiff,
  [from, to]: readonly [ComparedVersion, ComparedVersion],
  { format, language = 'en', output }: DiffOptions,
): Promise<void> {
  if (session.json || format === 'text') {
    const told = { from, to, ...found };
    return session.print(told, diffLines(told, language));
  }
  const title = `${to.standardKey} ${from.version} → ${to.version}`;
  await printBlocks(session, redlineBlocks(redlineOf(found, from, to), language), { format, language, output, title });
}
