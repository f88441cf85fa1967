import type { Command } from 'commander';
import { CarryCrosswalkDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { row, spoken } from '../../text.js';
import { findCrosswalk, versionNamed } from './find.js';
import { crosswalkLine, spokenItems } from './line.js';

interface Options {
  readonly source?: string;
  readonly target?: string;
  readonly as?: string;
}

export function addCarry(crosswalks: Command, io: Io): void {
  crosswalks
    .command('carry')
    .description('a published version becomes a draft between other versions of its standards; what has to be reviewed')
    .argument('<key>', 'the crosswalk')
    .argument('[version]', 'semantic version (default: the one that is published)')
    .option('--source <key@version>', 'another version of its source (default: the same)')
    .option('--target <key@version>', 'another version of its target (default: the same)')
    .option('--as <version>', 'semantic version of the draft (default: the next)')
    .action((key: string, version: string | undefined, options: Options, command: Command) =>
      carry(openSession(command, io), key, version, options),
    );
}

async function carry(session: Session, key: string, named: string | undefined, options: Options): Promise<void> {
  const { id: crosswalkVersionId } = await findCrosswalk(session, key, named);
  const idOf = async (name: string | undefined, option: string) =>
    name === undefined ? undefined : (await versionNamed(session, name, option)).id;
  const sourceVersionId = await idOf(options.source, '--source');
  const targetVersionId = await idOf(options.target, '--target');
  const input = { crosswalkVersionId, sourceVersionId, targetVersionId, version: options.as };
  const { carryCrosswalk: done } = await session.client.request(CarryCrosswalkDocument, { input });
  if (!done) return session.print(done, []);
  const listed = done.review.map(({ fate, sources, relation, targets }) =>
    row(spoken(fate), spokenItems(sources), spoken(relation), spokenItems(targets)),
  );
  session.print(done, [crosswalkLine(done.version), `${done.kept} kept`, ...listed]);
}
