import type { Command } from 'commander';
import type { AggregateReleaseFilterInput } from '../../generated/operations.js';
import { AggregateView } from '../../generated/operations.js';
import { termOption } from '../options.js';

export interface WhichOptions {
  readonly quarter?: string;
  readonly view?: AggregateView;
}

/** The options that say which releases of a table are meant. */
export const withWhich = (command: Command): Command =>
  command
    .option('--quarter <quarter>', 'about this quarter, or ending with it, such as 2026-Q3')
    .addOption(termOption('--view <view>', 'of one period, or means of four quarters', AggregateView));

export const filterOf = ({ quarter, view }: WhichOptions, table?: string): AggregateReleaseFilterInput => ({
  table,
  quarter,
  view,
});
