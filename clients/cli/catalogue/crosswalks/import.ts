import type { Command } from 'commander';
import { ImportCrosswalkDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { sendFile } from '../../uploads.js';
import { versionNamed } from './find.js';
import { crosswalkLine } from './line.js';

interface Options {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly as?: string;
  readonly language?: string;
}

export function addImport(crosswalks: Command, io: Io): void {
  crosswalks
    .command('import')
    .description('an OSCAL mapping collection becomes a draft')
    .argument('<file>', 'JSON, or - for stdin')
    .requiredOption('--key <key>', 'the crosswalk it is a version of; made when new')
    .requiredOption('--source <key@version>', 'the version of a standard that is mapped')
    .requiredOption('--target <key@version>', 'the version that it is mapped to')
    .option('--as <version>', 'its semantic version (default: the next)')
    .option('--language <language>', 'language of its text, en or zh-CN (default: en)')
    .action((file: string, options: Options, command: Command) =>
      importCrosswalk(openSession(command, io), file, options),
    );
}

async function importCrosswalk(session: Session, file: string, options: Options): Promise<void> {
  const { key, as: version, language } = options;
  const { id: sourceVersionId } = await versionNamed(session, options.source, '--source');
  const { id: targetVersionId } = await versionNamed(session, options.target, '--target');
  const uploadId = await sendFile(session, file);
  const input = { uploadId, key, sourceVersionId, targetVersionId, version, language };
  const { importCrosswalk: imported } = await session.client.request(ImportCrosswalkDocument, { input });
  session.print(imported, imported ? [crosswalkLine(imported.version)] : []);
}
