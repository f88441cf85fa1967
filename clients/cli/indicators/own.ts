import type { Command } from 'commander';
import {
  CorrectIndicatorDocument,
  EarlierVersionsDocument,
  type IndicatorContentInput,
  IndicatorDocument,
  OwnIndicatorDocument,
  type OwnIndicatorQuery,
  RevokeIndicatorDocument,
} from '../../generated/operations.js';
import { UsageError } from '../failure.js';
import type { Io } from '../io.js';
import { wholeNumber } from '../options.js';
import { openSession, type Session } from '../session.js';
import { row } from '../text.js';
import { indicatorLine } from './line.js';
import { type PrivateOptions, privatePart } from './private.js';
import { type ContentOptions, contentOf, withContent } from './share.js';

interface Which {
  readonly ifVersion?: number;
}

/** `show`, `history`, `correct` and `revoke`: one indicator by its id. */
export function addOwn(indicators: Command, io: Io): void {
  indicators
    .command('show')
    .description('all that one indicator says; of an own one the private part and whom it names too')
    .argument('<id>', 'its id')
    .action((id: string, _options: object, command: Command) => show(openSession(command, io), id));
  indicators
    .command('history')
    .description('what an own indicator said before, newest first, tab-separated: version, until, field, before, after')
    .argument('<id>', 'its id')
    .action((id: string, _options: object, command: Command) => history(openSession(command, io), id));
  withContent(indicators.command('correct'))
    .description(
      'change an own indicator: what is given changes, the rest stays; earlier versions are kept for its owner',
    )
    .argument('<id>', 'its id')
    .option('--named', 'with the publisher named again')
    .option('--clear <field...>', 'say nothing of these any more, by their names in the schema: validUntil, labels, …')
    .option('--if-version <number>', 'only where this is still its version (default: whatever it is now)', wholeNumber)
    .action((id: string, options: CorrectOptions, command: Command) => correct(openSession(command, io), id, options));
  indicators
    .command('revoke')
    .description('withdraw an own indicator for good: its readers see that it holds no more')
    .argument('<id>', 'its id')
    .option('--if-version <number>', 'only where this is still its version (default: whatever it is now)', wholeNumber)
    .action((id: string, options: Which, command: Command) => revoke(openSession(command, io), id, options));
}

async function show({ client, print }: Session, id: string): Promise<void> {
  const { indicator } = await client.request(IndicatorDocument, { id });
  if (!indicator) return;
  const own = indicator.mine ? (await client.request(OwnIndicatorDocument, { id })).indicator : null;
  const all = { ...indicator, publisher: indicator.publisher?.key ?? null, ...(own && partsOf(own)) };
  print(
    { ...indicator, ...own },
    Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [row(name, textOf(value))])),
  );
}

const partsOf = ({ private: part, recipients, ...own }: NonNullable<OwnIndicatorQuery['indicator']>) => ({
  ...own,
  recipients: recipients?.map(({ key }) => key) ?? null,
  ...part,
});

const textOf = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value));

async function history({ client, print }: Session, id: string): Promise<void> {
  const { indicator } = await client.request(EarlierVersionsDocument, { id });
  if (!indicator?.earlierVersions) throw notOwn();
  const lines = indicator.earlierVersions.flatMap(({ version, replacedAt, changes }) =>
    (changes ?? []).map(({ field, before, after }) => row(version, replacedAt, field, before, after)),
  );
  print(indicator.earlierVersions, lines);
}

type CorrectOptions = ContentOptions &
  PrivateOptions &
  Which & { readonly clear?: readonly string[]; readonly named?: true };

async function correct(session: Session, id: string, options: CorrectOptions): Promise<void> {
  const { client, io, print } = session;
  const cleared = Object.fromEntries((options.clear ?? []).map((field) => [field, null]));
  const changes: IndicatorContentInput = {
    ...contentOf(options),
    ...cleared,
    ...(options.named && { anonymous: false }),
    private: await privatePart(io, options),
  };
  const version = options.ifVersion ?? (await versionOf(session, id));
  const { correctIndicator: done } = await client.request(CorrectIndicatorDocument, {
    input: { id, version, changes },
  });
  print(done?.indicator, done ? [indicatorLine(done.indicator)] : []);
}

async function revoke(session: Session, id: string, { ifVersion }: Which): Promise<void> {
  const version = ifVersion ?? (await versionOf(session, id));
  const { revokeIndicator: done } = await session.client.request(RevokeIndicatorDocument, { input: { id, version } });
  session.print(done?.indicator, done ? [indicatorLine(done.indicator)] : []);
}

async function versionOf({ client }: Session, id: string): Promise<number> {
  const { indicator } = await client.request(OwnIndicatorDocument, { id });
  if (typeof indicator?.version !== 'number') throw notOwn();
  return indicator.version;
}

const notOwn = () => new UsageError('It is another institution’s: only its owner may.', 'id');
