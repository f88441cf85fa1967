import type { Command } from 'commander';
import {
  CrosswalkEntriesDocument,
  type CrosswalkEntriesQuery,
  CrosswalkGapsDocument,
} from '../../../generated/operations.js';
import { nodes } from '../../../sdk/pages.js';
import type { Io } from '../../io.js';
import { languageOption } from '../../options.js';
import { openSession, type Session } from '../../session.js';
import { cell, inLanguage, row, spoken } from '../../text.js';
import { findCrosswalk } from './find.js';
import { spokenChain, spokenItems } from './line.js';

type Entry = NonNullable<CrosswalkEntriesQuery['crosswalkEntries']>['edges'][number]['node'];

interface Options {
  readonly gaps?: true;
  readonly language?: string;
}

const COLUMNS = 'id, status, sources, relation, targets, strength, confidence, rationale, accepted from';

export function addShow(crosswalks: Command, io: Io): void {
  crosswalks
    .command('show')
    .description(`what a version says, tab-separated: ${COLUMNS}`)
    .argument('<key>', 'the crosswalk')
    .argument('[version]', 'semantic version (default: the one that is published)')
    .option('--gaps', 'what it says nothing of, instead: side, requirement')
    .addOption(languageOption())
    .action((key: string, version: string | undefined, options: Options, command: Command) =>
      show(openSession(command, io), key, version, options),
    );
}

async function show(session: Session, key: string, named: string | undefined, options: Options): Promise<void> {
  const version = await findCrosswalk(session, key, named);
  if (options.gaps) return await showGaps(session, version.id);
  const entries = await entriesOf(session, version.id);
  session.print(
    { version, entries },
    entries.map((entry) => entryLine(entry, options.language)),
  );
}

async function entriesOf({ client, progress }: Session, crosswalkVersionId: string): Promise<Entry[]> {
  const read = async (after: string | null) =>
    (await client.request(CrosswalkEntriesDocument, { crosswalkVersionId, after })).crosswalkEntries;
  try {
    return await nodes(read, (count) => progress.show(`${count} entries`));
  } finally {
    progress.clear();
  }
}

async function showGaps({ client, print }: Session, crosswalkVersionId: string): Promise<void> {
  const { crosswalkGaps } = await client.request(CrosswalkGapsDocument, { crosswalkVersionId });
  const { source = [], target = [] } = crosswalkGaps ?? {};
  print(crosswalkGaps, [...source.map((key) => row('source', key)), ...target.map((key) => row('target', key))]);
}

const entryLine = (entry: Entry, language?: string): string =>
  row(
    entry.id,
    spoken(entry.status),
    spokenItems(entry.sources),
    spoken(entry.relation),
    spokenItems(entry.targets),
    entry.strength,
    cell(entry.confidence?.category ?? entry.confidence?.percentage),
    inLanguage(entry.rationale, language),
    spokenChain(entry.origin),
  );
