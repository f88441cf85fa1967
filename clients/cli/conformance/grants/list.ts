import type { Command } from 'commander';
import { AssessmentGrantsDocument } from '../../../generated/operations.js';
import { ClientError } from '../../../sdk/error.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { COLUMNS, grantLine } from './line.js';

export function addList(assess: Command, io: Io): void {
  assess
    .command('grants')
    .description(`who may read an assessment of one's own, tab-separated: ${COLUMNS}`)
    .argument('<assessment>', 'its id')
    .action((id: string, _options: object, command: Command) => list(openSession(command, io), id));
}

async function list({ client, print }: Session, id: string): Promise<void> {
  const { assessment } = await client.request(AssessmentGrantsDocument, { id });
  // Whoever reads it by a grant does not learn of the others.
  if (!assessment?.grants) throw new ClientError('NOT_FOUND', 'No such assessment.', 'id');
  print({ grants: assessment.grants }, assessment.grants.map(grantLine));
}
