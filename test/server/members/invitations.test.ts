import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consortium, startConsortium } from '../identity/consortium.js';
import { ACCEPT, type Ask, askerIn, DECLINE, END, GIVE, INVITATIONS, refusal, SEATS } from './requests.js';

const WHO = '{ me { role organization { key } } }';
let world: Consortium;
let ask: Ask;
beforeAll(async () => {
  world = await startConsortium();
  ask = askerIn(world);
});
afterAll(() => world.stop());

const invite = async (by: string, subject: string, role = 'ANALYST') => {
  const { data, text } = await ask(by, GIVE, { input: { subject, role, name: `Name of ${subject}` } });
  if (!data?.giveSeat) throw new Error(text);
  return data.giveSeat.seat.id as string;
};
const accept = (subject: string, seatId: string) => ask(subject, ACCEPT, { input: { seatId } });
const invited = async (subject: string) => (await ask(subject, INVITATIONS)).data.invitations;

describe('when a stranger is given a seat', () => {
  it('they go on in the seat they had, the operator too, whoever gives how many', async () => {
    for (const subject of ['operator@hub', 'analyst@borealis', 'regulator@authority']) {
      const before = (await ask(subject, WHO)).text;
      await invite('admin@aurora', subject);
      await invite('chair@committee', subject, 'EDITOR');
      expect((await ask(subject, WHO)).text, subject).toBe(before);
    }
  });

  it('it gives them no right before they accept it, named or not', async () => {
    const seatId = await invite('admin@aurora', 'guest');
    for (const seat of [seatId, 'analyst@aurora', undefined]) {
      const { data, errors } = await ask('guest', WHO, {}, seat);
      expect(data?.me ?? null, seat).toBeNull();
      expect(errors?.[0]?.message).toContain('acceptSeat');
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(refusal(await ask('guest', SEATS))).toBe('FORBIDDEN');
    const everybodys =
      '{ standards(first: 100) { edges { node { key } } } indicators(first: 100) { edges { node { id } } } }';
    const published = await ask('guest', everybodys);
    expect(published.errors).toBeUndefined();
    await world.admin`update membership set ended_at = now() where id = ${seatId}`;
    expect((await ask('guest', WHO)).errors?.[0]?.message).toBe('This identity has no seat in the hub.');
  });
});

describe('when somebody answers their invitations', () => {
  it('they see by whom and as what, without a seat, and sit there once they accept', async () => {
    const seatId = await invite('admin@aurora', 'newcomer');
    expect(await invited('newcomer')).toEqual([
      {
        id: seatId,
        role: 'ANALYST',
        name: 'Name of newcomer',
        expiresAt: expect.any(String),
        organizationKey: 'aurora',
        organizationName: { en: expect.any(String) },
      },
    ]);
    expect((await accept('newcomer', seatId)).data.acceptSeat.invitation.id).toBe(seatId);
    expect((await ask('newcomer', WHO)).data.me).toEqual({ role: 'ANALYST', organization: { key: 'aurora' } });
    expect(await invited('newcomer')).toEqual([]);
    expect(refusal(await accept('newcomer', seatId))).toBe('NOT_FOUND');
  });

  it('who accepts a second seat names one from then on', async () => {
    const seatId = await invite('admin@borealis', 'newcomer');
    expect((await ask('newcomer', WHO)).errors).toBeUndefined();
    await accept('newcomer', seatId);
    expect((await ask('newcomer', WHO)).errors?.[0]?.message).toContain('analyst@aurora, analyst@borealis');
    expect((await ask('newcomer', WHO, {}, seatId)).data.me.organization.key).toBe('borealis');
  });

  it('one that is declined is gone, and may be given anew', async () => {
    const seatId = await invite('admin@aurora', 'reluctant');
    expect(
      refusal(await ask('admin@aurora', GIVE, { input: { subject: 'reluctant', role: 'ANALYST', name: 'x' } })),
    ).toBe('CONFLICT at input.subject');
    expect((await ask('reluctant', DECLINE, { input: { seatId } })).errors).toBeUndefined();
    expect(refusal(await accept('reluctant', seatId))).toBe('FORBIDDEN');
    expect((await ask('reluctant', WHO)).errors?.[0]?.message).toBe('This identity has no seat in the hub.');
    await invite('admin@aurora', 'reluctant');
  });

  it('another’s, one that is withdrawn, one that has lapsed and none are told apart by nobody', async () => {
    const [others, withdrawn, lapsed, kept] = [
      await invite('admin@aurora', 'somebody'),
      await invite('admin@aurora', 'asker'),
      await invite('admin@aurora', 'asker', 'ASSESSOR'),
      await invite('admin@borealis', 'asker'),
    ];
    expect((await ask('admin@aurora', END, { input: { seatId: withdrawn } })).data.endSeat.seat.id).toBe(withdrawn);
    await world.admin`update membership set invited_until = now() - interval '1 second' where id = ${lapsed}`;
    const answers = [others, withdrawn, lapsed, randomUUID()].map(async (id) => (await accept('asker', id)).text);
    expect(new Set(await Promise.all(answers)).size).toBe(1);
    expect((await invited('asker')).map(({ id }: { id: string }) => id)).toEqual([kept]);
    expect(refusal(await ask('analyst@cascade', ACCEPT, { input: { seatId: kept } }))).toBe('NOT_FOUND');
    // What has lapsed stands in nobody's way.
    await invite('admin@aurora', 'asker', 'ASSESSOR');
  });
});

describe('when an administrator has invited somebody', () => {
  it('they see which seats are still invitations, and nothing of others’', async () => {
    await invite('admin@borealis', 'wanted');
    const seatId = await invite('admin@aurora', 'wanted');
    const listed = async () => {
      const { data } = await ask('admin@aurora', SEATS.replace('startedAt', 'startedAt invitedUntil'), { first: 100 });
      return data.seats.edges
        .map(({ node }: { node: { person: { subject: string }; invitedUntil: string | null } }) => node)
        .filter((node: { person: { subject: string } }) => node.person.subject === 'wanted');
    };
    expect(await listed()).toMatchObject([{ id: seatId, invitedUntil: expect.any(String) }]);
    await accept('wanted', seatId);
    expect(await listed()).toMatchObject([{ id: seatId, invitedUntil: null }]);
  });

  it('the invited do not count as who keeps the organization', async () => {
    await invite('admin@borealis', 'heir', 'ADMINISTRATOR');
    const [{ id: own } = { id: '' }] = await world.admin<{ id: string }[]>`select m.id from membership m
      join person p on p.id = m.person_id where p.subject = 'admin@borealis'`;
    expect(refusal(await ask('admin@borealis', END, { input: { seatId: own } }))).toBe('CONFLICT at input.seatId');
  });
});
