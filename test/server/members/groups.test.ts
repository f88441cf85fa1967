import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consortium, startConsortium } from '../identity/consortium.js';
import {
  ADD_MEMBER,
  type Ask,
  askerIn,
  CREATE_GROUP,
  GROUPS,
  LEAVE,
  REMOVE_MEMBER,
  refusal,
  SHOW_GROUP,
} from './requests.js';

const AURORA = 'admin@aurora';
const BOREALIS = 'admin@borealis';
/** Cascade has no administrator in the demo. */
const CASCADE = 'admin@cascade';
const NONE = '00000000-0000-4000-8000-000000000000';
let world: Consortium;
let ask: Ask;
beforeAll(async () => {
  world = await startConsortium();
  ask = askerIn(world);
  const { admin, issuer } = world;
  await admin`with p as (insert into person (id, issuer, subject) values (gen_random_uuid(), ${issuer.url}, ${CASCADE}) returning id)
    insert into membership (id, person_id, organization_id, role, name)
    select gen_random_uuid(), p.id, o.id, 'administrator', ${CASCADE} from p, organization o where o.key = 'cascade'`;
});
afterAll(() => world.stop());

interface Stay {
  organization: { key: string };
  joinedAt: string;
  leftAt: string | null;
}

const create = (by = AURORA, ...members: string[]) => found(by, members, {});

async function found(by: string, members: readonly string[], over: object): Promise<string> {
  const name = { en: 'Impersonation calls', zhCN: '冒充电话' };
  const input = { name, purpose: 'Callers that pose as banks', ...over };
  const { data } = await ask(by, CREATE_GROUP, { input });
  const { id } = data.createSharingGroup.group;
  for (const organizationKey of members) await ask(by, ADD_MEMBER, { input: { groupId: id, organizationKey } });
  return id;
}
const show = async (by: string, id: string) => (await ask(by, SHOW_GROUP, { id })).data.sharingGroup;
const stays = async (by: string, id: string) =>
  (await show(by, id)).members.map(({ organization, leftAt }: Stay) => `${organization.key}${leftAt ? ' left' : ''}`);
const add = (by: string, groupId: string, organizationKey: string) =>
  ask(by, ADD_MEMBER, { input: { groupId, organizationKey } });
const remove = (by: string, groupId: string, organizationKey: string) =>
  ask(by, REMOVE_MEMBER, { input: { groupId, organizationKey } });
const leave = (by: string, groupId: string) => ask(by, LEAVE, { input: { groupId } });

const CORRECT = 'mutation ($input: CorrectIndicatorInput!) { correctIndicator(input: $input) { indicator { id } } }';
let shared = 0;
const SHARE = 'mutation ($input: IndicatorContentInput!) { shareIndicator(input: $input) { indicator { id } } }';
async function shareWith(groupId: string, by = 'analyst@aurora', tlp = 'AMBER'): Promise<string> {
  const input = { type: 'URL', value: `https://group-${shared++}.example`, tlp, groups: [groupId] };
  const { data, text } = await ask(by, SHARE, { input });
  if (!data?.shareIndicator) throw new Error(text);
  return data.shareIndicator.indicator.id;
}
const reads = async (by: string, id: string) =>
  refusal(await ask(by, 'query ($id: UUID!) { indicator(id: $id) { id value } }', { id })) === 'none';

describe('when an institution makes a group', () => {
  it('it keeps it and is in it from the start', async () => {
    const group = await show(AURORA, await create());
    expect(group).toMatchObject({
      name: { en: 'Impersonation calls', zhCN: '冒充电话' },
      purpose: 'Callers that pose as banks',
      keeper: { key: 'aurora' },
      members: [{ organization: { key: 'aurora' }, leftAt: null }],
    });
  });

  it.each(['analyst@aurora', 'assessor@aurora', 'chair@committee', 'agent@aurora.callcenter', 'operator@hub'])(
    '%s makes none',
    async (subject) => {
      expect(refusal(await ask(subject, CREATE_GROUP, { input: { name: { en: 'x' } } }))).toBe('FORBIDDEN');
    },
  );

  it('the groups of one’s own are listed page by page, newest first', async () => {
    const made = [await create(CASCADE), await create(CASCADE), await create(CASCADE)];
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(CASCADE, GROUPS, { first: 1, after });
      ids.push(...data.sharingGroups.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = data.sharingGroups.pageInfo.hasNextPage ? data.sharingGroups.pageInfo.endCursor : null;
    } while (after);
    expect(ids).toEqual(made.reverse());
  });
});

