import type { Command } from 'commander';
import { CsvError, parse } from 'csv-parse/sync';
import { ReportSightingsDocument, SightingKind, type SightingReportInput } from '../../generated/operations.js';
import { UsageError } from '../failure.js';
import { contentOf } from '../files.js';
import type { Io } from '../io.js';
import { termOf, termOption, time, wholeNumber } from '../options.js';
import { openSession, type Session } from '../session.js';
import { row } from '../text.js';

interface Options {
  readonly file?: string;
  readonly kind: SightingKind;
  readonly seenAt?: string;
  readonly count: number;
}

const AT_ONCE = 5_000;

export function addSight(indicators: Command, io: Io): void {
  indicators
    .command('sight')
    .description('report that indicators, or values that indicators are on, were met; nobody learns who did')
    .argument('[value...]', 'ids of indicators, or values as found')
    .addOption(termOption('--kind <kind>', 'what it says', SightingKind).default('SEEN' satisfies SightingKind))
    .option('--seen-at <time>', 'default: now', time)
    .option('--count <number>', 'how often', wholeNumber, 1)
    .option(
      '--file <file>',
      'CSV with a header of value, count, seen_at, kind, key; - for stdin. With a key, what is sent again is counted once',
    )
    .action((values: string[], options: Options, command: Command) => sight(openSession(command, io), values, options));
}

async function sight(session: Session, values: readonly string[], options: Options): Promise<void> {
  const { client, progress, print, note } = session;
  if (values.length > 0 === (options.file !== undefined)) throw new UsageError('Give values or --file.', '--file');
  const reports =
    options.file === undefined ? values.map(reportOf(options)) : await fromFile(session.io, options.file, options);
  const told = { reported: 0, unchanged: 0, unknown: [] as number[] };
  for (let start = 0; start < reports.length; start += AT_ONCE) {
    const sightings = reports.slice(start, start + AT_ONCE);
    const { reportSightings: done } = await client.request(ReportSightingsDocument, { input: { sightings } });
    told.reported += done?.reported ?? 0;
    told.unchanged += done?.unchanged ?? 0;
    for (const place of done?.unknown ?? []) told.unknown.push(start + place);
    progress.show(`${start + sightings.length} sightings`);
  }
  progress.clear();
  print(told, [row('reported', told.reported), row('unchanged', told.unchanged), row('unknown', told.unknown.length)]);
  if (told.unknown.length > 0) note(`No indicator that you may see is on: ${named(reports, told.unknown)}`);
}

const named = (reports: readonly SightingReportInput[], places: readonly number[]) => {
  const names = places.slice(0, 10).map((place) => reports[place]?.indicatorId ?? reports[place]?.value);
  return `${names.join(', ')}${places.length > names.length ? ', …' : ''}`;
};

const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const reportOf =
  ({ kind, seenAt, count }: Omit<Options, 'file'>) =>
  (value: string): SightingReportInput => ({
    ...(ID.test(value) ? { indicatorId: value } : { value }),
    kind,
    seenAt,
    count,
  });

/** What a row leaves out is as the options say. */
async function fromFile(io: Io, file: string, options: Options): Promise<SightingReportInput[]> {
  const text = new TextDecoder().decode(await contentOf(io, file));
  return cellsOf(text).map((cells, index) => {
    const at = (column: string, problem: string) => new UsageError(`Row ${index + 2}: ${problem}`, column);
    const { value, count, seen_at: seenAt, kind, key } = cells;
    if (!value) throw at('value', 'there is no value.');
    if (count && !/^\d{1,9}$/.test(count)) throw at('count', 'count is a whole number.');
    if (seenAt && Number.isNaN(Date.parse(seenAt)))
      throw at('seen_at', 'seen_at is a time such as 2026-01-31T12:00:00Z.');
    const term = kind ? termOf(SightingKind, kind) : options.kind;
    if (!term) throw at('kind', `kind is one of ${Object.values(SightingKind).join(', ')}.`);
    const said = {
      kind: term,
      seenAt: seenAt ? time(seenAt) : options.seenAt,
      count: count ? Number(count) : options.count,
    };
    return { ...reportOf(said)(value), ...(key && { key }) };
  });
}

function cellsOf(text: string): Readonly<Record<string, string | undefined>>[] {
  try {
    return parse(text, { bom: true, columns: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UsageError(`The file is not CSV with a header (${error.code}, line ${error.lines}).`, '--file');
  }
}
