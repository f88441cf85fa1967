import type { Command } from 'commander';
import { RecallIndicatorsDocument, type RecallPartsFragment, UndoImportDocument } from '../../generated/operations.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { row } from '../text.js';

/** `recall` and `undo`: what was shared goes from everybody, and who could read it is told. */
export function addRecall(indicators: Command, io: Io): void {
  indicators
    .command('recall')
    .description('take own indicators from everybody, at once and for good; tells who could read them')
    .argument('<id...>', 'their ids')
    .action((indicatorIds: string[], _options: object, command: Command) =>
      recall(openSession(command, io), indicatorIds),
    );
  indicators
    .command('undo')
    .description('take back all that one import shared')
    .argument('<import>', 'its id, as `import` printed it')
    .action((importId: string, _options: object, command: Command) => undo(openSession(command, io), importId));
}

async function recall({ client, print }: Session, indicatorIds: readonly string[]): Promise<void> {
  const { recallIndicators: done } = await client.request(RecallIndicatorsDocument, { input: { indicatorIds } });
  print(done, done ? linesOf(done) : []);
}

async function undo({ client, print }: Session, importId: string): Promise<void> {
  const { undoImport: done } = await client.request(UndoImportDocument, { input: { importId } });
  print(done, done ? linesOf(done) : []);
}

const linesOf = ({
  recalled,
  reached: { everybody, members, organizations, seats },
}: RecallPartsFragment): string[] => [
  row('recalled', recalled),
  row('could be read by everybody', everybody),
  row('could be read by every member', members),
  ...organizations.map(({ organization, indicators }) => row(`could be read by ${organization.key}`, indicators)),
  ...seats.map((seat) => row('was for the seat', seat)),
];
