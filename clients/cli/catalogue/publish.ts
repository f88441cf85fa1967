import type { Command } from 'commander';
import { PublishStandardDocument } from '../../generated/operations.js';
import type { Io } from '../io.js';
import { time } from '../options.js';
import { openSession, type Session } from '../session.js';
import { findVersion, versionLine } from './version.js';

interface Options {
  readonly bothUntil?: string;
}

export function addPublish(standards: Command, io: Io): void {
  standards
    .command('publish')
    .description('an approved version, an erratum or an external draft becomes a version that never changes')
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version or label')
    .option(
      '--both-until <time>',
      'until when the version before stays valid beside it (default: superseded at once)',
      time,
    )
    .action((key: string, version: string, options: Options, command: Command) =>
      publish(openSession(command, io), key, version, options),
    );
}

async function publish(session: Session, key: string, version: string, { bothUntil }: Options): Promise<void> {
  const { id: versionId, revision } = await findVersion(session, key, version);
  const input = { versionId, revision, bothValidUntil: bothUntil };
  const { publishStandard } = await session.client.request(PublishStandardDocument, { input });
  session.print(publishStandard, publishStandard ? [versionLine(publishStandard.version)] : []);
}
