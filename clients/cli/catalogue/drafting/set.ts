import type { Command } from 'commander';
import { MEMBERS, pointerOf } from '../../../../standards/catalogue/drafting/edit.js';
import { DraftMember } from '../../../generated/operations.js';
import { UsageError } from '../../failure.js';
import { textOf } from '../../files.js';
import type { Io } from '../../io.js';
import { languageOption, termOf, wholeNumber } from '../../options.js';
import { openSession, type Session } from '../../session.js';
import { jsonIn } from '../sources.js';
import { findVersion } from '../version.js';
import { addContentOptions, contentFrom } from './content.js';
import { sendEdits } from './edit.js';
import { lastEdits } from './edits.js';

interface Options extends Readonly<Record<string, unknown>> {
  readonly file?: string;
  readonly clear?: boolean;
  readonly revision?: number;
}

const POINTERS = MEMBERS.map(pointerOf);

export function addSet(standards: Command, io: Io): void {
  const command = standards
    .command('set')
    .description('what one requirement of a draft says, or a member of the version')
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version or label')
    .argument('<requirement>', `key of a requirement, or ${POINTERS.join(', ')}`);
  addContentOptions(command)
    .addOption(languageOption())
    .option('--file <file>', 'of a member: JSON, or - for stdin')
    .option('--clear', 'of a member: take it out')
    .option(
      '--revision <number>',
      'that was read: another edit since is a CONFLICT (default: as it is now)',
      wholeNumber,
    )
    .action((key: string, version: string, requirement: string, options: Options, command: Command) =>
      set(openSession(command, io), { key, version, requirement }, options),
    );
}

interface What {
  readonly key: string;
  readonly version: string;
  readonly requirement: string;
}

async function set(session: Session, { key, version, requirement }: What, options: Options): Promise<void> {
  const { id: versionId } = await findVersion(session, key, version);
  const [last] = options.revision === undefined ? await lastEdits(session, versionId, requirement) : [];
  const revision = options.revision ?? last?.revision ?? 0;
  if (!requirement.startsWith('/'))
    return await sendEdits(session, versionId, [
      { change: { key: requirement, revision, content: contentFrom(options) } },
    ]);
  const member = POINTERS.includes(requirement) && termOf(DraftMember, requirement.slice(1));
  if (!member) throw new UsageError(`A member is one of ${POINTERS.join(', ')}.`, '<requirement>');
  await sendEdits(session, versionId, [{ set: { member, revision, value: await memberFrom(session, options) } }]);
}

async function memberFrom({ io }: Session, { file, clear }: Options): Promise<unknown> {
  if (clear) return null;
  if (file === undefined) throw new UsageError('Say what it is to be.', '--file');
  return jsonIn(await textOf(io, file), file);
}
