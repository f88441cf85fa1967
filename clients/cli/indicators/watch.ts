import type { Command } from 'commander';
import { WebSocket } from 'ws';
import { shownJson } from '../../../standards/shownText.js';
import { watch } from '../../sdk/watch.js';
import type { Io } from '../io.js';
import { wholeNumber } from '../options.js';
import { openSession, type Session } from '../session.js';
import { type FilterOptions, filterOf, withFilter } from './filter.js';
import { COLUMNS, indicatorLine } from './line.js';

interface Options extends FilterOptions {
  readonly after?: string;
  readonly count?: number;
}

export function addWatch(indicators: Command, io: Io): void {
  withFilter(indicators.command('watch'))
    .description(`new and changed indicators as they come, tab-separated: ${COLUMNS}; with --json one document a line`)
    .option('--after <cursor>', 'go on from there (default: now)')
    .option('--count <number>', 'end after so many (default: on Ctrl-C)', wholeNumber)
    .action((options: Options, command: Command) => follow(openSession(command, io), options));
}

async function follow({ io, client, json, note }: Session, { after, count, ...filter }: Options): Promise<void> {
  const changes = watch(client, {
    after,
    filter: filterOf(filter),
    signal: io.interrupt(),
    webSocketImpl: WebSocket,
    onLost: () => note('The connection was lost; connecting again.'),
  });
  let seen = 0;
  if (count === 0) return;
  for await (const change of changes) {
    io.stdout.write(`${json ? shownJson(JSON.stringify(change)) : indicatorLine(change.indicator)}\n`);
    seen += 1;
    if (seen === count) return;
  }
}
