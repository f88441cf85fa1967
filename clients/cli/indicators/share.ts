import { type Command, Option } from 'commander';
import {
  Channel,
  type IndicatorContentInput,
  ObservableType,
  ShareIndicatorDocument,
  Tlp,
} from '../../generated/operations.js';
import type { Io } from '../io.js';
import { termOption, time, wholeNumber } from '../options.js';
import { openSession, type Session } from '../session.js';
import { spoken } from '../text.js';
import { indicatorLine } from './line.js';
import { type PrivateOptions, privatePart } from './private.js';

type Field = Exclude<keyof IndicatorContentInput, 'private'>;

/** An option for everything that may be said of an indicator; one that is missing does not compile. */
const OPTIONS: { readonly [field in Field]: Option } = {
  type: termOption('--type <type>', 'what was observed (default: what alone the value can be)', ObservableType),
  value: new Option('--value <value>', 'as found; it is stored normalized'),
  pattern: new Option('--pattern <pattern>', 'STIX 2.1 pattern').conflicts(['type', 'value']),
  tlp: termOption('--tlp <label>', 'who may see it (default: green)', Tlp),
  name: new Option('--name <name>', 'short name'),
  description: new Option('--description <text>', 'what others should know'),
  confidence: new Option('--confidence <number>', '0 to 100').argParser(wholeNumber),
  validFrom: new Option('--valid-from <time>', 'default: now').argParser(time),
  validUntil: new Option('--valid-until <time>', 'default: open').argParser(time),
  indicatorTypes: new Option('--indicator-type <term...>', 'STIX 2.1 indicator-type-ov'),
  technique: new Option('--technique <id>', 'fraud or attack technique'),
  channel: termOption('--channel <channel>', 'how the fraud reaches its victim', Channel),
  labels: new Option('--label <label...>', 'free labels'),
  anonymous: new Option('--anonymous', 'without naming the publisher'),
  recipients: new Option('--recipient <key...>', 'institutions and regulators that an amber one is for'),
  groups: new Option('--group <id...>', 'sharing groups that an amber one is for'),
  seats: new Option(
    '--named-seat <id...>',
    'seats of the individuals that a red one is for (`entente whoami` tells one’s own)',
  ),
};

export type ContentOptions = Readonly<Record<string, unknown>>;

type Options = PrivateOptions & ContentOptions;

export function withContent(command: Command): Command {
  for (const option of Object.values(OPTIONS)) command.addOption(option);
  return command
    .option('--private <file>', 'JSON with what stays with its owner (caseReference, lossAmount, …); - for stdin')
    .option('--private-narrative <file>', 'text of the private narrative; - for stdin');
}

export function addShare(indicators: Command, io: Io): void {
  withContent(indicators.command('share'))
    .description('share one indicator: --value and its --type, or --pattern')
    .action((options: Options, own: Command) => share(openSession(own, io), options));
}

async function share(session: Session, options: Options): Promise<void> {
  const input = { ...contentOf(options), private: await privatePart(session.io, options) };
  const { shareIndicator } = await session.client.request(ShareIndicatorDocument, { input });
  if (!shareIndicator) return session.print(null, []);
  const { indicator, typeGuessed, extended } = shareIndicator;
  session.print({ ...indicator, typeGuessed, extended }, [indicatorLine(indicator)]);
  if (typeGuessed) session.note(`Its type was guessed: ${spoken(indicator.type)}.`);
  if (extended) session.note('Your institution shares it already in the same way: that one says this too now.');
}

/** By name: the options hold the global ones too. */
export const contentOf = (options: ContentOptions): IndicatorContentInput =>
  Object.fromEntries(Object.entries(OPTIONS).map(([field, option]) => [field, options[option.attributeName()]]));
