import type { Command } from 'commander';
import { DisposeOfCommentDocument, Disposition } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { termOption } from '../../options.js';
import { openSession, type Session } from '../../session.js';
import { COLUMNS, commentLine } from './line.js';

interface Options {
  readonly as: Disposition;
  readonly reason: string;
}

export function addDispose(comments: Command, io: Io): void {
  comments
    .command('dispose')
    .description(`answer a comment for the committee, tab-separated: ${COLUMNS}`)
    .argument('<id>', 'the comment')
    .addOption(termOption('--as <disposition>', 'what becomes of it', Disposition).makeOptionMandatory())
    .requiredOption('--reason <text>', 'why')
    .action((id: string, options: Options, command: Command) => dispose(openSession(command, io), id, options));
}

async function dispose({ client, print }: Session, commentId: string, options: Options): Promise<void> {
  const input = { commentId, disposition: options.as, reason: options.reason };
  const { disposeOfComment } = await client.request(DisposeOfCommentDocument, { input });
  print(disposeOfComment?.comment, disposeOfComment ? [commentLine(disposeOfComment.comment)] : []);
}
