import type { Command } from 'commander';
import {
  type AggregateReleaseFilterInput,
  AggregateReleasesDocument,
  type ReleasePartsFragment,
} from '../../generated/operations.js';
import { nodes } from '../../sdk/pages.js';
import type { Io } from '../io.js';
import { languageOption } from '../options.js';
import { openSession, type Session } from '../session.js';
import { inLanguage, row, spoken } from '../text.js';
import { figureOf } from './drawn/figure.js';
import { filterOf, type WhichOptions, withWhich } from './which.js';

interface Options extends WhichOptions {
  readonly table?: string;
  readonly language?: string;
}

const COLUMNS = 'number, table, view, periods, total, its interval, insufficient, id, title';

export function addList(aggregates: Command, io: Io): void {
  withWhich(aggregates.command('list'))
    .description(`releases, newest first, tab-separated: ${COLUMNS}`)
    .option('--table <key>', 'of this table')
    .addOption(languageOption())
    .action((options: Options, command: Command) => list(openSession(command, io), options));
}

async function list(session: Session, { table, language, ...which }: Options): Promise<void> {
  const releases = await releasesOf(session, filterOf(which, table));
  session.print(
    { releases },
    releases.map((release) => releaseLine(release, language)),
  );
}

/** All of them, newest first. */
export async function releasesOf({ client, progress }: Session, filter: AggregateReleaseFilterInput = {}) {
  const read = async (after: string | null) =>
    (await client.request(AggregateReleasesDocument, { filter, after })).aggregateReleases;
  try {
    return await nodes(read, (count) => progress.show(`${count} releases`));
  } finally {
    progress.clear();
  }
}

export function releaseLine(
  { number, table, view, periods, total, scale, id, title }: ReleasePartsFragment,
  language?: string,
): string {
  const { value, interval } = figureOf(total, scale);
  const insufficient = total.insufficient ? 'insufficient' : '';
  return row(
    number,
    table,
    spoken(view),
    periods.join(','),
    value,
    interval,
    insufficient,
    id,
    inLanguage(title, language),
  );
}
