import type { Command } from 'commander';
import { IndicatorOrder, IndicatorsDocument, type IndicatorsQuery } from '../../generated/operations.js';
import { pages } from '../../sdk/pages.js';
import type { Io } from '../io.js';
import { termOption, wholeNumber } from '../options.js';
import { openSession, type Session } from '../session.js';
import { withFilter } from './filter.js';
import { COLUMNS, indicatorLine } from './line.js';
import { type ListOptions, pageOf } from './page.js';
import { exportStix } from './stix.js';

export function addList(indicators: Command, io: Io): void {
  withFilter(indicators.command('list'))
    .description(`indicators that one may see, tab-separated: ${COLUMNS}`)
    .addOption(termOption('--order <order>', 'sort', IndicatorOrder))
    .option('--first <number>', 'how many of them, or a page with --all; 1 to 100', wholeNumber, 100)
    .option('--after <cursor>', 'go on from there')
    .option('--all', 'all pages, oldest first unless --order is given')
    .option('--stix', 'one STIX 2.1 bundle of all of them')
    .action((options: ListOptions, command: Command) => list(openSession(command, io), options));
}

async function list(session: Session, options: ListOptions): Promise<void> {
  if (options.stix) return await exportStix(session, options);
  if (options.all) return await listAll(session, options);
  const page = await readPage(session, options, options.after ?? null);
  const indicators = page?.edges.map(({ node }) => node) ?? [];
  session.print(
    { indicators, pageInfo: page?.pageInfo },
    indicators.map((node) => indicatorLine(node)),
  );
  if (page?.pageInfo.hasNextPage) session.note(`There are more: --all, or --after ${page.pageInfo.endCursor}`);
}

/** Lines leave as their page arrives; a document, when it is complete. */
async function listAll(session: Session, options: ListOptions): Promise<void> {
  const { io, json, progress, print } = session;
  const indicators: Edge['node'][] = [];
  let count = 0;
  for await (const edges of pages<Edge>((after) => readPage(session, options, after), options.after)) {
    count += edges.length;
    progress.clear();
    if (json) indicators.push(...edges.map(({ node }) => node));
    else io.stdout.write(edges.map(({ node }) => `${indicatorLine(node)}\n`).join(''));
    progress.show(`${count} indicators`);
  }
  progress.clear();
  print({ indicators }, []);
}

type Edge = NonNullable<IndicatorsQuery['indicators']>['edges'][number];

async function readPage({ client }: Session, options: ListOptions, after: string | null) {
  const variables = { ...pageOf(options), after };
  return (await client.request(IndicatorsDocument, variables)).indicators;
}
