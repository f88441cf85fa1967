import { extname } from 'node:path';
import type { Command } from 'commander';
import { COLUMNS } from '../../../standards/indicators/intake/columns.js';
import { COLUMN_HELP } from '../../../standards/indicators/intake/template.js';
import {
  ImportFormat,
  ImportIndicatorsDocument,
  type ImportIndicatorsMutation,
  ObservableType,
  Tlp,
  type UnknownMarkings,
} from '../../generated/operations.js';
import { PartlyRejected } from '../failure.js';
import { contentOf } from '../files.js';
import type { Io } from '../io.js';
import { termOption } from '../options.js';
import { openSession, type Session } from '../session.js';
import { row, spoken } from '../text.js';
import { sendFile } from '../uploads.js';
import { saveRejected } from './rejected.js';

interface Options {
  readonly format?: ImportFormat;
  readonly type?: ObservableType;
  readonly tlp?: Tlp;
  readonly anonymous?: true;
  readonly recipient?: readonly string[];
  readonly group?: readonly string[];
  readonly namedSeat?: readonly string[];
  readonly keepUnknown?: true;
  readonly dryRun?: true;
  readonly rejected?: string;
}

export function addImport(indicators: Command, io: Io): void {
  indicators
    .command('import')
    .description('share what a file holds; what is wrong in it is listed with its row, from 1, and the reason')
    .argument('<file>', 'the file, or - for stdin')
    .addOption(termOption('--format <format>', 'what it is (default: auto, told from what is in it)', ImportFormat))
    .addOption(termOption('--type <type>', 'what every line of a list is', ObservableType))
    .addOption(termOption('--tlp <label>', 'of what carries none of its own', Tlp))
    .option('--dry-run', 'say what would come of it, and share nothing')
    .option('--rejected <file>', 'write what was rejected there with its reasons, to be mended and imported again')
    .option('--anonymous', 'without naming the publisher')
    .option('--recipient <key...>', 'institutions and regulators that amber ones are for')
    .option('--group <id...>', 'sharing groups that amber ones are for')
    .option('--named-seat <id...>', 'seats of the individuals that red ones are for')
    .option('--keep-unknown', 'take what carries a marking that the hub does not understand, for its owner alone')
    .addHelpText('after', COLUMNS_HELP)
    .action((file: string, options: Options, command: Command) =>
      importIndicators(openSession(command, io), file, options),
    );
}

const COLUMNS_HELP = `
Columns of CSV and XLSX, in any order, under either name; only value or pattern is needed (entente indicators template):
${COLUMNS.map(({ column, csv, zh }) => `  ${csv.padEnd(20)} ${COLUMN_HELP[column].en} (${zh})`).join('\n')}
A list in a cell is parted by ; or |. Other columns are ignored and named. Exit code 5: some rows were rejected.`;

async function importIndicators(session: Session, file: string, options: Options): Promise<void> {
  const content = options.rejected === undefined ? undefined : await contentOf(session.io, file);
  const uploadId = content ? await session.client.upload(content) : await sendFile(session, file);
  const input = { ...inputOf(options), uploadId, format: options.format ?? formatOf(file) };
  const { importIndicators: result } = await session.client.request(ImportIndicatorsDocument, { input });
  session.print(result, result ? linesOf(result) : []);
  if (!result || result.rejectedCount === 0) return;
  if (content && options.rejected !== undefined) await saveRejected(options.rejected, content, result);
  throw new PartlyRejected(
    `Rejected in the file: ${result.rejectedCount}${options.rejected === undefined ? '; --rejected <file> writes them down' : ''}.`,
  );
}

function inputOf({ type, tlp, anonymous, recipient, group, namedSeat, keepUnknown, dryRun }: Options) {
  const unknownMarkings: UnknownMarkings = keepUnknown ? 'KEEP' : 'REJECT';
  return { type, tlp, anonymous, recipients: recipient, groups: group, seats: namedSeat, unknownMarkings, dryRun };
}

/** A table without a header of ours is to be refused as such, and not read line by line. */
const formatOf = (file: string): ImportFormat => (/^[.](csv|tsv)$/i.test(extname(file)) ? 'CSV' : 'AUTO');

type Result = NonNullable<ImportIndicatorsMutation['importIndicators']>;

const linesOf = (result: Result): string[] => [
  row('format', spoken(result.format)),
  ...(result.importId ? [row('import', result.importId)] : []),
  row('imported', result.imported),
  row('unchanged', result.unchanged),
  row('rejected', result.rejectedCount),
  ...(result.duplicates > 0 ? [row('said before', result.duplicates)] : []),
  ...(result.keptCount > 0 ? [row('kept for their owner', result.keptCount)] : []),
  ...(result.schemeAssumed > 0 ? [row('taken for http', result.schemeAssumed)] : []),
  ...result.ignoredColumns.map((column) => row('ignored column', column)),
  ...result.skipped.map(({ type, count }) => row('skipped', count, type)),
  ...[...result.kept, ...result.rejected].map((one) => row('#', one.row, one.id, one.reason)),
];
