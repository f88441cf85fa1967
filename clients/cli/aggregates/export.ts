import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { jsonOf } from '../../../standards/aggregates/files/codebook.js';
import { csvOf } from '../../../standards/aggregates/files/csv.js';
import { dataPackageOf } from '../../../standards/aggregates/files/datapackage.js';
import type { PublishedRelease } from '../../../standards/aggregates/files/published.js';
import type { Language } from '../../../standards/catalogue/document.js';
import { UsageError } from '../failure.js';
import { cannotWrite, save } from '../files.js';
import type { Io } from '../io.js';
import { languageOption } from '../options.js';
import { openSession, type Session } from '../session.js';
import { findRelease } from './find.js';
import { type WhichOptions, withWhich } from './which.js';

interface Options extends WhichOptions {
  readonly format: 'csv' | 'json' | 'datapackage';
  readonly bom?: true;
  readonly output?: string;
  readonly language?: Language;
}

export function addExport(aggregates: Command, io: Io): void {
  withWhich(aggregates.command('export'))
    .description('a release as CSV, as JSON that explains itself in both languages, or as a Frictionless Data Package')
    .argument('<release>', 'its id, or the key of a table, of which it is the newest')
    .addOption(new Option('--format <format>', 'what to write').choices(['csv', 'json', 'datapackage']).default('csv'))
    .option('--bom', 'a byte order mark before CSV, for spreadsheets that ask for one')
    .option('-o, --output <path>', 'write it there, not to stdout; a folder for a data package, which needs one')
    .addOption(languageOption())
    .action((name: string, options: Options, command: Command) =>
      exportRelease(openSession(command, io), name, options),
    );
}

async function exportRelease(session: Session, name: string, options: Options): Promise<void> {
  const { format, bom, output, language = 'en', ...which } = options;
  if (bom && format !== 'csv') throw new UsageError('Only CSV has a byte order mark.', '--bom');
  if (format === 'datapackage' && output === undefined)
    throw new UsageError('A data package is a folder: name one.', '--output');
  const release = await findRelease(session, name, which);
  if (format === 'datapackage') return await savePackage(session, release, language, output as string);
  const text = format === 'csv' ? csvOf(release, { bom: bom === true }) : jsonOf(release);
  if (output === undefined) return void session.io.stdout.write(text);
  await save(output, text);
  session.print({ files: [output] }, []);
}

async function savePackage(session: Session, release: PublishedRelease, language: Language, folder: string) {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw cannotWrite(folder, error);
  });
  const files = Object.entries(dataPackageOf(release, language)).map(
    ([name, text]) => [join(folder, name), text] as const,
  );
  for (const [path, text] of files) await save(path, text);
  session.print({ files: files.map(([path]) => path) }, []);
}
