import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consortium, startConsortium } from '../identity/consortium.js';
import { type Ask, askerIn, END, GIVE, INVITATIONS, RENAME, refusal, SEATS } from './requests.js';

const ADMIN = 'admin@aurora';
const CHAIR = 'chair@committee';
const WHO = '{ me { name role organization { key } } }';
let world: Consortium;
let ask: Ask;
beforeAll(async () => {
  world = await startConsortium();
  ask = askerIn(world);
});
afterAll(() => world.stop());

const person = (subject: string, over: object = {}) => ({
  input: { subject, name: `Name of ${subject}`, role: 'ANALYST', ...over },
});
/** Gives a seat, which its person accepts. */
const give = async (by: string, subject: string, over: object = {}) => {
  const answer = await ask(by, GIVE, person(subject, over));
  if (!answer.data?.giveSeat) throw new Error(answer.text);
  const { seat } = answer.data.giveSeat;
  // In whatever seat they may have by now.
  const now = await world.admin`update membership set invited_until = null where id = ${seat.id}`;
  if (now.count !== 1) throw new Error('No such seat.');
  return seat;
};
const end = (by: string, seatId: string) => ask(by, END, { input: { seatId } });
const seatOf = async (subject: string): Promise<string> => {
  const [row] = await world.admin`
    select m.id from membership m join person p on p.id = m.person_id where p.subject = ${subject} and m.ended_at is null`;
  return row?.id;
};
const listed = async (by: string, variables: object = {}) => {
  const { data } = await ask(by, SEATS, variables);
  return data.seats.edges.map(
    ({ node }: { node: { role: string; organization: { key: string }; person: { subject: string } } }) =>
      `${node.person.subject} ${node.role} ${node.organization.key}`,
  );
};

describe('when an administrator gives a seat', () => {
  it('the person, unknown until then, acts in it from their next operation', async () => {
    expect(refusal(await ask('newcomer', WHO))).toBe('FORBIDDEN');
    const seat = await give(ADMIN, 'newcomer', { name: ' Li Na ' });
    expect(seat).toMatchObject({
      role: 'ANALYST',
      name: 'Li Na',
      endedAt: null,
      organization: { key: 'aurora' },
      person: { issuer: world.issuer.url, subject: 'newcomer' },
    });
    expect((await ask('newcomer', WHO)).data.me).toEqual({
      name: 'Li Na',
      role: 'ANALYST',
      organization: { key: 'aurora' },
    });
  });

  it('an agent sits at a channel of the institution', async () => {
    const seat = await give(ADMIN, 'caller', { role: 'AGENT', organizationKey: 'aurora.callcenter' });
    expect(seat.organization.key).toBe('aurora.callcenter');
    expect((await ask('caller', WHO)).data.me.role).toBe('AGENT');
  });

  it('a chair does so at the committee', async () => {
    for (const role of ['EDITOR', 'VOTER', 'CHAIR']) await give(CHAIR, `new-${role}`, { role });
    expect((await ask('new-VOTER', WHO)).data.me.organization.key).toBe('committee');
  });

  it.each([
    ['a role with rights of its own', ADMIN, { role: 'OPERATOR' }, 'FORBIDDEN at input.role'],
    ['a role of a committee', ADMIN, { role: 'CHAIR' }, 'FORBIDDEN at input.role'],
    ['a researcher', ADMIN, { role: 'RESEARCHER' }, 'FORBIDDEN at input.role'],
    ['an agent at the institution itself', ADMIN, { role: 'AGENT' }, 'FORBIDDEN at input.role'],
    ['an analyst at a channel', ADMIN, { organizationKey: 'aurora.callcenter' }, 'FORBIDDEN at input.role'],
    ['an analyst by a chair', CHAIR, {}, 'FORBIDDEN at input.role'],
    ['one at another institution', ADMIN, { organizationKey: 'borealis' }, 'NOT_FOUND'],
    [
      'a role never theirs to give, of another organization',
      ADMIN,
      { role: 'CHAIR', organizationKey: 'committee' },
      'FORBIDDEN at input.role',
    ],
    ['one at no organization', ADMIN, { organizationKey: 'nowhere' }, 'NOT_FOUND'],
    ["one at another's channel", 'admin@borealis', { organizationKey: 'aurora.callcenter' }, 'NOT_FOUND'],
    ['one without a name', ADMIN, { name: ' ' }, 'BAD_USER_INPUT at input.name'],
    ['one whose issuer is no URI', ADMIN, { issuer: 'somewhere' }, 'BAD_USER_INPUT at input.issuer'],
    ['one whose subject is no OIDC subject', ADMIN, { subject: '李' }, 'BAD_USER_INPUT at input.subject'],
    ['one by an analyst', 'analyst@aurora', {}, 'FORBIDDEN'],
    ['one by the operator', 'operator@hub', {}, 'FORBIDDEN'],
    ['one by a regulator', 'regulator@authority', {}, 'FORBIDDEN'],
  ])('%s is refused, and nobody is made', async (_what, by, over, expected) => {
    expect(refusal(await ask(by, GIVE, person('refused', over)))).toBe(expected);
    expect(await world.admin`select from person where subject in ('refused', '李')`).toEqual([]);
  });

  it('the same seat twice is a conflict; another role of the same person is not', async () => {
    await give(ADMIN, 'twice');
    expect(refusal(await ask(ADMIN, GIVE, person('twice')))).toBe('CONFLICT at input.subject');
    await give(ADMIN, 'twice', { role: 'ASSESSOR' });
  });
});

