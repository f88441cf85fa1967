import type { Command } from 'commander';
import { AcceptCrosswalkSuggestionsDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { findCrosswalk } from './find.js';
import { crosswalkLine, itemsFrom } from './line.js';

interface Options {
  readonly sources: string;
  readonly targets: string;
  readonly rationale: string;
}

export function addAccept(crosswalks: Command, io: Io): void {
  crosswalks
    .command('accept')
    .description('a suggestion becomes an entry of a draft, in your name')
    .argument('<key>', 'the crosswalk')
    .argument('<version>', 'semantic version')
    .requiredOption('--sources <keys>', 'what it relates, as suggested')
    .requiredOption('--targets <keys>', 'to what')
    .requiredOption('--rationale <text>', 'why it is right')
    .action((key: string, version: string, options: Options, command: Command) =>
      accept(openSession(command, io), key, version, options),
    );
}

async function accept(session: Session, key: string, version: string, options: Options): Promise<void> {
  const { id: crosswalkVersionId, revision } = await findCrosswalk(session, key, version);
  const pairs = [{ sources: itemsFrom(options.sources), targets: itemsFrom(options.targets) }];
  const input = { crosswalkVersionId, revision, pairs, rationale: { en: options.rationale } };
  const { acceptCrosswalkSuggestions: done } = await session.client.request(AcceptCrosswalkSuggestionsDocument, {
    input,
  });
  session.print(done, done ? [crosswalkLine(done.version)] : []);
}
