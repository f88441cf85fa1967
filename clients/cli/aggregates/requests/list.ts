import type { Command } from 'commander';
import { AggregateRequestsDocument } from '../../../generated/operations.js';
import { nodes } from '../../../sdk/pages.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { COLUMNS, requestLine } from './line.js';

export function addRequests(aggregates: Command, io: Io): void {
  aggregates
    .command('requests')
    .description(`tables that were asked for beyond the plan, newest first, tab-separated: ${COLUMNS}`)
    .action((_options: object, command: Command) => list(openSession(command, io)));
}

async function list({ client, print }: Session): Promise<void> {
  const read = async (after: string | null) =>
    (await client.request(AggregateRequestsDocument, { after })).aggregateRequests;
  const requests = await nodes(read);
  print(
    { requests },
    requests.map((request) => requestLine(request)),
  );
}
