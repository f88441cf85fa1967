import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { CORRECT, SHARE, SIGHT, share } from './requests.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const COUNTS = 'query ($id: UUID!) { indicator(id: $id) { sightingCount sightings { count kind mine } } }';
const CONSENT = 'mutation ($input: ConsentToAudienceInput!) { consentToAudience(input: $input) { sightings } }';

const READERS = ['analyst@aurora', 'analyst@borealis', 'analyst@cascade'];

/** Who sees how many sightings of it; null where they do not see the indicator. */
async function counts(id: string): Promise<Record<string, number | null>> {
  const found: Record<string, number | null> = {};
  for (const reader of READERS) {
    const { data } = await hub.ask(reader, COUNTS, { id });
    const indicator = data.indicator;
    expect(indicator?.sightings.length ?? 0, reader).toBe(indicator?.sightingCount ?? 0);
    found[reader] = indicator?.sightingCount ?? null;
  }
  return found;
}

const sight = (reporter: string, indicatorId: string) =>
  hub.ask(reporter, SIGHT, { input: { indicatorId, count: 777 } });

const correct = async (id: string, version: number, changes: object) => {
  const { data, errors } = await hub.ask('analyst@borealis', CORRECT, { input: { id, version, changes } });
  expect(errors).toBeUndefined();
  return data.correctIndicator.indicator;
};

let serial = 0;
const forCascade = () =>
  share(hub, 'analyst@borealis', {
    type: 'DOMAIN_NAME',
    value: `held-${serial++}.example`,
    tlp: 'AMBER',
    recipients: ['cascade'],
  });

const consent = (reporter: string, indicatorId: string) => hub.ask(reporter, CONSENT, { input: { indicatorId } });

describe('when an indicator reaches more than it did when somebody reported a sighting of it', () => {
  it('the sighting stays with those whom it reached then, through every later change', async () => {
    const { id } = await forCascade();
    await sight('analyst@cascade', id);
    expect(await counts(id)).toEqual({
      'analyst@aurora': null,
      'analyst@borealis': 1,
      'analyst@cascade': 1,
    });
    await correct(id, 1, { tlp: 'CLEAR' });
    const kept = { 'analyst@aurora': 0, 'analyst@borealis': 1, 'analyst@cascade': 1 };
    expect(await counts(id)).toEqual(kept);
    await correct(id, 2, { tlp: 'AMBER', recipients: ['aurora', 'authority'] });
    expect(await counts(id)).toMatchObject({ 'analyst@aurora': 0, 'analyst@borealis': 1 });
    await correct(id, 3, { tlp: 'GREEN' });
    expect(await counts(id)).toEqual(kept);
  });

  it('so does one whose indicator names one recipient more, with no other change', async () => {
    const { id } = await forCascade();
    await sight('analyst@cascade', id);
    await correct(id, 1, { recipients: ['cascade', 'aurora'] });
    expect(await counts(id)).toMatchObject({ 'analyst@aurora': 0, 'analyst@borealis': 1, 'analyst@cascade': 1 });
  });

  it('so does one whose indicator a group has that shows its past, when somebody joins', async () => {
    const found = async (query: string, input: object) => (await hub.ask('admin@borealis', query, { input })).data;
    const made = await found(
      'mutation ($input: CreateSharingGroupInput!) { createSharingGroup(input: $input) { group { id } } }',
      { name: { en: 'Past' }, showsPast: true },
    );
    const groupId = made.createSharingGroup.group.id;
    const { id } = await share(hub, 'analyst@borealis', {
      type: 'DOMAIN_NAME',
      value: `held-${serial++}.example`,
      tlp: 'AMBER',
      recipients: ['cascade'],
      groups: [groupId],
    });
    await sight('analyst@cascade', id);
    await found('mutation ($input: GroupMemberInput!) { addGroupMember(input: $input) { group { id } } }', {
      groupId,
      organizationKey: 'aurora',
    });
    expect(await counts(id)).toEqual({ 'analyst@aurora': 0, 'analyst@borealis': 1, 'analyst@cascade': 1 });
  });

  it('what is reported afterwards is for all whom it reaches by then', async () => {
    const { id } = await forCascade();
    await sight('analyst@cascade', id);
    await correct(id, 1, { tlp: 'GREEN' });
    await sight('analyst@aurora', id);
    expect(await counts(id)).toMatchObject({ 'analyst@aurora': 1, 'analyst@borealis': 2, 'analyst@cascade': 2 });
  });
});

describe('when its reporter consents', () => {
  it('all see it whom the indicator reaches now, and nobody more when it reaches more again', async () => {
    const { id } = await forCascade();
    await sight('analyst@cascade', id);
    await correct(id, 1, { recipients: ['cascade', 'aurora'] });
    expect((await consent('analyst@cascade', id)).data).toEqual({ consentToAudience: { sightings: 1 } });
    expect(await counts(id)).toMatchObject({ 'analyst@aurora': 1 });
    await correct(id, 1, { tlp: 'GREEN' });
    expect(await counts(id)).toMatchObject({ 'analyst@aurora': 1 });
  });

  it('another, the indicator’s owner too, consents for nobody but themselves', async () => {
    const { id } = await forCascade();
    await sight('analyst@cascade', id);
    await correct(id, 1, { tlp: 'GREEN' });
    for (const other of ['analyst@borealis', 'analyst@aurora']) {
      expect((await consent(other, id)).data).toEqual({ consentToAudience: { sightings: 0 } });
    }
    expect(await counts(id)).toMatchObject({ 'analyst@aurora': 0 });
  });

  it('they are told the same whether anything was held back or not: that would tell whom it names', async () => {
    const [{ id: same }, { id: wider }] = [await forCascade(), await forCascade()];
    for (const id of [same, wider]) await sight('analyst@cascade', id);
    await correct(wider, 1, { recipients: ['cascade', 'aurora'] });
    expect(await consent('analyst@cascade', wider)).toEqual(await consent('analyst@cascade', same));
  });

  it('of an indicator that they do not see they are told as of none', async () => {
    const { id } = await forCascade();
    const { errors } = await consent('analyst@aurora', id);
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

it('a bulk of new recipients holds nothing of what nobody has seen', async () => {
  const { data } = await hub.ask('analyst@borealis', SHARE, {
    input: { type: 'DOMAIN_NAME', value: 'unseen.example', tlp: 'AMBER', recipients: ['cascade', 'aurora'] },
  });
  expect(await counts(data.shareIndicator.indicator.id)).toMatchObject({ 'analyst@aurora': 0, 'analyst@cascade': 0 });
});
