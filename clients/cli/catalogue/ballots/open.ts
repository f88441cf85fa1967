import type { Command } from 'commander';
import { OpenBallotDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { time } from '../../options.js';
import { openSession, type Session } from '../../session.js';
import { findVersion } from '../version.js';
import { ballotLine, COLUMNS } from './find.js';

interface Options {
  readonly until?: string;
}

export function addOpenBallot(standards: Command, io: Io): void {
  standards
    .command('open-ballot')
    .description(`a reviewed version is put to the vote, tab-separated: ${COLUMNS}`)
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version or label')
    .option('--until <time>', 'when it ends (default: as the committee’s rule says)', time)
    .action((key: string, version: string, options: Options, command: Command) =>
      open(openSession(command, io), key, version, options),
    );
}

async function open(session: Session, key: string, version: string, { until }: Options): Promise<void> {
  const { id: versionId, revision } = await findVersion(session, key, version);
  const input = { versionId, revision, closesAt: until };
  const { openBallot } = await session.client.request(OpenBallotDocument, { input });
  session.print(openBallot?.ballot, openBallot ? [ballotLine(openBallot.ballot)] : []);
}
