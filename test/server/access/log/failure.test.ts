import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { grant, READ, submitOne, to } from '../../conformance/requests.js';
import { entries } from './requests.js';

let hub: TestHub;
let admin: postgres.Sql;
let id: string;
beforeAll(async () => {
  hub = await startTestHub();
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  id = await submitOne(hub);
  await grant(hub, id, to('borealis'), 'DETAILS');
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});
afterEach(() => repair());

/** A log that takes no entry any more, as one whose disk is full. */
const breakLog = () => admin`alter table access_log add constraint broken check (false) not valid`;
const repair = () => admin`alter table access_log drop constraint if exists broken`;

const LIST = '{ grantedAssessments { edges { node { score } } } }';
const OWN = 'query ($id: UUID!) { assessment(id: $id) { answers { note } } }';

describe('when the access log cannot be written', () => {
  it.each([
    ['a granted assessment', 'analyst@borealis', READ],
    ['what is granted, as a list', 'analyst@borealis', LIST],
    ['one’s own answers', 'analyst@aurora', OWN],
  ])('%s is not answered, and is once the log is well', async (_what, persona, query) => {
    const ask = () => hub.ask(persona, query, query.includes('$id') ? { id } : {});
    await breakLog();
    const refused = await ask();
    expect(refused.text).not.toMatch(/note of|"score":/);
    expect(refused.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    await repair();
    const before = (await entries(hub, 'admin@aurora', { objectId: id })).length;
    expect((await ask()).text).toMatch(/note of|"score":/);
    expect(await entries(hub, 'admin@aurora', { objectId: id })).toHaveLength(before + 1);
  });

  it('what is not logged is answered all the same', async () => {
    await breakLog();
    const { data, errors } = await hub.ask('analyst@aurora', 'query ($id: UUID!) { assessment(id: $id) { score } }', {
      id,
    });
    expect([data.assessment.score, errors]).toEqual([100, undefined]);
    expect((await hub.ask('analyst@borealis', '{ organizations { edges { node { key } } } }')).errors).toBeUndefined();
  });
});
