import type { Command } from 'commander';
import { MappingRelation, SetCrosswalkEntriesDocument } from '../../../generated/operations.js';
import { UsageError } from '../../failure.js';
import type { Io } from '../../io.js';
import { termOption, wholeNumber } from '../../options.js';
import { openSession, type Session } from '../../session.js';
import { findCrosswalk } from './find.js';
import { crosswalkLine, itemsFrom } from './line.js';

interface Options {
  readonly sources?: string;
  readonly relation?: MappingRelation;
  readonly targets?: string;
  readonly rationale?: string;
  readonly rationaleZh?: string;
  readonly strength?: number;
  readonly id?: string;
  readonly remove?: string;
}

export function addSet(crosswalks: Command, io: Io): void {
  crosswalks
    .command('set')
    .description('an entry of a draft is added or changed, or taken out')
    .argument('<key>', 'the crosswalk')
    .argument('<version>', 'semantic version')
    .option('--sources <keys>', 'requirements joined by commas, a statement as key#id')
    .addOption(termOption('--relation <relation>', 'what they are to the targets', MappingRelation))
    .option('--targets <keys>', 'requirements in the same way')
    .option('--rationale <text>', 'why')
    .option('--rationale-zh <text>', 'why, in Chinese')
    .option('--strength <0-10>', 'how strong the relation is', wholeNumber)
    .option('--id <entry>', 'in the place of this entry')
    .option('--remove <entry>', 'takes this entry out')
    .action((key: string, version: string, options: Options, command: Command) =>
      set(openSession(command, io), key, version, options),
    );
}

async function set(session: Session, key: string, version: string, options: Options): Promise<void> {
  const { id: crosswalkVersionId, revision } = await findCrosswalk(session, key, version);
  const change = options.remove === undefined ? { put: [entryFrom(options)] } : { remove: [options.remove] };
  const input = { crosswalkVersionId, revision, ...change };
  const { setCrosswalkEntries } = await session.client.request(SetCrosswalkEntriesDocument, { input });
  session.print(setCrosswalkEntries, setCrosswalkEntries ? [crosswalkLine(setCrosswalkEntries.version)] : []);
}

function entryFrom({ id, sources, relation, targets, rationale, rationaleZh, strength }: Options) {
  if (sources === undefined || relation === undefined || targets === undefined)
    throw new UsageError('Name --sources, --relation and --targets, or an entry to --remove.', '--sources');
  return {
    id,
    sources: itemsFrom(sources),
    relation,
    targets: itemsFrom(targets),
    rationale: { en: rationale, zhCN: rationaleZh },
    strength,
  };
}
