import type { Command } from 'commander';
import { EditStandardDocument, type StandardEditInput } from '../../../generated/operations.js';
import { UsageError } from '../../failure.js';
import { textOf } from '../../files.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { jsonIn } from '../sources.js';
import { findVersion, versionLine } from '../version.js';
import { COLUMNS, editLine } from './line.js';

interface Options {
  readonly file: string;
}

export function addEdit(standards: Command, io: Io): void {
  standards
    .command('edit')
    .description(`edit a draft, all or none; the version, then what was done, tab-separated: ${COLUMNS}`)
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version or label')
    .requiredOption(
      '--file <file>',
      'JSON, or - for stdin: a list of edits, each one of add, change, move, split, merge, retire and set, as ' +
        '`StandardEditInput` of the schema has them; each names the revision that was read (`edits --last`; 0 before the first)',
    )
    .action((key: string, version: string, options: Options, command: Command) =>
      editFrom(openSession(command, io), key, version, options),
    );
}

async function editFrom(session: Session, key: string, version: string, { file }: Options): Promise<void> {
  const edits = jsonIn(await textOf(session.io, file), file);
  if (!Array.isArray(edits)) throw new UsageError('The file is not a list of edits.', '--file');
  const { id: versionId } = await findVersion(session, key, version);
  await sendEdits(session, versionId, edits);
}

export async function sendEdits(
  { client, print }: Session,
  versionId: string,
  edits: readonly StandardEditInput[],
): Promise<void> {
  const { editStandard } = await client.request(EditStandardDocument, { input: { versionId, edits } });
  print(editStandard, editStandard ? [versionLine(editStandard.version), ...editStandard.edits.map(editLine)] : []);
}
