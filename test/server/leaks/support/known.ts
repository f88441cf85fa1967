import { broadDocuments } from '../../../support/broad.js';
import type { Reader } from '../../../support/worldHub.js';
import type { Stage } from './stage.js';

// What these say of one object stands in lists as well.
const BY_ID = /^{ (indicator|explainAccess|assessment|sharingGroup)\(/;

/** All that the reader is told who asks for everything there is, as one text. */
export async function knownTo(stage: Stage, reader: Reader): Promise<string> {
  const answers: string[] = [];
  for (const query of broadDocuments(stage.schema)) {
    if (!BY_ID.test(query)) answers.push(await stage.ask(reader, { query, variables: {} }));
  }
  return answers.join('\n');
}
