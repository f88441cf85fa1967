import type { Command } from 'commander';
import { OscalMappingDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { writeJson } from '../export.js';
import { findCrosswalk } from './find.js';

interface Options {
  readonly output?: string;
}

export function addExport(crosswalks: Command, io: Io): void {
  crosswalks
    .command('export')
    .description('a version as an OSCAL mapping collection')
    .argument('<key>', 'the crosswalk')
    .argument('[version]', 'semantic version (default: the one that is published)')
    .option('-o, --output <file>', 'write it there, not to stdout')
    .action((key: string, version: string | undefined, options: Options, command: Command) =>
      exportCrosswalk(openSession(command, io), key, version, options),
    );
}

async function exportCrosswalk(session: Session, key: string, version: string | undefined, { output }: Options) {
  const { id: crosswalkVersionId } = await findCrosswalk(session, key, version);
  const { oscalMapping } = await session.client.request(OscalMappingDocument, { crosswalkVersionId });
  await writeJson(session, oscalMapping, output);
}
