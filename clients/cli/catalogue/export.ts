import { type Command, Option } from 'commander';
import type { StandardDocument } from '../../../standards/catalogue/document.js';
import { versionBlocks } from '../../../standards/catalogue/print/version.js';
import { shownJson } from '../../../standards/shownText.js';
import { OscalCatalogDocument, WholeStandardDocument } from '../../generated/operations.js';
import { save } from '../files.js';
import type { Io } from '../io.js';
import { languageOption } from '../options.js';
import { openSession, type Session } from '../session.js';
import { printBlocks } from './print/print.js';
import { findVersion } from './version.js';

interface Options {
  readonly format: 'oscal' | 'json' | 'markdown' | 'pdf';
  readonly language?: 'en' | 'zh-CN';
  readonly output?: string;
}

export function addExport(standards: Command, io: Io): void {
  standards
    .command('export')
    .description("a version as an OSCAL catalog, as the hub's own document, or to be read")
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version or label')
    .addOption(
      new Option('--format <format>', 'what to write').choices(['oscal', 'json', 'markdown', 'pdf']).default('oscal'),
    )
    .addOption(languageOption())
    .option('-o, --output <file>', 'write it there, not to stdout; needed for a PDF')
    .action((key: string, version: string, options: Options, command: Command) =>
      exportStandard(openSession(command, io), key, version, options),
    );
}

async function exportStandard(session: Session, key: string, version: string, options: Options): Promise<void> {
  const { format, output, language = 'en' } = options;
  const found = await findVersion(session, key, version);
  if (format === 'oscal') return await writeJson(session, await oscalOf(session, found.id), output);
  const document = await documentOf(session, found.id);
  if (format === 'json') return await writeJson(session, document, output);
  const title = `${key} ${found.version}`;
  await printBlocks(session, versionBlocks(document, language), { format, language, output, title });
}

const oscalOf = async ({ client }: Session, versionId: string) =>
  (await client.request(OscalCatalogDocument, { versionId })).oscalCatalog;

export const documentOf = async ({ client }: Session, versionId: string) =>
  (await client.request(WholeStandardDocument, { versionId })).standardDocument as StandardDocument;

export async function writeJson(session: Session, document: unknown, output: string | undefined): Promise<void> {
  const text = shownJson(JSON.stringify(document, null, 2));
  if (output === undefined) return session.print(document, [text]);
  await save(output, `${text}\n`);
  session.print({ file: output }, []);
}
