import type { Command } from 'commander';
import { AggregateRefusal, ReviewAggregateRequestDocument } from '../../../generated/operations.js';
import { UsageError } from '../../failure.js';
import type { Io } from '../../io.js';
import { termOption } from '../../options.js';
import { openSession, type Session } from '../../session.js';
import { COLUMNS, requestLine } from './line.js';

interface Options {
  readonly approve?: true;
  readonly refuse?: AggregateRefusal;
}

export function addReview(aggregates: Command, io: Io): void {
  aggregates
    .command('review')
    .description(`decide on a request, as the standards committee, tab-separated: ${COLUMNS}`)
    .argument('<id>', 'of the request')
    .option('--approve', 'it is answered when the tables of the quarter appear')
    .addOption(termOption('--refuse <reason>', 'it is not', AggregateRefusal).conflicts('approve'))
    .action((id: string, options: Options, command: Command) => review(openSession(command, io), id, options));
}

async function review({ client, print }: Session, id: string, { approve, refuse: refusal }: Options): Promise<void> {
  if (!approve && !refusal) throw new UsageError('Approve it, or say why it is refused.', '--approve, --refuse');
  const { reviewAggregateRequest: done } = await client.request(ReviewAggregateRequestDocument, {
    input: { id, refusal },
  });
  print(done?.request, done ? [requestLine(done.request)] : []);
}