describe('when the keeper adds a member', () => {
  it('members see each other, and an analyst of theirs does', async () => {
    const id = await create(AURORA, 'borealis');
    expect(await stays(AURORA, id)).toEqual(['aurora', 'borealis']);
    expect(await stays('analyst@borealis', id)).toEqual(['aurora', 'borealis']);
    expect((await ask('analyst@borealis', GROUPS)).text).toContain(id);
  });

  it('to others it is as absent as a group that never was', async () => {
    const id = await create(AURORA, 'borealis');
    for (const subject of [CASCADE, 'analyst@cascade']) {
      const hidden = await ask(subject, SHOW_GROUP, { id });
      expect(hidden.text).toBe((await ask(subject, SHOW_GROUP, { id: NONE })).text);
      expect(refusal(hidden)).toBe('NOT_FOUND');
      expect((await ask(subject, GROUPS)).text).not.toContain(id);
    }
    for (const change of [add, remove]) {
      expect((await change(CASCADE, id, 'cascade')).text).toBe((await change(CASCADE, NONE, 'cascade')).text);
    }
    expect((await leave(CASCADE, id)).text).toBe((await leave(CASCADE, NONE)).text);
    expect(refusal(await ask('regulator@authority', SHOW_GROUP, { id }))).toBe('FORBIDDEN');
  });

  it.each([
    ['a member that does not keep it', BOREALIS, 'cascade', 'FORBIDDEN'],
    ['an analyst of the keeper', 'analyst@aurora', 'cascade', 'FORBIDDEN'],
    ['the keeper, of one that is in it', AURORA, 'borealis', 'CONFLICT at input.organizationKey'],
    ['the keeper, of one that is not there', AURORA, 'nowhere', 'BAD_USER_INPUT at input.organizationKey'],
    ['the keeper, of a channel of its own', AURORA, 'aurora.callcenter', 'BAD_USER_INPUT at input.organizationKey'],
    ['the keeper, of a regulator', AURORA, 'authority', 'BAD_USER_INPUT at input.organizationKey'],
  ])('by %s it is refused', async (_what, by, key, expected) => {
    const id = await create(AURORA, 'borealis');
    expect(refusal(await add(by, id, key))).toBe(expected);
    expect(await stays(AURORA, id)).toEqual(['aurora', 'borealis']);
  });
});

describe('when an institution is in a group', () => {
  it.each([
    ['and nothing that it was sent before', false],
    ['and what it was sent before, where the group is made so', true],
  ])('it reads what the group is sent, %s; others do not', async (_, showsPast) => {
    const id = await found(AURORA, ['borealis'], { showsPast });
    const before = await shareWith(id);
    expect(await reads('analyst@borealis', before)).toBe(true);
    expect(await reads('analyst@cascade', before)).toBe(false);
    await add(AURORA, id, 'cascade');
    expect(await reads('analyst@cascade', before)).toBe(showsPast);
    expect(await reads('analyst@cascade', await shareWith(id, 'analyst@borealis'))).toBe(true);
    expect(await show('admin@cascade', id)).toMatchObject({ showsPast });
  });

  it('a correction sends it nothing again: what it had before stays where it is', async () => {
    const id = await create(AURORA, 'borealis');
    const before = await shareWith(id);
    await add(AURORA, id, 'cascade');
    const input = { id: before, version: 1, changes: { confidence: 5, groups: [id] } };
    expect((await ask('analyst@aurora', CORRECT, { input })).errors).toBeUndefined();
    expect(await reads('analyst@borealis', before)).toBe(true);
    expect(await reads('analyst@cascade', before)).toBe(false);
  });

  it('it reads nothing more once it has left, and cannot share with it', async () => {
    const id = await create(AURORA, 'borealis');
    const indicator = await shareWith(id);
    expect(await reads('analyst@borealis', indicator)).toBe(true);
    const { data } = await leave(BOREALIS, id);
    expect(data.leaveSharingGroup).toEqual({ groupId: id, leftAt: expect.stringMatching(/^20/) });
    expect(await reads('analyst@borealis', indicator)).toBe(false);
    await expect(shareWith(id, 'analyst@borealis')).rejects.toThrow('BAD_USER_INPUT');
    expect(refusal(await ask(BOREALIS, SHOW_GROUP, { id }))).toBe('NOT_FOUND');
    expect(refusal(await leave(BOREALIS, id))).toBe('NOT_FOUND');
  });

  it('so it is when the keeper takes it out', async () => {
    const id = await create(AURORA, 'borealis');
    const indicator = await shareWith(id);
    await remove(AURORA, id, 'borealis');
    expect(await reads('analyst@borealis', indicator)).toBe(false);
    expect(refusal(await remove(AURORA, id, 'borealis'))).toBe('NOT_FOUND');
  });

  it('only its administrator leaves for it', async () => {
    const id = await create(AURORA, 'borealis');
    expect(refusal(await leave('analyst@borealis', id))).toBe('FORBIDDEN');
    expect(await stays(AURORA, id)).toEqual(['aurora', 'borealis']);
  });
});

describe('when members have come and gone', () => {
  it('the keeper has the history; a member its own, and who is in it now', async () => {
    const id = await create(AURORA, 'borealis', 'cascade');
    await leave(BOREALIS, id);
    await remove(AURORA, id, 'cascade');
    expect(await stays(AURORA, id)).toEqual(['aurora', 'borealis left', 'cascade left']);
    await add(AURORA, id, 'borealis');
    expect(await stays(BOREALIS, id)).toEqual(['aurora', 'borealis left', 'borealis']);
    expect(await stays(AURORA, id)).toEqual(['aurora', 'borealis left', 'cascade left', 'borealis']);
  });

  it('a keeper that left decides still who is in it, and reads nothing that it is sent', async () => {
    const id = await create(AURORA, 'borealis');
    const indicator = await shareWith(id, 'analyst@borealis');
    expect(await reads('analyst@aurora', indicator)).toBe(true);
    await leave(AURORA, id);
    expect(await reads('analyst@aurora', indicator)).toBe(false);
    expect(refusal(await add(AURORA, id, 'cascade'))).toBe('none');
    expect(await stays(AURORA, id)).toEqual(['aurora left', 'borealis', 'cascade']);
    await add(AURORA, id, 'aurora');
    expect(await reads('analyst@aurora', indicator)).toBe(false);
    expect(await reads('analyst@aurora', await shareWith(id, 'analyst@borealis'))).toBe(true);
  });
});