describe('when the person is known to the hub through another institution', () => {
  it('nothing that the administrator can ask tells them from one who is not', async () => {
    const shape = async (subject: string) => {
      const given = await ask('admin@borealis', GIVE, person(subject, { issuer: world.issuer.url }));
      const again = await ask('admin@borealis', GIVE, person(subject, { issuer: world.issuer.url }));
      const { data } = await ask('admin@borealis', SEATS, { first: 100 });
      const own = data.seats.edges.filter(
        ({ node }: { node: { person: { subject: string } } }) => node.person.subject === subject,
      );
      const { id, startedAt, invitedUntil, ...seat } = given.data.giveSeat.seat;
      const text = JSON.stringify([given.status, seat, refusal(again), own.length]);
      return text.replaceAll(subject, 'WHO');
    };
    expect(await shape('analyst@cascade')).toBe(await shape('not-known-at-all'));
    expect((await ask('not-known-at-all', INVITATIONS)).data.invitations).toHaveLength(1);
  });

  it('each organization calls them as it likes, and lists its own seat only', async () => {
    await give('admin@borealis', 'shared', { name: 'Bo' });
    await give(ADMIN, 'shared', { name: 'Au' });
    expect(await listed(ADMIN, { first: 100 })).toContain('shared ANALYST aurora');
    expect((await listed(ADMIN, { first: 100 })).join()).not.toContain('borealis');
    const names = await Promise.all(
      ['analyst@aurora', 'analyst@borealis'].map(async (seat) => (await ask('shared', WHO, {}, seat)).data.me.name),
    );
    expect(names).toEqual(['Au', 'Bo']);
  });
});

describe('when an administrator lists seats', () => {
  it('they are those of the institution and its channels, and no role beyond', async () => {
    const all = await listed(ADMIN, { first: 100 });
    expect(all).toEqual(
      expect.arrayContaining(['admin@aurora ADMINISTRATOR aurora', 'agent@aurora.callcenter AGENT aurora.callcenter']),
    );
    expect(all.every((line: string) => /(aurora|aurora\.callcenter)$/.test(line))).toBe(true);
    const channel = await listed(ADMIN, { organizationKey: 'aurora.callcenter' });
    expect(channel.length).toBeGreaterThan(0);
    expect(channel.every((line: string) => line.endsWith('aurora.callcenter'))).toBe(true);
    expect(refusal(await ask(ADMIN, SEATS, { organizationKey: 'borealis' }))).toBe('NOT_FOUND');
  });

  it('page by page they are the same', async () => {
    const all = await listed(ADMIN, { first: 100 });
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(ADMIN, SEATS, { first: 2, after });
      paged.push(
        ...data.seats.edges.map(
          ({ node }: { node: { person: { subject: string }; role: string; organization: { key: string } } }) =>
            `${node.person.subject} ${node.role} ${node.organization.key}`,
        ),
      );
      after = data.seats.pageInfo.hasNextPage ? data.seats.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(all);
  });

  it.each(['analyst@aurora', 'assessor@aurora', 'editor@committee', 'operator@hub', 'regulator@authority'])(
    '%s gets no list',
    async (subject) => {
      expect(refusal(await ask(subject, SEATS))).toBe('FORBIDDEN');
    },
  );
});

