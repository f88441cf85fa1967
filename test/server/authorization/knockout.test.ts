import { type DocumentNode, type ExecutionResult, type GraphQLSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Operation } from '../../../db/operation.js';
import { tellable } from '../../../server/graphql/errors.js';
import { strip } from '../../../server/graphql/execution/strip.js';
import type { HubError } from '../../../standards/errors.js';
import { broadDocuments } from '../../support/broad.js';
import { createWorldDatabase, type TestDatabase } from '../../support/database.js';
import { actorOf, openRooms, type Rooms } from '../../support/rooms.js';
import { versionId } from '../../support/world/catalogue.js';
import { assessmentId, grantId, grantsOf } from '../../support/world/conformance.js';
import { ballotId } from '../../support/world/deliberation.js';
import { groupId } from '../../support/world/groups.js';
import { idOf } from '../../support/world/ids.js';
import { indicatorId, sharedValue } from '../../support/world/indicators.js';
import { seatId } from '../../support/world/members.js';
import { leaks, missing, missingToAll } from '../../support/world/secrets.js';
import { putUpload } from '../../support/world/upload.js';
import { READERS } from '../../support/worldHub.js';

let database: TestDatabase;
let rooms: Rooms;
let documents: DocumentNode[];
beforeAll(async () => {
  database = await createWorldDatabase();
  rooms = await openRooms(database.url);
  documents = broadDocuments(rooms.schema).map((document) => parse(document));
});
afterAll(async () => {
  await rooms.close();
  await database.drop();
});

/** All answers to all documents, each in an operation of its own, as one text; what a server would mask quotes the question. */
async function askAll(
  schema: GraphQLSchema,
  open: () => Promise<Operation>,
  asked: readonly DocumentNode[] = documents,
): Promise<string> {
  const answers: ExecutionResult[] = [];
  for (const document of asked) answers.push(strip(await rooms.run(schema, await open(), document)));
  return JSON.stringify(answers.map(({ data, errors }) => [data, errors?.map((error) => tellable(error)?.message)]));
}

const LIES = [
  'admin@aurora',
  'analyst@borealis',
  'analyst@cascade',
  'agent@aurora.callcenter',
  'chair@committee',
  'editor@council',
  'regulator@authority',
] as const;
const lyingAs = async (honest: Promise<Operation>, lie: (typeof LIES)[number]): Promise<Operation> => ({
  ...(await honest),
  actor: actorOf(lie),
});

describe('when the shield is off', () => {
  it.each(READERS)('%s gets no more than is theirs, and all of that', async (reader) => {
    const answer = await askAll(rooms.schema, () => rooms.asReader(reader));
    expect(leaks(reader, answer)).toEqual([]);
    expect(missing(reader, answer)).toEqual([]);
  });
});

describe('when the shield is off and the use cases take the reader for somebody else', () => {
  const distinct = READERS.filter((reader) => !/^assessor@|^admin@aurora/.test(reader ?? ''));
  it.each(distinct)('row-level security alone hides from %s what is not theirs', async (reader) => {
    for (const [turn, lie] of LIES.entries()) {
      const some = documents.filter((_, place) => (place + turn + distinct.indexOf(reader)) % 2 === 0);
      const answer = await askAll(rooms.schema, () => lyingAs(rooms.asReader(reader), lie), some);
      expect(leaks(reader, answer), `taken for ${lie}`).toEqual([]);
    }
  });
});

