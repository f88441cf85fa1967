import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildHubSchema } from '../../../schema/build.js';
import { expectApproved } from '../../support/approved.js';
import type { TestHub } from '../../support/hub.js';
import { buildIndicator } from '../../support/world/build/indicators.js';
import { idOf } from '../../support/world/ids.js';
import { asOwner } from '../../support/world/world.js';
import { READERS, startWorldHub } from '../../support/worldHub.js';
import { type Asker, askerOf } from './matrix/ask.js';
import { askEvents } from './matrix/events.js';
import { type Entry, fold } from './matrix/fold.js';
import { openWorkshop } from './matrix/mutations/workshop.js';
import { askQueries, queryQuestions } from './matrix/queries.js';
import { NUMBER } from './matrix/subjects.js';
import { askMutations } from './matrix/writes.js';

const HEADER = `# Who gets what, by really asking: "coordinate | relation to the object | readers → result".
# Results: value; null (no error); absent (a list or page without the object); or the error's code.
# Relations to an indicator: own (the reader's institution's); world (another's, TLP:CLEAR); members (another's, GREEN, by
# name); anonymous (the same without a name); granted (AMBER, names the reader's organization or whom a channel works for;
# outside institutions, channels and regulators no use case makes such a row, the test does); strict (the same under
# AMBER+STRICT); same group (AMBER, to a group the reader's institution is in); group left (to one it was in); seat (RED,
# names the reader's seat); colleague's seat (RED, names another's of the same institution); institution's and
# institution's strict (of whom the reader's channel works for); undisclosed (shared while no policy was in force, names the
# reader's institution); stranger (another's that nothing gives them); number (aurora's, GREEN, a phone number).
# To an assessment: own and own lapsed; opened (answers granted), summarized (summary granted to every institution), lapsed
# (granted once); to a group: own (kept), same group, group left; to a version: published, withdrawn, decided (in ballot), own (the
# committee's draft), stranger (another committee's draft); to a ballot: closed, open (aurora's voter@committee has voted).
# Readers: institutions = analyst, admin, assessor@aurora, analyst, admin@borealis, analyst@cascade; committee = editor, chair,
# voter@committee; visitors = committee, operator@hub, no-token; others = agent@aurora.callcenter, researcher@university,
# regulator@authority, operator@hub, no-token; everyone = all of them.
# A reader that cannot stand in a relation is in none of its lines. Type.field (root) tells the way where there are several.
# Fields of a mutation's input are given by one who may ask for it; who else may give them, and who gets what its answer alone
# holds, stands in shield.approved.txt.
`;

// Thousands of questions: on a machine that is busy otherwise they take their time.
vi.setConfig({ testTimeout: 120_000 });

const schema = buildHubSchema();
const SENTINEL = idOf('sentinel');
let hub: TestHub;
let ask: Asker;
const entries: Entry[] = [];

beforeAll(async () => {
  hub = await startWorldHub((url) =>
    asOwner(url, async (sql) => {
      await buildIndicator(sql, 'aurora', 'open', { ...NUMBER, minute: 98 });
      await buildIndicator(sql, 'aurora', 'open', { id: SENTINEL, value: 'sentinel.example', minute: 99 });
    }),
  );
  ask = await askerOf(hub, READERS);
});
afterAll(() => hub.stop());

/** Every coordinate that must stand in the matrix, read off the schema: all but what only the answer to a mutation holds. */
function coordinates(of: GraphQLSchema): string[] {
  const met = new Set([
    of.getMutationType()?.name,
    ...[of.getQueryType(), of.getSubscriptionType()].flatMap((type) => [...below(type)]),
  ]);
  const types = Object.values(of.getTypeMap()).filter((type) => !isObjectType(type) || met.has(type.name));
  return types.flatMap((type) => {
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      `${type.name}.${field.name}`,
      ...(type === of.getMutationType() ? [] : field.args.map(({ name }) => `${type.name}.${field.name}(${name})`)),
    ]);
  });
}

/** The type and all that it leads to, by name. */
function below(type: GraphQLNamedType | null | undefined, known = new Set<string>()): ReadonlySet<string> {
  if (!isObjectType(type) || known.has(type.name)) return known;
  known.add(type.name);
  for (const field of Object.values(type.getFields())) below(getNamedType(field.type), known);
  return known;
}

/** Thousands of questions, each over HTTP. */
const LONG = 300_000;

describe('when every reader asks for everything', () => {
  it(
    'queries answer each field, argument, input field and sort value',
    async () => {
      entries.push(...(await askQueries(queryQuestions(schema), READERS, ask)));
    },
    LONG,
  );

  it(
    'mutations act on a fresh object each',
    async () => {
      const workshop = await openWorkshop(hub.databaseUrl);
      entries.push(...(await askMutations(schema, { ...workshop.mutations, ...workshop.whole }, ask)));
      await workshop.close();
    },
    LONG,
  );

  it('subscriptions deliver what the reader may see', async () => {
    entries.push(...(await askEvents(hub, SENTINEL)));
  });

  it('uploads are taken from those who may send one', async () => {
    for (const reader of READERS) {
      const call = request(hub.url).post('/uploads').set('content-type', 'application/octet-stream');
      if (reader) call.set('authorization', `Bearer ${await hub.token(reader)}`);
      const { status, body } = await call.send(Buffer.from('a.example'));
      const result = status === 201 ? 'value' : body.errors[0].extensions.code;
      entries.push({ coordinate: 'POST /uploads', relation: '-', reader, result });
    }
  });

  it('what came back is the approved matrix', () => {
    expectApproved('test/server/authorization/matrix.approved.txt', `${HEADER}\n${fold(entries)}\n`);
  });
});

describe('when the matrix is held against the schema', () => {
  it('nothing of the schema is missing in it', () => {
    const asked = new Set(entries.map(({ coordinate }) => coordinate.replace(/( \(.*|: [A-Z_]+)$/, '')));
    const missing = coordinates(schema).filter((coordinate) => !asked.has(coordinate));
    expect(missing, 'a way to each type stands in test/server/authorization/matrix/reaches').toEqual([]);
  });

  it('every field has a reader who gets a value, so that no line says nothing', () => {
    const answered = new Set(entries.filter(({ result }) => result === 'value').map(({ coordinate }) => coordinate));
    const silent = new Set(
      entries.map(({ coordinate }) => coordinate).filter((coordinate) => !answered.has(coordinate)),
    );
    expect([...silent], 'no reader gets a value of these in the world of test/support/world').toEqual([]);
  });

  it('every refusal is one of those a permission gives', () => {
    const refusals = new Set(entries.map(({ result }) => result));
    expect([...refusals].sort()).toEqual(['FORBIDDEN', 'NOT_FOUND', 'absent', 'null', 'value']);
  });
});
