import type { Command } from 'commander';
import { AggregatePlanDocument, type AggregatePlanQuery } from '../../generated/operations.js';
import { ClientError } from '../../sdk/error.js';
import type { Io } from '../io.js';
import { languageOption } from '../options.js';
import { openSession, type Session } from '../session.js';
import { inLanguage, row, spoken } from '../text.js';
import { rhoOf } from './rho.js';

interface Options {
  readonly language?: string;
}

const COLUMNS = 'table, measure, split by, every, cells, ρ, ε, half width, read by, view, title';

export function addPlan(aggregates: Command, io: Io): void {
  aggregates
    .command('plan')
    .description(`what the sharing standard in force lets be released, tab-separated: ${COLUMNS}; then what it spends`)
    .addOption(languageOption())
    .action((options: Options, command: Command) => plan(openSession(command, io), options));
}

async function plan({ client, print }: Session, { language }: Options): Promise<void> {
  const { aggregatePlan: found } = await client.request(AggregatePlanDocument);
  if (!found) throw new ClientError('NOT_FOUND', 'No sharing standard in force has a release plan.');
  print(found, [
    ...found.tables.map((table) => tableLine(table, language)),
    row('#', 'plan', found.version, found.currency),
    row('#', 'four quarters', rhoOf(found.rhoOfYear), found.epsilonOfYear),
    row('#', 'custom requests', rhoOf(found.requests)),
    ...found.periods.map(({ quarter, roster, opensAt, releasedAt }) =>
      row('#', quarter, `${roster} institutions`, `opened ${opensAt}`, `released ${releasedAt}`),
    ),
  ]);
}

type Table = NonNullable<AggregatePlanQuery['aggregatePlan']>['tables'][number];

const tableLine = (table: Table, language: string | undefined): string =>
  row(
    table.key,
    spoken(table.measure),
    table.by.map(spoken).join(','),
    spoken(table.every),
    table.cells,
    rhoOf(table.rho),
    table.epsilon,
    table.halfWidth?.toFixed(2),
    table.audience.map(spoken).join(','),
    table.rollingOnly ? 'rolling' : '',
    inLanguage(table.title, language),
  );
