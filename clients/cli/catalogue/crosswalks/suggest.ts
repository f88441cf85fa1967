import type { Command } from 'commander';
import { CrosswalkSuggestionsDocument, type CrosswalkSuggestionsQuery } from '../../../generated/operations.js';
import { nodes } from '../../../sdk/pages.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { row, spoken } from '../../text.js';
import { versionNamed } from './find.js';
import { spokenChain, spokenItems } from './line.js';

type Suggestion = NonNullable<CrosswalkSuggestionsQuery['crosswalkSuggestions']>['edges'][number]['node'];

const COLUMNS = 'certainty, sources, relation, targets, strength, from';

export function addSuggest(crosswalks: Command, io: Io): void {
  crosswalks
    .command('suggest')
    .description(`mappings that may hold between two versions, none of them a mapping yet, tab-separated: ${COLUMNS}`)
    .argument('<source>', 'the version to map, as key@version')
    .argument('<target>', 'the version to map it to, as key@version')
    .action((source: string, target: string, _options: object, command: Command) =>
      suggest(openSession(command, io), source, target),
    );
}

async function suggest(session: Session, from: string, to: string): Promise<void> {
  const { id: source } = await versionNamed(session, from, '<source>');
  const { id: target } = await versionNamed(session, to, '<target>');
  const read = async (after: string | null) =>
    (await session.client.request(CrosswalkSuggestionsDocument, { source, target, after })).crosswalkSuggestions;
  const suggestions = await nodes(read);
  session.print({ suggestions }, suggestions.map(line));
}

const line = ({ entailed, possible, sources, relation, targets, strength, chain }: Suggestion): string =>
  row(
    entailed ? 'suggested' : `one of ${possible.map(spoken).join(', ')}`,
    spokenItems(sources),
    spoken(relation),
    spokenItems(targets),
    strength,
    spokenChain(chain),
  );
