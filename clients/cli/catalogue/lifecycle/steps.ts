import type { Command } from 'commander';
import { AdvanceStandardDocument, StandardStep } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { spoken } from '../../text.js';
import { findVersion, versionLine } from '../version.js';

const STEPS: Readonly<Record<StandardStep, string>> = {
  [StandardStep.TakeUp]: 'a proposal becomes a draft',
  [StandardStep.OpenComment]: 'a draft is commented on, for as long as the committee’s rule says',
  [StandardStep.CloseComment]: 'a comment period that is over leads to review',
  [StandardStep.ReviewErratum]: 'a patch with editorial changes only goes to review without comments',
  [StandardStep.Return]: 'a version goes back to drafting',
};

/** A command for each step that a committee takes by its word alone. */
export function addSteps(standards: Command, io: Io): void {
  for (const [step, description] of Object.entries(STEPS) as [StandardStep, string][])
    standards
      .command(spoken(step))
      .description(description)
      .argument('<key>', 'the standard')
      .argument('<version>', 'semantic version or label')
      .action((key: string, version: string, _options: object, command: Command) =>
        advance(openSession(command, io), key, version, step),
      );
}

async function advance(session: Session, key: string, version: string, step: StandardStep): Promise<void> {
  const { id: versionId, revision } = await findVersion(session, key, version);
  const input = { versionId, revision, step };
  const { advanceStandard } = await session.client.request(AdvanceStandardDocument, { input });
  session.print(advanceStandard, advanceStandard ? [versionLine(advanceStandard.version)] : []);
}
