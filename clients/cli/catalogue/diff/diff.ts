import type { Command } from 'commander';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { findVersion } from '../version.js';
import { readDiff } from './read.js';
import { addDiffOptions, type DiffOptions, show, showsWords } from './show.js';

export function addDiff(standards: Command, io: Io): void {
  const command = standards
    .command('diff')
    .description('what changed between two versions, and the version that it asks for')
    .argument('<key>', 'the standard')
    .argument('<from>', 'semantic version or label to compare with')
    .argument('<to>', 'semantic version or label to compare');
  addDiffOptions(command).action((key: string, from: string, to: string, options: DiffOptions, given: Command) =>
    diff(openSession(given, io), key, [from, to], options),
  );
}

async function diff(session: Session, key: string, names: [string, string], options: DiffOptions): Promise<void> {
  const [from, to] = [await findVersion(session, key, names[0]), await findVersion(session, key, names[1])];
  await show(session, await readDiff(session, from.id, to.id, showsWords(options)), [from, to], options);
}
