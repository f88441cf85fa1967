import type { Command } from 'commander';
import { PublishCrosswalkDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { findCrosswalk } from './find.js';
import { crosswalkLine } from './line.js';

export function addPublish(crosswalks: Command, io: Io): void {
  crosswalks
    .command('publish')
    .description('a draft that has been reviewed becomes a version that never changes')
    .argument('<key>', 'the crosswalk')
    .argument('<version>', 'semantic version')
    .action((key: string, version: string, _options: object, command: Command) =>
      publish(openSession(command, io), key, version),
    );
}

async function publish(session: Session, key: string, version: string): Promise<void> {
  const { id: crosswalkVersionId, revision } = await findCrosswalk(session, key, version);
  const input = { crosswalkVersionId, revision };
  const { publishCrosswalk } = await session.client.request(PublishCrosswalkDocument, { input });
  session.print(publishCrosswalk, publishCrosswalk ? [crosswalkLine(publishCrosswalk.version)] : []);
}
