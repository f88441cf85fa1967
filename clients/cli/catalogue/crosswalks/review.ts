import type { Command } from 'commander';
import { ReviewCrosswalkEntriesDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { findCrosswalk } from './find.js';
import { crosswalkLine } from './line.js';

export function addReview(crosswalks: Command, io: Io): void {
  crosswalks
    .command('review')
    .description('entries of a draft that others wrote are right: those named, or all that wait for it')
    .argument('<key>', 'the crosswalk')
    .argument('<version>', 'semantic version')
    .argument('[entries...]', 'ids of entries')
    .action((key: string, version: string, entries: string[], _options: object, command: Command) =>
      review(openSession(command, io), key, version, entries),
    );
}

async function review(session: Session, key: string, version: string, entries: readonly string[]): Promise<void> {
  const { id: crosswalkVersionId, revision } = await findCrosswalk(session, key, version);
  const input = { crosswalkVersionId, revision, entryIds: entries.length > 0 ? entries : undefined };
  const { reviewCrosswalkEntries: done } = await session.client.request(ReviewCrosswalkEntriesDocument, { input });
  session.print(done, done ? [crosswalkLine(done.version), `${done.reviewed} reviewed`] : []);
}
