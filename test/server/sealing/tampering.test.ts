import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestHub } from '../../support/hub.js';
import { assessmentId } from '../../support/world/conformance.js';
import { idOf } from '../../support/world/ids.js';
import { indicatorId, privateText } from '../../support/world/indicators.js';
import { startWorldHub } from '../../support/worldHub.js';

const [OPEN, RED, THEIRS] = [
  indicatorId('aurora', 'open'),
  indicatorId('aurora', 'red'),
  indicatorId('borealis', 'red'),
];
const READ = '{ indicators(first: 100) { edges { node { id mine value private { narrative victims } } } } }';

let hub: TestHub;
let admin: postgres.Sql;
beforeAll(async () => {
  hub = await startWorldHub();
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  await admin`create table kept_private as select * from indicator_private`;
  await admin`create table kept_answer as select * from assessment_answer`;
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});
beforeEach(async () => {
  await admin`update indicator_private p set sealed = k.sealed, key_id = k.key_id, organization_id = k.organization_id
    from kept_private k where k.indicator_id = p.indicator_id`;
  await admin`update assessment_answer a set sealed = k.sealed, key_id = k.key_id
    from kept_answer k where k.assessment_id = a.assessment_id`;
});

const steal = (from: string, to: string) => admin`
  update indicator_private p set sealed = f.sealed, key_id = f.key_id
  from kept_private f where f.indicator_id = ${from} and p.indicator_id = ${to}`;

/** What aurora's analyst is answered: the rows whose private part is missing, and the codes of the errors, by row. */
async function read() {
  const { data, errors = [], text } = await hub.ask('analyst@aurora', READ);
  const nodes: { id: string; mine: boolean; private: { narrative: string } | null }[] = data.indicators.edges.map(
    ({ node }: { node: object }) => node,
  );
  return {
    text,
    rows: nodes.length,
    missing: nodes.filter((node) => node.mine && !node.private).map(({ id }) => id),
    sound: nodes.filter((node) => node.private?.narrative === privateText('aurora')).length,
    refused: errors.map(({ path, extensions, message }) => [
      nodes[Number(path?.[2])]?.id,
      path?.[4],
      extensions.code,
      message,
    ]),
  };
}

describe('when a sealed value was tampered with', () => {
  let whole: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    whole = await read();
  });

  it('nothing is missing before', () => {
    expect(whole).toMatchObject({ missing: [], refused: [] });
    expect(whole.sound).toBeGreaterThan(3);
  });

  it.each([
    ['another row of its owner’s stands in it', () => steal(RED, OPEN)],
    [
      'one bit is another',
      () => admin`update indicator_private set sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 1)
        where indicator_id = ${OPEN}`,
    ],
    [
      'it is cut short',
      () => admin`update indicator_private set sealed = substring(sealed from 1 for 20) where indicator_id = ${OPEN}`,
    ],
    [
      'an answer stands in it',
      () => admin`update indicator_private p set sealed = a.sealed, key_id = a.key_id from assessment_answer a
        where a.assessment_id = ${assessmentId('aurora', 'submitted')} and p.indicator_id = ${OPEN}`,
    ],
  ] as const)(
    'as %s, that field alone is an error that says no more, and every other row stands',
    async (_how, tamper) => {
      await tamper();
      const { rows, missing, sound, refused, text } = await read();
      expect({ rows, missing, sound }).toEqual({ rows: whole.rows, missing: [OPEN], sound: whole.sound - 1 });
      expect(refused).toEqual([[OPEN, 'private', 'INTERNAL_SERVER_ERROR', 'Internal error.']]);
      expect(text).not.toMatch(/BrokenSeal|indicator_private|does not open/);
    },
  );

  it('as another institution’s stands in it, there are no words, since their key is not the reader’s to use', async () => {
    await steal(THEIRS, OPEN);
    const { missing, sound, refused, text } = await read();
    expect({ missing, sound, refused }).toEqual({ missing: [], sound: whole.sound - 1, refused: [] });
    expect(text).not.toContain(privateText('borealis'));
  });

  it('a row that is put in the thief’s name does not open for the thief', async () => {
    await admin`update indicator_private set organization_id = ${idOf('aurora')} where indicator_id = ${THEIRS}`;
    await admin`update indicator_owner set organization_id = ${idOf('aurora')} where indicator_id = ${THEIRS}`;
    const { text } = await read();
    await admin`update indicator_owner set organization_id = ${idOf('borealis')} where indicator_id = ${THEIRS}`;
    expect(text).toContain(THEIRS);
    expect(text).not.toContain(privateText('borealis'));
  });

  it('one answer costs the answers of its own assessment, and no other', async () => {
    const [draft, submitted] = [assessmentId('aurora', 'draft'), assessmentId('aurora', 'submitted')];
    await admin`update assessment_answer set sealed = (select sealed from kept_answer where assessment_id = ${submitted}),
      key_id = (select key_id from kept_answer where assessment_id = ${submitted}) where assessment_id = ${draft}`;
    const { data, errors } = await hub.ask(
      'assessor@aurora',
      '{ assessments { edges { node { id answers { note } } } } }',
    );
    const answers = new Map(
      data.assessments.edges.map(({ node }: { node: { id: string; answers: unknown } }) => [node.id, node.answers]),
    );
    expect(answers.get(draft)).toBeNull();
    expect(answers.get(submitted)).toEqual([{ note: expect.stringContaining('answer-of-aurora') }]);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
  });
});
