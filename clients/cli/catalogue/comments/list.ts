import type { Command } from 'commander';
import { StandardCommentsDocument } from '../../../generated/operations.js';
import { nodes } from '../../../sdk/pages.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { findVersion } from '../version.js';
import { COLUMNS, commentLine } from './line.js';

interface Options {
  readonly requirement?: string;
}

export function addList(comments: Command, io: Io): void {
  comments
    .command('list')
    .description(`comments on a version, oldest first, tab-separated: ${COLUMNS}`)
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version or label')
    .option('--requirement <key>', 'only on this requirement')
    .action((key: string, version: string, options: Options, command: Command) =>
      list(openSession(command, io), key, version, options),
    );
}

async function list(session: Session, key: string, version: string, { requirement }: Options): Promise<void> {
  const { id: versionId } = await findVersion(session, key, version);
  const read = async (after: string | null) =>
    (await session.client.request(StandardCommentsDocument, { versionId, requirementKey: requirement, after }))
      .standardComments;
  const comments = await nodes(read);
  session.print({ comments }, comments.map(commentLine));
}
