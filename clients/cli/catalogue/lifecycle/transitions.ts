import type { Command } from 'commander';
import { ReviewsDueDocument, TransitionsDocument } from '../../../generated/operations.js';
import { ClientError } from '../../../sdk/error.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { row, spoken } from '../../text.js';

export function addTransitions(standards: Command, io: Io): void {
  standards
    .command('transitions')
    .description('how a version may go on, tab-separated: action, where to, who, what must hold')
    .argument('<key>', 'the standard')
    .argument('[version]', 'semantic version or label (default: the newest published)')
    .action((key: string, version: string | undefined, _options: object, command: Command) =>
      transitions(openSession(command, io), key, version),
    );
  standards
    .command('reviews-due')
    .description('versions in force whose review is due, tab-separated: key, version, since when')
    .argument('<committee>', 'key of the committee')
    .action((key: string, _options: object, command: Command) => reviewsDue(openSession(command, io), key));
}

async function transitions({ client, print }: Session, standard: string, version?: string): Promise<void> {
  const { standardVersion } = await client.request(TransitionsDocument, { standard, version });
  if (!standardVersion) throw new ClientError('NOT_FOUND', 'No such version.', 'version');
  print(
    standardVersion,
    standardVersion.transitions.map(({ action, to, by, needs }) =>
      row(spoken(action), spoken(to), by.join(', '), needs.join(' ')),
    ),
  );
}

async function reviewsDue({ client, print }: Session, key: string): Promise<void> {
  const { reviewsDue: due } = await client.request(ReviewsDueDocument, { key });
  const lines = (due ?? []).map(({ standardKey, version, reviewDueAt }) => row(standardKey, version, reviewDueAt));
  print({ reviewsDue: due }, lines);
}
