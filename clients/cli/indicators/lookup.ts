import type { Command } from 'commander';
import { LookupDocument, type LookupQuery } from '../../generated/operations.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { spoken } from '../text.js';
import { COLUMNS, indicatorLine } from './line.js';
import { chunksOf, valuesOf } from './values.js';

interface Options {
  readonly file?: string;
  readonly region: string;
  readonly exact?: true;
  readonly misses?: true;
}

type Hit = NonNullable<LookupQuery['lookup']>['hits'][number];

export function addLookup(indicators: Command, io: Io): void {
  indicators
    .command('lookup')
    .description(
      `what is known of any number of values, tab-separated: value asked, how it matched, on what, ${COLUMNS}`,
    )
    .argument('[value...]', 'as found: defanged, in any case (default: the lines of stdin)')
    .option('--file <file>', 'one value a line; - for stdin')
    .option('--region <region>', 'of phone numbers without a country code (ISO 3166-1)', 'CN')
    .option('--exact', 'without what is known of hosts, domains above, and networks around')
    .option('--misses', 'instead, the values that nothing is known of')
    .action((values: string[], options: Options, command: Command) =>
      lookup(openSession(command, io), values, options),
    );
}

/** Lines leave as their chunk is answered; a document, when it is complete. Places count over all chunks. */
async function lookup(
  session: Session,
  given: readonly string[],
  { file, region, exact, misses: missing }: Options,
): Promise<void> {
  const { client, io, json, progress, print, note } = session;
  const hits: Hit[] = [];
  const misses: number[] = [];
  const unrecognized: number[] = [];
  let asked = 0;
  for await (const values of chunksOf(valuesOf(io, given, file))) {
    const { lookup: found } = await client.request(LookupDocument, { values, region, near: !exact });
    progress.clear();
    const known = found?.hits ?? [];
    if (json) for (const hit of known) hits.push({ ...hit, index: hit.index + asked });
    else if (missing) io.stdout.write((found?.misses ?? []).map((index) => `${values[index]}\n`).join(''));
    else io.stdout.write(known.flatMap(linesOfHit).join(''));
    for (const index of found?.misses ?? []) misses.push(index + asked);
    for (const index of found?.unrecognized ?? []) unrecognized.push(index + asked);
    asked += values.length;
    progress.show(`${asked} values`);
  }
  progress.clear();
  if (unrecognized.length > 0) note(`${unrecognized.length} of ${asked} values are of no known type.`);
  print({ asked, hits, misses, unrecognized }, []);
}

const linesOfHit = ({ value, match, on, indicators }: Hit): string[] =>
  indicators.map((indicator) => `${indicatorLine(indicator, value, spoken(match), on)}\n`);
