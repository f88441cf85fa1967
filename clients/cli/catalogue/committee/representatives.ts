import type { Command } from 'commander';
import {
  RemoveRepresentativeDocument,
  RepresentativesDocument,
  type RepresentativesQuery,
  SetRepresentativeDocument,
} from '../../../generated/operations.js';
import { UsageError } from '../../failure.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { row } from '../../text.js';

interface Options {
  readonly set?: string;
  readonly institution?: string;
  readonly alternate?: true;
  readonly address?: string;
  readonly remove?: string;
}

const COLUMNS = 'seat, institution, alternate, address';

export function addRepresentatives(committee: Command, io: Io): void {
  committee
    .command('representatives')
    .description(`who speaks for which institution at the chair's committee, tab-separated: ${COLUMNS}`)
    .option('--set <seat>', 'a voter’s seat speaks for an institution, in ballots to come')
    .option('--institution <key>', 'which')
    .option('--alternate', 'in another representative’s place')
    .option('--address <email>', 'where reminders go')
    .option('--remove <seat>', 'a seat speaks for nobody any more')
    .action((options: Options, command: Command) => representatives(openSession(command, io), options));
}

async function representatives(session: Session, options: Options): Promise<void> {
  const list = await changed(session, options);
  session.print({ representatives: list }, (list ?? []).map(line));
}

async function changed({ client }: Session, { set: seatId, institution, remove, ...rest }: Options) {
  if (remove !== undefined)
    return (await client.request(RemoveRepresentativeDocument, { input: { seatId: remove } })).removeRepresentative
      ?.representatives;
  if (seatId === undefined) return (await client.request(RepresentativesDocument)).representatives;
  if (institution === undefined) throw new UsageError('Name an institution.', '--institution');
  const input = { seatId, organizationKey: institution, alternate: rest.alternate === true, address: rest.address };
  return (await client.request(SetRepresentativeDocument, { input })).setRepresentative?.representatives;
}

const line = ({
  seatId,
  institution,
  alternate,
  address,
}: NonNullable<RepresentativesQuery['representatives']>[number]): string =>
  row(seatId, institution.key, alternate ? 'alternate' : '', address);
