import type { Command } from 'commander';
import { Channel, type IndicatorFilterInput, ObservableType, Tlp } from '../../generated/operations.js';
import { termsOption, time } from '../options.js';

export interface FilterOptions {
  readonly type?: readonly ObservableType[];
  readonly tlp?: readonly Tlp[];
  readonly channel?: readonly Channel[];
  readonly technique?: readonly string[];
  readonly source?: readonly string[];
  readonly validAt?: string;
  readonly revoked?: boolean;
  readonly text?: string;
}

export const withFilter = (command: Command): Command =>
  command
    .addOption(termsOption('--type <type...>', 'of one of these types', ObservableType))
    .addOption(termsOption('--tlp <label...>', 'under one of these labels', Tlp))
    .addOption(termsOption('--channel <channel...>', 'by one of these channels', Channel))
    .option('--technique <id...>', 'of one of these techniques')
    .option('--source <key...>', 'named publishers')
    .option('--valid-at <time>', 'valid at this moment', time)
    .option('--revoked', 'only revoked ones')
    .option('--no-revoked', 'only ones that are not revoked')
    .option('--text <text>', 'part of value, name or description');

export const filterOf = (options: FilterOptions): IndicatorFilterInput => ({
  types: options.type,
  tlp: options.tlp,
  channels: options.channel,
  techniques: options.technique,
  sources: options.source,
  validAt: options.validAt,
  revoked: options.revoked,
  text: options.text,
});
