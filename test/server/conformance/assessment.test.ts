import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { expectRefused } from '../graphql/unchanged.js';

const START =
  'mutation ($input: StartAssessmentInput!) { startAssessment(input: $input) { assessment { id revision status standardKey version versionId score } } }';
const ANSWER =
  'mutation ($input: AnswerRequirementsInput!) { answerRequirements(input: $input) { assessment { id revision answers { requirementKey status } } } }';
const SUBMIT =
  'mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { assessment { id revision status score submittedAt } } }';
const READ = `query ($id: UUID!) { assessment(id: $id) { status revision score submittedAt answers {
  requirementKey requirementDigest status maturity note evidence { title href digest expiresAt } } } }`;

let hub: TestHub;
let admin: postgres.Sql;
let keys: { key: string; digest: string }[];
beforeAll(async () => {
  hub = await startTestHub();
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  const { data } = await hub.ask(null, '{ standardVersion(standard: "third-party-customer-data") { id } }');
  const answer = await hub.ask(
    null,
    'query ($id: UUID!) { requirements(versionId: $id, first: 100) { edges { node { key kind digest } } } }',
    {
      id: data.standardVersion.id,
    },
  );
  keys = answer.data.requirements.edges
    .map(({ node }: { node: { key: string; kind: string; digest: string } }) => node)
    .filter(({ kind }: { kind: string }) => kind === 'REQUIREMENT');
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

async function start(persona = 'assessor@aurora') {
  const { data, text } = await hub.ask(persona, START, { input: { standard: 'third-party-customer-data' } });
  if (!data?.startAssessment) throw new Error(text);
  return data.startAssessment.assessment as { id: string; revision: number };
}

async function answer(assessment: { id: string; revision: number }, answers: object[], persona = 'assessor@aurora') {
  const input = { assessmentId: assessment.id, revision: assessment.revision, answers };
  const { data, text } = await hub.ask(persona, ANSWER, { input });
  if (!data?.answerRequirements) throw new Error(text);
  return data.answerRequirements.assessment as { id: string; revision: number; answers: object[] };
}

const STATUSES = ['SATISFIED', 'PARTIAL', 'NOT_SATISFIED', 'NOT_APPLICABLE'];
const everyAnswer = () => keys.map(({ key }, i) => ({ requirementKey: key, status: STATUSES[i % 4], maturity: i % 6 }));
const refused = (mutation: string, input: object, code: RegExp, persona = 'assessor@aurora') =>
  expectRefused(hub, admin, persona, mutation, { input }, code);

describe('when an institution assesses itself', () => {
  it('it answers in parts, corrects an answer, submits, and reads its score', async () => {
    const draft = await start();
    const evidence = [
      { title: '证据 1', href: 'https://docs.example/1', digest: 'a'.repeat(64), expiresAt: '2030-01-01T00:00:00Z' },
    ];
    const first = keys[0]?.key ?? '';
    const some = await answer(draft, [{ requirementKey: first, status: 'PARTIAL', note: '说明 👍', evidence }]);
    expect(some).toMatchObject({
      revision: draft.revision + 1,
      answers: [{ requirementKey: first, status: 'PARTIAL' }],
    });
    const all = await answer(some, everyAnswer());
    const { data } = await hub.ask('assessor@aurora', SUBMIT, {
      input: { assessmentId: draft.id, revision: all.revision },
    });
    expect(data.submitAssessment.assessment).toMatchObject({ status: 'SUBMITTED', revision: all.revision + 1 });
    const read = (await hub.ask('admin@aurora', READ, { id: draft.id })).data.assessment;
    expect(read.answers).toHaveLength(keys.length);
    expect(
      read.answers.map(({ requirementDigest }: { requirementDigest: string }) => requirementDigest).sort(),
    ).toEqual(keys.map(({ digest }) => digest).sort());
    expect(
      read.answers.find(({ requirementKey }: { requirementKey: string }) => requirementKey === first),
    ).toMatchObject({ status: 'SATISFIED', note: null, evidence: [] });
    const counts = keys.map((_, i) => i % 4);
    const applies = counts.filter((status) => status !== 3).length;
    const met = counts.reduce((sum, status) => sum + (status === 0 ? 1 : status === 1 ? 0.5 : 0), 0);
    expect(read.score).toBeCloseTo((100 * met) / applies, 0);
  });

  it('what it submitted never changes', async () => {
    const draft = await start();
    const { revision } = await answer(draft, everyAnswer());
    await hub.ask('assessor@aurora', SUBMIT, { input: { assessmentId: draft.id, revision } });
    const before = await hub.ask('assessor@aurora', READ, { id: draft.id });
    for (const current of [revision, revision + 1]) {
      await refused(
        ANSWER,
        { assessmentId: draft.id, revision: current, answers: everyAnswer().slice(0, 1) },
        /^CONFLICT$/,
      );
      await refused(SUBMIT, { assessmentId: draft.id, revision: current }, /^CONFLICT$/);
    }
    expect((await hub.ask('assessor@aurora', READ, { id: draft.id })).text).toBe(before.text);
  });

  it('it may not submit while a requirement is open', async () => {
    const draft = await start();
    const { revision } = await answer(draft, everyAnswer().slice(1));
    const { message } = await refused(SUBMIT, { assessmentId: draft.id, revision }, /^BAD_USER_INPUT$/);
    expect(message).toContain(keys[0]?.key);
  });

  it('of two who read the same revision one is told of the CONFLICT', async () => {
    const draft = await start();
    const input = { assessmentId: draft.id, revision: draft.revision, answers: everyAnswer().slice(0, 1) };
    const answers = await Promise.all(Array.from({ length: 6 }, () => hub.ask('assessor@aurora', ANSWER, { input })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code))).toEqual(
      new Set(['CONFLICT']),
    );
  });
});

describe('when somebody else asks', () => {
  it.each(['analyst@borealis', 'admin@borealis'])(
    '%s finds no such assessment, as if it never was',
    async (persona) => {
      const draft = await start();
      const never = '00000000-0000-4000-8000-000000000000';
      const [there, absent] = await Promise.all([draft.id, never].map((id) => hub.ask(persona, READ, { id })));
      expect(there?.text).toBe(absent?.text);
      expect(there?.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      const list = await hub.ask(persona, '{ assessments(first: 100) { edges { node { id } } } }');
      expect(list.data.assessments.edges).toEqual([]);
    },
  );

  it('another institution’s administrator changes nothing in it', async () => {
    const draft = await start();
    const input = { assessmentId: draft.id, revision: draft.revision };
    await refused(ANSWER, { ...input, answers: everyAnswer().slice(0, 1) }, /^NOT_FOUND$/, 'admin@borealis');
    await refused(SUBMIT, input, /^NOT_FOUND$/, 'admin@borealis');
  });

  it.each(['analyst@aurora', 'regulator@authority', 'researcher@university', 'operator@hub', 'chair@committee'])(
    '%s may not write one',
    async (persona) => {
      await refused(START, { standard: 'third-party-customer-data' }, /^FORBIDDEN$/, persona);
    },
  );
});

describe('when an assessment or an answer is no good', () => {
  it.each([
    [{ standard: 'no-such-standard' }, /^NOT_FOUND$/],
    [{ standard: 'third-party-customer-data', version: '9.0.0' }, /^NOT_FOUND$/],
    [{ standard: 'x\u0000' }, /^(NOT_FOUND|BAD_USER_INPUT)$/],
  ])('%j starts nothing', async (input, code) => {
    await refused(START, input, code);
  });

  it.each([
    ['to no requirement', { requirementKey: 'nothing.like.it' }],
    ['to a heading', { requirementKey: 'scope' }],
    ['beyond the scale', { maturity: 6 }],
    ['below the scale', { maturity: -1 }],
    ['with a note too long', { note: 'x'.repeat(8_193) }],
    ['with a NUL in its note', { note: 'a\u0000b' }],
    ['with a lone surrogate', { note: '\ud83d' }],
    ['with a title too long', { evidence: [{ title: 'x'.repeat(257) }] }],
    ['with no title', { evidence: [{ title: '' }] }],
    ['with a NUL in a title', { evidence: [{ title: '\u0000' }] }],
    ['with a digest that is none', { evidence: [{ title: 'x', digest: 'ABC' }] }],
    ['with too much evidence', { evidence: Array(21).fill({ title: 'x' }) }],
    ['of an unknown status', { status: 'EXCELLENT' }],
  ])('an answer %s is refused, and those beside it', async (_what, over) => {
    const draft = await start();
    const bad = { requirementKey: keys[1]?.key, status: 'PARTIAL', ...over };
    await refused(
      ANSWER,
      { assessmentId: draft.id, revision: draft.revision, answers: [everyAnswer()[0], bad] },
      /^BAD_USER_INPUT$/,
    );
  });

  it('the same requirement twice in one go is refused', async () => {
    const draft = await start();
    const [one] = everyAnswer();
    await refused(
      ANSWER,
      { assessmentId: draft.id, revision: draft.revision, answers: [one, one] },
      /^BAD_USER_INPUT$/,
    );
  });

  it('more than a thousand at once are refused', async () => {
    const draft = await start();
    const answers = Array(1_001).fill(everyAnswer()[0]);
    await refused(ANSWER, { assessmentId: draft.id, revision: draft.revision, answers }, /^BAD_USER_INPUT$/);
  });
});

describe('when one’s own are listed', () => {
  it('small pages lose and repeat none, newest first', async () => {
    for (let i = 0; i < 5; i++) await start('assessor@aurora');
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { data } = await hub.ask(
        'admin@aurora',
        'query ($after: String) { assessments(first: 2, after: $after) { edges { node { id startedAt } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...data.assessments.edges.map(({ node }: { node: { id: string } }) => node.id));
      if (!data.assessments.pageInfo.hasNextPage) break;
      after = data.assessments.pageInfo.endCursor;
    }
    const [row] = await admin`select count(*)::int as n from assessment`;
    expect([seen.length, new Set(seen).size]).toEqual([row?.n, row?.n]);
    const { errors } = await hub.ask('admin@aurora', '{ assessments(after: "WyJ4IiwieSJd") { edges { cursor } } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
