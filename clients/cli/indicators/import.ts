import { extname } from 'node:path';
import type { Command } from 'commander';
import {
  ImportFormat,
  ImportIndicatorsDocument,
  type ImportIndicatorsMutation,
  ObservableType,
  Tlp,
  type UnknownMarkings,
} from '../../generated/operations.js';
import { UsageError } from '../failure.js';
import type { Io } from '../io.js';
import { termOption } from '../options.js';
import { openSession, type Session } from '../session.js';
import { row } from '../text.js';
import { sendFile } from '../uploads.js';

interface Options {
  readonly format?: ImportFormat;
  readonly type?: ObservableType;
  readonly tlp?: Tlp;
  readonly anonymous?: true;
  readonly recipient?: readonly string[];
  readonly group?: readonly string[];
  readonly namedSeat?: readonly string[];
  readonly keepUnknown?: true;
}

export function addImport(indicators: Command, io: Io): void {
  indicators
    .command('import')
    .description('share what a file holds; what is wrong in it is listed with its place, from 0, and the reason')
    .argument('<file>', 'the file, or - for stdin')
    .addOption(termOption('--format <format>', 'what it is, by default told from its name', ImportFormat))
    .addOption(termOption('--type <type>', 'what every line of a list is', ObservableType))
    .addOption(termOption('--tlp <label>', 'of what carries none of its own', Tlp))
    .option('--anonymous', 'without naming the publisher')
    .option('--recipient <key...>', 'institutions and regulators that amber ones are for')
    .option('--group <id...>', 'sharing groups that amber ones are for')
    .option('--named-seat <id...>', 'seats of the individuals that red ones are for')
    .option('--keep-unknown', 'take what carries a marking that the hub does not understand, for its owner alone')
    .action((file: string, options: Options, command: Command) =>
      importIndicators(openSession(command, io), file, options),
    );
}

async function importIndicators(session: Session, file: string, options: Options): Promise<void> {
  const { type, tlp, anonymous, recipient: recipients, group: groups, namedSeat: seats } = options;
  const format = options.format ?? formatOf(file);
  const uploadId = await sendFile(session, file);
  const unknownMarkings: UnknownMarkings = options.keepUnknown ? 'KEEP' : 'REJECT';
  const input = { uploadId, format, type, tlp, unknownMarkings, anonymous, recipients, groups, seats };
  const { importIndicators: result } = await session.client.request(ImportIndicatorsDocument, { input });
  session.print(result, result ? linesOfResult(result) : []);
}

const FORMATS: Readonly<Record<string, ImportFormat>> = {
  '.json': 'STIX',
  '.csv': 'CSV',
  '.txt': 'LIST',
  '.list': 'LIST',
};

function formatOf(file: string): ImportFormat {
  const format = FORMATS[extname(file).toLowerCase()];
  if (!format) throw new UsageError(`The name of ${file} does not tell its format.`, '--format');
  return format;
}

function linesOfResult(result: NonNullable<ImportIndicatorsMutation['importIndicators']>): string[] {
  const { importId, imported, unchanged, rejected, rejectedCount, kept, keptCount, skipped } = result;
  return [
    ...(importId ? [row('import', importId)] : []),
    row('imported', imported),
    row('unchanged', unchanged),
    row('rejected', rejectedCount),
    ...(keptCount > 0 ? [row('kept for their owner', keptCount)] : []),
    ...skipped.map(({ type, count }) => row('skipped', count, type)),
    ...[...kept, ...rejected].map(({ index, id, reason }) => row('#', index, id, reason)),
  ];
}
