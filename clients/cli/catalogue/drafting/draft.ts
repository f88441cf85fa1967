import type { Command } from 'commander';
import { StartDraftDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { findVersion, versionLine } from '../version.js';

interface Options {
  readonly from: string;
  readonly number: string;
}

export function addDraft(standards: Command, io: Io): void {
  standards
    .command('draft')
    .description('a released version is copied as a draft, to be edited')
    .argument('<key>', 'the standard')
    .requiredOption('--from <version>', 'the version to copy')
    .requiredOption('--number <version>', "the draft's semantic version")
    .action((key: string, options: Options, command: Command) => draft(openSession(command, io), key, options));
}

async function draft(session: Session, key: string, { from, number }: Options): Promise<void> {
  const { id: fromVersionId } = await findVersion(session, key, from);
  const { startDraft } = await session.client.request(StartDraftDocument, { input: { fromVersionId, number } });
  session.print(startDraft, startDraft ? [versionLine(startDraft.version)] : []);
}