describe('when row-level security is off', () => {
  it.each(READERS)('shield and use cases alone hide from %s what is not theirs', async (reader) => {
    const answer = await askAll(rooms.shielded.full, () => rooms.bypassing(actorOf(reader)));
    expect(leaks(reader, answer)).toEqual([]);
    expect(missing(reader, answer)).toEqual([]);
  });

  it('the gated schema hides it as well from whoever passes the gate', async () => {
    for (const reader of READERS.filter((name) => /@(aurora|borealis|cascade)$/.test(name ?? ''))) {
      const answer = await askAll(rooms.shielded.gated, () => rooms.bypassing(actorOf(reader)));
      expect(leaks(reader, answer)).toEqual([]);
    }
  });

  const upload = (subject: string) => ({ uploadId: idOf(`upload ${subject}`) });
  const BOREALIS_OPEN = indicatorId('borealis', 'open');
  const BOREALIS_RED = indicatorId('borealis', 'red');
  const theirs = assessmentId('borealis', 'draft');
  const [openGrant] = grantsOf('borealis', 'opened');
  const BOREALIS_GRANT = openGrant && grantId('borealis', 'opened', openGrant);
  const grant = { to: { organization: 'cascade' }, scope: 'DETAILS', endsAt: '2027-01-01T00:00:00Z' };
  const CHARTER = { versionId: versionId('charter', '2.0.0'), revision: 1 };
  const DISPOSAL = { commentId: idOf('comment in ballot'), disposition: 'REJECTED', reason: 'x' };
  const newcomer = { subject: 'someone', name: 'Someone' };
  it.each([
    ['analyst@aurora', 'correctIndicator', { id: BOREALIS_OPEN, version: 1, changes: { name: 'x' } }, 'FORBIDDEN'],
    ['analyst@aurora', 'correctIndicator', { id: BOREALIS_RED, version: 1, changes: { name: 'x' } }, 'NOT_FOUND'],
    ['analyst@aurora', 'revokeIndicator', { id: BOREALIS_OPEN, version: 1 }, 'FORBIDDEN'],
    ['analyst@aurora', 'revokeIndicator', { id: BOREALIS_RED, version: 1 }, 'NOT_FOUND'],
    ['analyst@aurora', 'reportSighting', { indicatorId: BOREALIS_RED }, 'NOT_FOUND'],
    ['analyst@aurora', 'importIndicators', { ...upload('analyst@borealis'), format: 'LIST' }, 'NOT_FOUND'],
    ['admin@aurora', 'importIndicators', { ...upload('analyst@aurora'), format: 'LIST' }, 'NOT_FOUND'],
    ['assessor@aurora', 'answerRequirements', { assessmentId: theirs, revision: 1, answers: [] }, 'NOT_FOUND'],
    ['assessor@aurora', 'submitAssessment', { assessmentId: theirs, revision: 1 }, 'NOT_FOUND'],
    ['admin@aurora', 'grantAssessment', { ...grant, assessmentId: assessmentId('borealis', 'submitted') }, 'NOT_FOUND'],
    ['analyst@aurora', 'grantAssessment', { ...grant, assessmentId: assessmentId('aurora', 'submitted') }, 'FORBIDDEN'],
    ['admin@aurora', 'revokeAssessmentGrant', { grantId: BOREALIS_GRANT }, 'NOT_FOUND'],
    ['admin@aurora', 'addGroupMember', { groupId: groupId('desk'), organizationKey: 'aurora' }, 'NOT_FOUND'],
    ['admin@borealis', 'addGroupMember', { groupId: groupId('ring'), organizationKey: 'cascade' }, 'FORBIDDEN'],
    ['admin@borealis', 'removeGroupMember', { groupId: groupId('ring'), organizationKey: 'aurora' }, 'FORBIDDEN'],
    ['admin@aurora', 'leaveSharingGroup', { groupId: groupId('desk') }, 'NOT_FOUND'],
    ['admin@aurora', 'endSeat', { seatId: seatId('analyst@borealis') }, 'NOT_FOUND'],
    ['admin@aurora', 'renameSeat', { seatId: seatId('agent@borealis.agency'), name: 'x' }, 'NOT_FOUND'],
    ['chair@committee', 'endSeat', { seatId: seatId('editor@council') }, 'NOT_FOUND'],
    ['admin@aurora', 'giveSeat', { ...newcomer, role: 'CHAIR', organizationKey: 'committee' }, 'FORBIDDEN'],
    ['admin@aurora', 'giveSeat', { ...newcomer, role: 'CHAIR', organizationKey: 'aurora' }, 'FORBIDDEN'],
    ['admin@aurora', 'giveSeat', { ...newcomer, role: 'AGENT', organizationKey: 'borealis.agency' }, 'NOT_FOUND'],
    ['editor@committee', 'importStandard', { ...upload('editor@council'), standard: 'new' }, 'NOT_FOUND'],
    ['chair@committee', 'publishStandard', { versionId: versionId('charter', '2.0.0'), revision: 1 }, 'NOT_FOUND'],
    ['chair@committee', 'withdrawStandard', { ...CHARTER, reason: 'x' }, 'NOT_FOUND'],
    ['editor@committee', 'advanceStandard', { ...CHARTER, step: 'OPEN_COMMENT' }, 'NOT_FOUND'],
    ['editor@committee', 'editStandard', { versionId: CHARTER.versionId, edits: [] }, 'NOT_FOUND'],
    ['voter@committee', 'editStandard', { versionId: versionId('handbook', '2.0.0'), edits: [] }, 'FORBIDDEN'],
    ['editor@committee', 'startDraft', { fromVersionId: CHARTER.versionId, number: '9.0.0' }, 'NOT_FOUND'],
    ['analyst@aurora', 'commentOnStandard', { versionId: CHARTER.versionId, body: 'x' }, 'NOT_FOUND'],
    ['editor@council', 'disposeOfComment', DISPOSAL, 'NOT_FOUND'],
    ['chair@committee', 'castVote', { ballotId: ballotId('open'), choice: 'YES' }, 'FORBIDDEN'],
    ['chair@committee', 'closeBallot', { ballotId: ballotId('open') }, 'CONFLICT'],
    ['editor@committee', 'closeBallot', { ballotId: ballotId('open') }, 'FORBIDDEN'],
    ['researcher@university', 'shareIndicator', { type: 'DOMAIN_NAME', value: 'a.example' }, 'FORBIDDEN'],
  ] as const)('%s is still refused %s on what is another’s (%#)', async (reader, mutation, input, code) => {
    const type = rooms.schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
    const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { __typename } }`;
    const { errors } = await rooms.run(rooms.shielded.full, await rooms.bypassing(actorOf(reader)), document, {
      input,
    });
    const [refusal] = errors ?? [];
    expect((refusal?.originalError as HubError | undefined)?.code ?? refusal?.extensions.code).toBe(code);
  });
});

describe('when row-level security is off and a member imports a value that another keeps to itself', () => {
  it('the count of what was known already does not tell of it', async () => {
    const op = await rooms.bypassing(actorOf('analyst@aurora'));
    const content = Buffer.from(`${sharedValue('borealis', 'red')}\n`);
    await putUpload(op.sql, idOf('own upload'), 'analyst@aurora', content);
    const { data } = await rooms.run(
      rooms.shielded.full,
      op,
      `mutation { importIndicators(input: { uploadId: "${idOf('own upload')}", format: LIST }) { imported unchanged } }`,
    );
    expect(data?.importIndicators).toEqual({ imported: 1, unchanged: 0 });
  });
});

describe('when both are off', () => {
  it('everything comes out, so that the tests above would have seen it', async () => {
    const answers = await Promise.all(LIES.map((lie) => askAll(rooms.schema, () => rooms.bypassing(actorOf(lie)))));
    expect(missingToAll(LIES, answers.join(''))).toEqual([]);
  });
});
