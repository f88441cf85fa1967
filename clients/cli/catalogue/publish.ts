import type { Command } from 'commander';
import { PublishStandardDocument } from '../../generated/operations.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { findVersion, versionLine } from './version.js';

export function addPublish(standards: Command, io: Io): void {
  standards
    .command('publish')
    .description('a draft becomes a version that never changes')
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version or label of the draft')
    .action((key: string, version: string, _options: object, command: Command) =>
      publish(openSession(command, io), key, version),
    );
}

async function publish(session: Session, key: string, version: string): Promise<void> {
  const { id: versionId, revision } = await findVersion(session, key, version);
  const input = { versionId, revision };
  const { publishStandard } = await session.client.request(PublishStandardDocument, { input });
  session.print(publishStandard, publishStandard ? [versionLine(publishStandard.version)] : []);
}
