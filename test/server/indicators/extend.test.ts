import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const SHARE = `mutation ($input: IndicatorContentInput!) { shareIndicator(input: $input) { extended indicator {
  id version value name confidence labels validFrom validUntil publishedAt private { caseReference narrative } } } }`;
const shared = async (persona: string, input: object) => {
  const { data, text } = await hub.ask(persona, SHARE, { input: { type: 'DOMAIN_NAME', ...input } });
  if (!data?.shareIndicator) throw new Error(text);
  return data.shareIndicator;
};
const ours = (input: object) => shared('analyst@aurora', input);

describe('when an institution shares what it shares already', () => {
  it('the first says it too, in the place of a second, whoever of its people says so', async () => {
    const value = 'again.example';
    const first = await ours({
      value,
      name: 'first',
      labels: ['one'],
      validUntil: '2099-01-01T00:00:00Z',
      confidence: 40,
    });
    expect(first.extended).toBe(false);
    const { extended, indicator } = await shared('admin@aurora', {
      value: 'AGAIN[.]example',
      labels: ['two', 'one'],
      validUntil: '2099-06-01T00:00:00Z',
      validFrom: '2020-01-01T00:00:00Z',
      confidence: 80,
    });
    expect(extended).toBe(true);
    expect(indicator).toMatchObject({
      ...first.indicator,
      ...{ version: 2, labels: ['one', 'two'], confidence: 80, publishedAt: expect.anything() },
      ...{ validFrom: '2020-01-01T00:00:00.000Z', validUntil: '2099-06-01T00:00:00.000Z' },
    });
  });

  it('nothing changes where it says nothing new, and an end is not brought forward', async () => {
    const value = 'same.example';
    const { indicator } = await ours({ value, validUntil: '2099-01-01T00:00:00Z' });
    for (const again of [{ value }, { value, validUntil: '2098-01-01T00:00:00Z' }]) {
      expect(await ours(again)).toMatchObject({ extended: true, indicator: { id: indicator.id, version: 1 } });
    }
  });

  it('one that has ended holds again', async () => {
    const value = 'ended.example';
    await ours({ value, validFrom: '2020-01-01T00:00:00Z', validUntil: '2021-01-01T00:00:00Z' });
    expect(await ours({ value })).toMatchObject({ extended: true, indicator: { version: 2, validUntil: null } });
  });

  it('a private part is taken where there is none yet, and is another indicator’s where there is another', async () => {
    const value = 'case.example';
    const { indicator } = await ours({ value });
    const one = { value, private: { caseReference: 'C-1', narrative: 'first' } };
    expect(await ours(one)).toMatchObject({ extended: true, indicator: { id: indicator.id, private: one.private } });
    expect(await ours(one)).toMatchObject({ extended: true, indicator: { id: indicator.id, version: 1 } });
    const other = await ours({ value, private: { caseReference: 'C-2' } });
    expect(other).toMatchObject({ extended: false, indicator: { private: { caseReference: 'C-2', narrative: null } } });
  });

  it.each<[string, object, object]>([
    ['another label', {}, { tlp: 'CLEAR' }],
    ['other readers', { tlp: 'AMBER', recipients: ['borealis'] }, { tlp: 'AMBER', recipients: ['cascade'] }],
    ['more readers', { tlp: 'AMBER', recipients: ['borealis'] }, { tlp: 'AMBER', recipients: ['borealis', 'cascade'] }],
    ['anonymously', {}, { anonymous: true }],
    ['by name', { anonymous: true }, {}],
  ])('what is shared under %s stays apart', async (what, before, now) => {
    const value = `apart-${what.replaceAll(' ', '-')}.example`;
    const first = await ours({ value, ...before });
    const second = await ours({ value, ...now });
    expect([second.extended, second.indicator.id === first.indicator.id]).toEqual([false, false]);
    for (const [like, kept] of [[before, first] as const, [now, second] as const]) {
      expect(await ours({ value, ...like })).toMatchObject({ extended: true, indicator: { id: kept.indicator.id } });
    }
  });

  it('what is revoked, and what another institution shares, is not extended', async () => {
    const value = 'others.example';
    const { indicator } = await ours({ value });
    expect((await shared('analyst@borealis', { value })).extended).toBe(false);
    const revoke = 'mutation ($input: RevokeIndicatorInput!) { revokeIndicator(input: $input) { indicator { id } } }';
    await hub.ask('analyst@aurora', revoke, { input: { id: indicator.id, version: 1 } });
    expect((await ours({ value })).extended).toBe(false);
  });

  it('a refusal has its place in what was given', async () => {
    const labels = Array.from({ length: 20 }, (_, place) => `label ${place}`);
    await ours({ value: 'many.example', labels });
    const more = labels.map((label) => `another ${label}`);
    const input = { type: 'DOMAIN_NAME', value: 'many.example', labels: more };
    const { errors } = await hub.ask('analyst@aurora', SHARE, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', at: 'input.labels' });
  });
});
