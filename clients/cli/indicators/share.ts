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
import { indicatorLine } from './line.js';
import { type PrivateOptions, privatePart } from './private.js';

type Content = Omit<IndicatorContentInput, 'private' | 'indicatorTypes' | 'labels' | 'recipients' | 'groups' | 'seats'>;

interface Options extends Content, PrivateOptions {
  readonly indicatorType?: readonly string[];
  readonly label?: readonly string[];
  readonly recipient?: readonly string[];
  readonly group?: readonly string[];
  readonly namedSeat?: readonly string[];
}

export function addShare(indicators: Command, io: Io): void {
  indicators
    .command('share')
    .description('share one indicator: --type and --value, or --pattern')
    .addOption(termOption('--type <type>', 'what was observed', ObservableType))
    .option('--value <value>', 'as found; it is stored normalized')
    .addOption(new Option('--pattern <pattern>', 'STIX 2.1 pattern').conflicts(['type', 'value']))
    .addOption(termOption('--tlp <label>', 'who may see it (default: green)', Tlp))
    .option('--name <name>', 'short name')
    .option('--description <text>', 'what others should know')
    .option('--confidence <number>', '0 to 100', wholeNumber)
    .option('--valid-from <time>', 'default: now', time)
    .option('--valid-until <time>', 'default: open', time)
    .option('--indicator-type <term...>', 'STIX 2.1 indicator-type-ov')
    .option('--technique <id>', 'fraud or attack technique')
    .addOption(termOption('--channel <channel>', 'how the fraud reaches its victim', Channel))
    .option('--label <label...>', 'free labels')
    .option('--anonymous', 'without naming the publisher')
    .option('--recipient <key...>', 'institutions and regulators that an amber one is for')
    .option('--group <id...>', 'sharing groups that an amber one is for')
    .option('--named-seat <id...>', 'seats of the individuals that a red one is for (`entente whoami` tells one’s own)')
    .option('--private <file>', 'JSON with what stays with its owner (caseReference, lossAmount, …); - for stdin')
    .option('--private-narrative <file>', 'text of the private narrative; - for stdin')
    .action((options: Options, command: Command) => share(openSession(command, io), options));
}

async function share(session: Session, options: Options): Promise<void> {
  const { indicatorType: indicatorTypes, label: labels, privateNarrative, ...given } = options;
  const { recipient: recipients, group: groups, namedSeat: seats } = options;
  const input = {
    ...contentOf(given),
    indicatorTypes,
    labels,
    recipients,
    groups,
    seats,
    private: await privatePart(session.io, { private: given.private, privateNarrative }),
  };
  const { shareIndicator } = await session.client.request(ShareIndicatorDocument, { input });
  session.print(shareIndicator?.indicator, shareIndicator ? [indicatorLine(shareIndicator.indicator)] : []);
}

/** By name: the options hold the global ones too. */
const contentOf = (options: Content): Content => ({
  type: options.type,
  value: options.value,
  pattern: options.pattern,
  tlp: options.tlp,
  name: options.name,
  description: options.description,
  confidence: options.confidence,
  validFrom: options.validFrom,
  validUntil: options.validUntil,
  technique: options.technique,
  channel: options.channel,
  anonymous: options.anonymous,
});
