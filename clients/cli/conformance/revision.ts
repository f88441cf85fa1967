import { AssessmentRevisionDocument } from '../../generated/operations.js';
import { ClientError } from '../../sdk/error.js';
import type { Session } from '../session.js';

/** The revision that a change names as the one it read. */
export async function revisionOf({ client }: Session, id: string): Promise<number> {
  const { assessment } = await client.request(AssessmentRevisionDocument, { id });
  // One that is granted has no revision to its reader, who changes nothing.
  if (typeof assessment?.revision !== 'number') throw new ClientError('NOT_FOUND', 'No such assessment.', 'id');
  return assessment.revision;
}
