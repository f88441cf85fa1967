import type { Command } from 'commander';
import { AggregateLedgerDocument, type AggregateLedgerQuery } from '../../generated/operations.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { row } from '../text.js';
import { releasesOf } from './list.js';
import { rhoOf } from './rho.js';

interface Options {
  readonly export?: true;
}

const COLUMNS = 'quarter, table, ρ, requested, charged at, id';

export function addLedger(aggregates: Command, io: Io): void {
  aggregates
    .command('ledger')
    .description(`what releases have spent, and every charge, newest first, tab-separated: ${COLUMNS}`)
    .option('--export', 'as JSON, every charge and the digest of every release: what a restored hub is held against')
    .action((options: Options, command: Command) => ledger(openSession(command, io), options));
}

async function ledger(session: Session, options: Options): Promise<void> {
  const { aggregateLedger: found } = await session.client.request(AggregateLedgerDocument);
  const charges = found?.charges ?? [];
  if (!options.export) return session.print(found, found ? [...sums(found), ...charges.map(chargeLine)] : []);
  const document = {
    format: 1,
    charges: charges.map(({ id, quarter, table, domain, rho }) => ({ id, quarter, table, domain, rho })),
    releases: (await releasesOf(session)).map(({ number, digest }) => ({ number, digest })),
  };
  session.print(document, [JSON.stringify(document, null, 2)]);
}

type Ledger = NonNullable<AggregateLedgerQuery['aggregateLedger']>;

const sums = ({ fourQuarters, cap, lifetime, requests, conversion }: Ledger): string[] => [
  ...Object.entries({ 'four quarters': fourQuarters, 'at most': cap, lifetime, 'custom requests': requests }).map(
    ([name, { rho, epsilon }]) => row('#', name, rhoOf(rho), epsilon),
  ),
  row('#', 'ε by', conversion),
];

const chargeLine = ({ id, quarter, table, requested, rho, chargedAt }: Ledger['charges'][number]): string =>
  row(quarter, table, rhoOf(rho), requested ? 'requested' : '', chargedAt, id);
