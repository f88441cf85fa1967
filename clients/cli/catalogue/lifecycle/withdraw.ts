import type { Command } from 'commander';
import { WithdrawStandardDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { findVersion, versionLine } from '../version.js';

export function addWithdraw(standards: Command, io: Io): void {
  standards
    .command('withdraw')
    .description('a published version is out of force for good')
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version or label')
    .requiredOption('--reason <text>', 'why, for everyone to read')
    .action((key: string, version: string, { reason }: { reason: string }, command: Command) =>
      withdraw(openSession(command, io), key, version, reason),
    );
}

async function withdraw(session: Session, key: string, version: string, reason: string): Promise<void> {
  const { id: versionId, revision } = await findVersion(session, key, version);
  const input = { versionId, revision, reason };
  const { withdrawStandard } = await session.client.request(WithdrawStandardDocument, { input });
  session.print(withdrawStandard, withdrawStandard ? [versionLine(withdrawStandard.version)] : []);
}
