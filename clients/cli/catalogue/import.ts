import type { Command } from 'commander';
import { ImportStandardDocument, StandardKind } from '../../generated/operations.js';
import type { Io } from '../io.js';
import { termOption } from '../options.js';
import { openSession, type Session } from '../session.js';
import { cell } from '../text.js';
import { sendFile } from '../uploads.js';
import { versionLine } from './version.js';

interface Options {
  readonly standard: string;
  readonly kind?: StandardKind;
  readonly label?: string;
  readonly language?: string;
}

interface Import extends Options {
  readonly proposal: boolean;
}

export function addImport(standards: Command, io: Io): void {
  addReading(standards, io, 'import', 'an OSCAL catalog, or a document of the hub, becomes a draft version');
  addReading(standards, io, 'propose', 'the same as a proposal, which the chair has still to take up');
}

function addReading(standards: Command, io: Io, name: 'import' | 'propose', description: string): void {
  standards
    .command(name)
    .description(description)
    .argument('<file>', 'JSON, or - for stdin')
    .requiredOption('--standard <key>', 'the standard it is a version of; made when new')
    .addOption(termOption('--kind <kind>', 'what a new standard is about', StandardKind))
    .option('--label <label>', "the source's name of the version (default: the file's own)")
    .option('--language <language>', 'language of the text, en or zh-CN (default: en)')
    .action((file: string, options: Options, command: Command) =>
      importStandard(openSession(command, io), file, { ...options, proposal: name === 'propose' }),
    );
}

async function importStandard(
  session: Session,
  file: string,
  { standard, kind, label, language, proposal }: Import,
): Promise<void> {
  const uploadId = await sendFile(session, file);
  const input = { uploadId, standard, kind, label, language, proposal };
  const { importStandard: imported } = await session.client.request(ImportStandardDocument, { input });
  session.print(imported, imported ? [versionLine(imported.version), ...imported.changes.map(cell)] : []);
}
