import { broadDocuments } from '../../../support/broad.js';
import type { Reader } from '../../../support/worldHub.js';
import type { World } from '../../authorization/oracle/world.js';
import { pagesOf } from './comparing.js';
import type { Stage } from './stage.js';

// What these say of one object stands in lists as well.
const BY_ID = /^{ (indicator|explainAccess|assessment|sharingGroup)\(/;
const VERSIONS = `query ($after: String) {
  standards(first: 100, after: $after) { edges { node { id versions { id } } } pageInfo { hasNextPage endCursor } } }`;
const INDICATORS = `query ($after: String) {
  indicators(first: 100, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
const BALLOTS =
  'query ($standard: String!, $version: String!) { ballots(standard: $standard, version: $version) { id } }';

/** All that the reader is told who asks for everything there is, as one text. */
export async function knownTo(stage: Stage, world: World, reader: Reader): Promise<string> {
  const answers: string[] = [];
  for (const query of [VERSIONS, INDICATORS]) {
    answers.push(await pagesOf(stage, reader, { query, variables: { after: null } }));
  }
  for (const query of broadDocuments(stage.schema)) {
    if (!BY_ID.test(query)) answers.push(await stage.ask(reader, { query, variables: {} }));
  }
  // Keys of standards are everybody's, and numbers of versions are no secret.
  for (const { standard_id, version } of world.ballot) {
    const standard = world.standard.find(({ id }) => id === standard_id)?.key;
    answers.push(await stage.ask(reader, { query: BALLOTS, variables: { standard, version } }));
  }
  return answers.join('\n');
}
