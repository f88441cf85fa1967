import { type Command, Option } from 'commander';
import type { Language } from '../../../standards/catalogue/document.js';
import { templateIn } from '../../../standards/indicators/intake/template.js';
import { csvText, inert } from '../../../standards/spreadsheet/csv.js';
import { workbookOf } from '../../../standards/spreadsheet/xlsx.js';
import { UsageError } from '../failure.js';
import { save } from '../files.js';
import type { Io } from '../io.js';
import { languageOption } from '../options.js';
import { openSession, type Session } from '../session.js';

interface Options {
  readonly format: 'csv' | 'xlsx';
  readonly language?: Language;
  readonly output?: string;
}

export function addTemplate(indicators: Command, io: Io): void {
  indicators
    .command('template')
    .description('a table to fill in for `import`: its columns, and a row as an example; asks no hub')
    .addOption(new Option('--format <format>', 'what to write').choices(['csv', 'xlsx']).default('csv'))
    .addOption(languageOption())
    .option('-o, --output <file>', 'write it there, not to stdout; XLSX needs one')
    .action((options: Options, command: Command) => template(openSession(command, io), options));
}

async function template(session: Session, { format, language = 'en', output }: Options): Promise<void> {
  const records = templateIn(language);
  if (format === 'xlsx' && output === undefined) throw new UsageError('A workbook is a file: name one.', '--output');
  const content =
    format === 'xlsx'
      ? workbookOf(records)
      : csvText(
          records.map((cells) => cells.map(inert)),
          { bom: true },
        );
  if (output !== undefined) {
    await save(output, content);
    session.print({ files: [output] }, []);
  } else session.io.stdout.write(String(content));
}
