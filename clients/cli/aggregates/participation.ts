import { type Command, Option } from 'commander';
import {
  AggregateParticipationDocument,
  type ParticipationPartsFragment,
  SetAggregateParticipationDocument,
} from '../../generated/operations.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { row } from '../text.js';

interface Options {
  readonly optOut?: true;
  readonly optIn?: true;
}

export function addParticipation(aggregates: Command, io: Io): void {
  aggregates
    .command('participation')
    .description("the own institution's part in the releases; an option changes it for the quarters that open later")
    .addOption(new Option('--opt-out', 'its data is in no table any more').conflicts('optIn'))
    .option('--opt-in', 'it is again')
    .action((options: Options, command: Command) => participation(openSession(command, io), options));
}

async function participation(session: Session, options: Options): Promise<void> {
  const found = options.optIn || options.optOut ? await change(session, options.optIn === true) : await read(session);
  session.print(found, found ? linesOf(found) : []);
}

const read = async ({ client }: Session) =>
  (await client.request(AggregateParticipationDocument)).aggregateParticipation;

const change = async ({ client }: Session, contributes: boolean) =>
  (await client.request(SetAggregateParticipationDocument, { input: { contributes } })).setAggregateParticipation
    ?.participation;

const linesOf = ({ optedOutSince, quarters }: ParticipationPartsFragment): string[] => [
  optedOutSince === null ? row('later', 'contributes') : row('later', 'opted out', optedOutSince),
  ...quarters.map(({ quarter, contributes }) => row(quarter, contributes ? 'contributes' : 'opted out')),
];
