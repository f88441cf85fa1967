import type { Command } from 'commander';
import { OscalCatalogDocument } from '../../generated/operations.js';
import { save } from '../files.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { findVersion } from './version.js';

interface Options {
  readonly output?: string;
}

export function addExport(standards: Command, io: Io): void {
  standards
    .command('export')
    .description('a version as an OSCAL catalog (JSON)')
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version or label')
    .option('-o, --output <file>', 'write it there, not to stdout')
    .action((key: string, version: string, options: Options, command: Command) =>
      exportStandard(openSession(command, io), key, version, options),
    );
}

async function exportStandard(session: Session, key: string, version: string, { output }: Options): Promise<void> {
  const { id: versionId } = await findVersion(session, key, version);
  const { oscalCatalog } = await session.client.request(OscalCatalogDocument, { versionId });
  const text = JSON.stringify(oscalCatalog, null, 2);
  if (output === undefined) return session.print(oscalCatalog, [text]);
  await save(output, `${text}\n`);
  session.print({ file: output }, []);
}
