import { type Command, InvalidArgumentError } from 'commander';
import {
  AccessLogDocument,
  type AccessLogFilterInput,
  type AccessLogQuery,
  LoggedObject,
} from '../../generated/operations.js';
import { pages } from '../../sdk/pages.js';
import type { Io } from '../io.js';
import { termOption, time, wholeNumber } from '../options.js';
import { openSession, type Session } from '../session.js';
import { row, spoken } from '../text.js';

interface Options {
  readonly type?: LoggedObject;
  readonly object?: string;
  readonly reader?: string;
  readonly from?: string;
  readonly until?: string;
  readonly first: number;
}

export function addLog(entente: Command, io: Io): void {
  entente
    .command('log')
    .description(`who read private or granted data of one's own institution, newest first, tab-separated: ${COLUMNS}`)
    .addOption(termOption('--type <type>', 'kind of the object', LoggedObject))
    .option('--object <id>', 'one object')
    .option('--reader <organization>', 'key of the organization that read')
    .option('--from <time>', 'at this time or later', time)
    .option('--until <time>', 'before this time', time)
    .option('--first <number>', 'how many at most', atLeastOne, 100)
    .action((options: Options, command: Command) => log(openSession(command, io), options));
}

const COLUMNS = 'at, reader, seat, role, type, object, fields';
const MAX_PAGE = 100;

function atLeastOne(text: string): number {
  const number = wholeNumber(text);
  if (number < 1) throw new InvalidArgumentError('It is 1 or more.');
  return number;
}

async function log(session: Session, { first, ...options }: Options): Promise<void> {
  const entries: Entry[] = [];
  const read = (after: string | null) => readPage(session, options, Math.min(first - entries.length, MAX_PAGE), after);
  for await (const edges of pages<{ node: Entry }>(read)) {
    entries.push(...edges.map(({ node }) => node));
    if (entries.length >= first) break;
  }
  session.print({ entries }, entries.map(entryLine));
}

async function readPage({ client }: Session, options: Omit<Options, 'first'>, first: number, after: string | null) {
  const { type: objectType, object: objectId, reader: readerKey, from, until } = options;
  const filter: AccessLogFilterInput = { objectType, objectId, readerKey, from, until };
  return (await client.request(AccessLogDocument, { filter, first, after })).accessLog;
}

type Entry = NonNullable<AccessLogQuery['accessLog']>['edges'][number]['node'];

const entryLine = ({ at, reader, readerSeat, objectType, objectId, fields }: Entry): string =>
  row(
    at,
    reader.key,
    readerSeat.id,
    readerSeat.role && spoken(readerSeat.role),
    spoken(objectType),
    objectId,
    fields.join(','),
  );
