import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { hiding, profile, publishProfile } from '../access/policies.js';
import { CONSORTIUM, grant, LIST, READ, revoke, STANDARD, submitOne, to } from './requests.js';

let hub: TestHub;
let admin: postgres.Sql;
beforeAll(async () => {
  hub = await startTestHub();
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

const NEVER = '00000000-0000-4000-8000-000000000000';
const read = (persona: string, id: string) => hub.ask(persona, READ, { id });

async function listed(persona: string, variables: object = {}): Promise<string[]> {
  const { data } = await hub.ask(persona, LIST, variables);
  return data.grantedAssessments.edges.map(({ node }: { node: { id: string } }) => node.id);
}

/** What a reader reads of it, which the list and the object must agree on. */
async function seen(persona: string, id: string): Promise<'nothing' | 'summary' | 'details'> {
  const { data, errors, text } = await read(persona, id);
  const inList = (await listed(persona)).includes(id);
  expect(inList, text).toBe(Boolean(data.assessment));
  if (!data.assessment) {
    expect(text).toBe((await read(persona, NEVER)).text);
    return 'nothing';
  }
  expect(errors).toBeUndefined();
  expect(data.assessment).toMatchObject({ status: 'SUBMITTED', score: 100, owner: { key: 'aurora' } });
  return data.assessment.answers ? 'details' : 'summary';
}

const OTHERS = ['analyst@borealis', 'admin@borealis', 'analyst@cascade', 'regulator@authority'] as const;
const seenByAll = async (id: string) =>
  Object.fromEntries(await Promise.all(OTHERS.map(async (persona) => [persona, await seen(persona, id)])));
const NOBODY = Object.fromEntries(OTHERS.map((persona) => [persona, 'nothing']));

describe('when an assessment is granted', () => {
  it('nobody else reads it while it is not', async () => {
    expect(await seenByAll(await submitOne(hub))).toEqual(NOBODY);
  });

  it('to one institution in detail, its people read every answer and nobody else anything', async () => {
    const id = await submitOne(hub);
    await grant(hub, id, to('borealis'), 'DETAILS');
    expect(await seenByAll(id)).toEqual({ ...NOBODY, 'analyst@borealis': 'details', 'admin@borealis': 'details' });
    const { answers } = (await read('analyst@borealis', id)).data.assessment;
    expect(answers.map(({ note }: { note: string }) => note)).toContain(`note of ${answers[0].requirementKey}`);
  });

  it('to the regulator in detail, the regulator reads every answer', async () => {
    const id = await submitOne(hub);
    await grant(hub, id, to('authority'), 'DETAILS');
    expect(await seenByAll(id)).toEqual({ ...NOBODY, 'regulator@authority': 'details' });
  });

  it('to one in summary, the answers stay hidden without an error', async () => {
    const id = await submitOne(hub);
    await grant(hub, id, to('borealis'), 'SUMMARY');
    await grant(hub, id, to('authority'), 'SUMMARY');
    expect(await seenByAll(id)).toEqual({
      ...NOBODY,
      'analyst@borealis': 'summary',
      'admin@borealis': 'summary',
      'regulator@authority': 'summary',
    });
  });

  it('to the consortium, every member reads the summary', async () => {
    const id = await submitOne(hub);
    await grant(hub, id, CONSORTIUM, 'SUMMARY');
    expect(await seenByAll(id)).toEqual({
      'analyst@borealis': 'summary',
      'admin@borealis': 'summary',
      'analyst@cascade': 'summary',
      'regulator@authority': 'nothing',
    });
  });

  it('twice, a reader sees all that any of the two opens, once', async () => {
    const id = await submitOne(hub);
    await grant(hub, id, CONSORTIUM, 'SUMMARY');
    await grant(hub, id, to('borealis'), 'DETAILS');
    expect(await seen('analyst@borealis', id)).toBe('details');
    expect((await listed('analyst@borealis')).filter((one) => one === id)).toHaveLength(1);
  });

  it('its owner does not find it among what others granted, nor a reader among their own', async () => {
    const id = await submitOne(hub);
    await grant(hub, id, CONSORTIUM, 'SUMMARY');
    expect(await listed('analyst@aurora')).not.toContain(id);
    const own = await hub.ask('analyst@borealis', '{ assessments(first: 100) { edges { node { id } } } }');
    expect(own.data.assessments.edges).toEqual([]);
  });

  it('how its owner works on it stays with the owner', async () => {
    const id = await submitOne(hub);
    await grant(hub, id, to('borealis'), 'DETAILS');
    const ask = (persona: string) =>
      hub.ask(persona, 'query ($id: UUID!) { assessment(id: $id) { revision } }', { id });
    expect((await ask('analyst@aurora')).data.assessment.revision).toBeGreaterThan(1);
    expect(await ask('analyst@borealis')).toMatchObject({
      data: { assessment: { revision: null } },
      errors: undefined,
    });
  });

  it.each(['researcher@university', 'operator@hub', 'chair@committee', 'agent@aurora.callcenter', null])(
    '%s has no way to it',
    async (persona) => {
      const id = await submitOne(hub);
      await grant(hub, id, CONSORTIUM, 'SUMMARY');
      for (const { data, errors } of [await hub.ask(persona, READ, { id }), await hub.ask(persona, LIST)]) {
        expect(Object.values(data)).toEqual([null]);
        expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
    },
  );
});

describe('when a grant is over', () => {
  it('what was revoked is gone at the next operation', async () => {
    const id = await submitOne(hub);
    const { id: grantId } = await grant(hub, id, to('borealis'), 'DETAILS');
    expect(await seen('analyst@borealis', id)).toBe('details');
    await revoke(hub, grantId);
    expect(await seen('analyst@borealis', id)).toBe('nothing');
  });

  it('what has ended is gone', async () => {
    const id = await submitOne(hub);
    await grant(hub, id, to('authority'), 'DETAILS');
    expect(await seen('regulator@authority', id)).toBe('details');
    await admin`update assessment_grant set granted_at = now() - interval '2 days', ends_at = now() - interval '1 second'
      where assessment_id = ${id}`;
    expect(await seen('regulator@authority', id)).toBe('nothing');
  });

  it('another that lives still opens what it opens', async () => {
    const id = await submitOne(hub);
    const { id: grantId } = await grant(hub, id, to('borealis'), 'DETAILS');
    await grant(hub, id, CONSORTIUM, 'SUMMARY');
    await revoke(hub, grantId);
    expect(await seen('analyst@borealis', id)).toBe('summary');
  });
});

describe('when a stranger asks before a grant and after', () => {
  const QUERIES = [
    READ,
    'query ($id: UUID!) { assessment(id: $id) { id owner { key } grants { id } revision } }',
    LIST.replace('100', '1'),
    '{ assessments { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
    '{ accessLog { edges { node { id } } } }',
    'mutation ($id: UUID!) { submitAssessment(input: { assessmentId: $id, revision: 1 }) { assessment { id } } }',
  ];

  it('every answer is the same to the byte, and the reader’s are not', async () => {
    const id = await submitOne(hub);
    const ask = async (persona: string) =>
      (await Promise.all(QUERIES.map((query) => hub.ask(persona, query, query.includes('$id') ? { id } : {})))).map(
        ({ status, text }) => `${status} ${text}`,
      );
    const [stranger, regulator, reader] = [
      await ask('analyst@cascade'),
      await ask('regulator@authority'),
      await ask('admin@borealis'),
    ];
    await grant(hub, id, to('borealis'), 'DETAILS');
    expect(await ask('analyst@cascade')).toEqual(stranger);
    expect(await ask('regulator@authority')).toEqual(regulator);
    expect(await ask('admin@borealis')).not.toEqual(reader);
  });
});

describe('when what is granted is read in pages', () => {
  it('small pages lose and repeat none, last submitted first, and one standard can be asked for', async () => {
    const other = 'customer-contact-and-complaints';
    const ids: string[] = [];
    for (const standard of [STANDARD, other, STANDARD]) {
      ids.unshift(await submitOne(hub, 'admin@aurora', standard));
      await grant(hub, ids[0] ?? '', to('cascade'), 'SUMMARY');
    }
    const before = (await listed('analyst@cascade')).filter((id) => !ids.includes(id));
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const {
        grantedAssessments,
      }: {
        grantedAssessments: {
          edges: { node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = (await hub.ask('analyst@cascade', LIST, { first: 2, after })).data;
      paged.push(...grantedAssessments.edges.map(({ node }) => node.id));
      after = grantedAssessments.pageInfo.hasNextPage ? grantedAssessments.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual([...ids, ...before]);
    expect(await listed('analyst@cascade', { standardKey: other })).toEqual([ids[1]]);
  });

  it.each(['x', Buffer.from('[1,"x"]').toString('base64url')])(
    'a cursor that is none is refused: %s',
    async (after) => {
      const { errors } = await hub.ask('analyst@cascade', LIST, { after });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );
});

describe('when the policy in force does not consent', () => {
  const withoutMembers = { ...profile, 'assessment.summary': { amber: ['recipient', 'regulator'] } } as const;

  it('what was granted to all is as absent as what is not there, and what is granted by name stays', async () => {
    const [toAll, named] = [await submitOne(hub), await submitOne(hub)];
    await grant(hub, toAll, CONSORTIUM, 'SUMMARY');
    await grant(hub, named, to('cascade'), 'DETAILS');
    expect([await seen('analyst@cascade', toAll), await seen('analyst@cascade', named)]).toEqual([
      'summary',
      'details',
    ]);
    expect((await publishProfile(hub, '4.0.0', withoutMembers)).errors).toBeUndefined();
    expect([await seen('analyst@cascade', toAll), await seen('analyst@cascade', named)]).toEqual([
      'nothing',
      'details',
    ]);
    const { data } = await hub.ask('analyst@cascade', LIST, { first: 1 });
    expect(data.grantedAssessments.edges[0].node.id).toBe(named);
  });

  it('no page and no cursor tells of what is granted and not shown', async () => {
    const before = await hub.ask('analyst@borealis', LIST, { first: 1 });
    await grant(hub, await submitOne(hub), CONSORTIUM, 'SUMMARY');
    expect((await hub.ask('analyst@borealis', LIST, { first: 1 })).text).toBe(before.text);
    const all = await listed('analyst@borealis');
    const { grantedAssessments } = (await hub.ask('analyst@borealis', LIST, { first: all.length })).data;
    expect(grantedAssessments.pageInfo.hasNextPage).toBe(false);
    expect(grantedAssessments.edges).toHaveLength(all.length);
  });

  it('what was granted under it stays hidden under a later one that would show it, until it is granted anew', async () => {
    const id = await submitOne(hub);
    await grant(hub, id, CONSORTIUM, 'SUMMARY');
    expect((await publishProfile(hub, '5.0.0', profile)).errors).toBeUndefined();
    expect(await seen('analyst@cascade', id)).toBe('nothing');
    await grant(hub, id, CONSORTIUM, 'SUMMARY');
    expect(await seen('analyst@cascade', id)).toBe('summary');
  });

  it('where it shows no answers, details are a summary; where it shows no summary, answers are all there is', async () => {
    const id = await submitOne(hub);
    await grant(hub, id, to('borealis'), 'DETAILS');
    await publishProfile(hub, '6.0.0', hiding('assessment.answers'));
    expect(await seen('analyst@borealis', id)).toBe('summary');
    await publishProfile(hub, '7.0.0', hiding('assessment.summary'));
    const { data, errors } = await read('analyst@borealis', id);
    expect(errors).toBeUndefined();
    expect(data.assessment).toMatchObject({ status: null, score: null, startedAt: null, submittedAt: null });
    expect(data.assessment.answers.length).toBeGreaterThan(0);
    await publishProfile(hub, '8.0.0', hiding('assessment.summary', 'assessment.answers'));
    expect(await seen('analyst@borealis', id)).toBe('nothing');
  });
});