describe('when a seat ends', () => {
  it('the next operation of its person is refused, and the seat is among the ended ones', async () => {
    const { id } = await give(ADMIN, 'leaver');
    expect((await ask('leaver', WHO)).data.me.role).toBe('ANALYST');
    const { data } = await end(ADMIN, id);
    expect(data.endSeat.seat.endedAt).toMatch(/^20/);
    expect(refusal(await ask('leaver', WHO))).toBe('FORBIDDEN');
    expect(await listed(ADMIN, { first: 100 })).not.toContain('leaver ANALYST aurora');
    expect(await listed(ADMIN, { first: 100, ended: true })).toContain('leaver ANALYST aurora');
  });

  it('it neither ends again nor takes a name; a new one is given', async () => {
    const { id } = await give(ADMIN, 'returner');
    await end(ADMIN, id);
    expect(refusal(await end(ADMIN, id))).toBe('CONFLICT at input.seatId');
    expect(refusal(await ask(ADMIN, RENAME, { input: { seatId: id, name: 'x' } }))).toBe('CONFLICT at input.seatId');
    expect((await give(ADMIN, 'returner')).id).not.toBe(id);
    expect((await ask('returner', WHO)).data.me.role).toBe('ANALYST');
  });

  it('that of another institution is NOT_FOUND, as is one that is none', async () => {
    const theirs = await end(ADMIN, await seatOf('admin@borealis'));
    const none = await end(ADMIN, '00000000-0000-4000-8000-000000000000');
    expect(JSON.stringify(theirs.errors)).toBe(JSON.stringify(none.errors));
    expect(refusal(none)).toBe('NOT_FOUND');
    expect(refusal(await end(ADMIN, await seatOf('chair@committee')))).toBe('NOT_FOUND');
    expect(refusal(await end('analyst@aurora', await seatOf('assessor@aurora')))).toBe('FORBIDDEN');
  });

  it('its person reads another name once they are renamed', async () => {
    const { id } = await give(ADMIN, 'renamed');
    await ask(ADMIN, RENAME, { input: { seatId: id, name: 'New name' } });
    expect((await ask('renamed', WHO)).data.me.name).toBe('New name');
  });
});

describe('when it is the last administrator or chair', () => {
  it('the seat cannot end, until there is another', async () => {
    const last = await seatOf('admin@borealis');
    expect(refusal(await end('admin@borealis', last))).toBe('CONFLICT at input.seatId');
    await give('admin@borealis', 'second-admin', { role: 'ADMINISTRATOR' });
    expect(refusal(await end('second-admin', last))).toBe('none');
    expect(refusal(await ask('admin@borealis', WHO))).toBe('FORBIDDEN');
    expect(refusal(await end('second-admin', await seatOf('second-admin')))).toBe('CONFLICT at input.seatId');
  });

  it('two who end each other at once leave one', async () => {
    const admins = ['second-admin', 'third-admin'];
    await give('second-admin', 'third-admin', { role: 'ADMINISTRATOR' });
    const [second = '', third = ''] = await Promise.all(admins.map(seatOf));
    await Promise.all([end('second-admin', third), end('third-admin', second)]);
    const live = (await Promise.all(admins.map(seatOf))).filter(Boolean);
    expect(live.length).toBe(1);
  });
});
