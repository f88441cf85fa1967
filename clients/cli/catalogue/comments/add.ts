import type { Command } from 'commander';
import { CommentOnStandardDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { findVersion } from '../version.js';
import { COLUMNS, commentLine } from './line.js';

interface Options {
  readonly requirement?: string;
}

export function addAdd(comments: Command, io: Io): void {
  comments
    .command('add')
    .description(`comment on a version in its comment period, tab-separated: ${COLUMNS}`)
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version or label')
    .argument('<text>', 'what there is to say')
    .option('--requirement <key>', 'on this requirement (default: on the whole version)')
    .action((key: string, version: string, text: string, options: Options, command: Command) =>
      add(openSession(command, io), key, version, text, options),
    );
}

async function add(session: Session, key: string, version: string, body: string, options: Options): Promise<void> {
  const { id: versionId } = await findVersion(session, key, version);
  const input = { versionId, requirementKey: options.requirement, body };
  const { commentOnStandard } = await session.client.request(CommentOnStandardDocument, { input });
  session.print(commentOnStandard?.comment, commentOnStandard ? [commentLine(commentOnStandard.comment)] : []);
}
