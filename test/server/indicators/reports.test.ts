import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { share } from './requests.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const REPORT = `mutation ($input: ReportSightingsInput!) { reportSightings(input: $input) { reported unchanged unknown } }`;
const READ = 'query ($id: UUID!) { indicator(id: $id) { sightingCount sightings { kind count mine seenAt } } }';
const report = async (persona: string, sightings: object[]) => {
  const { data, text } = await hub.ask(persona, REPORT, { input: { sightings } });
  if (!data?.reportSightings) throw new Error(text);
  return data.reportSightings;
};
const seen = async (id: string, persona = 'analyst@aurora') => (await hub.ask(persona, READ, { id })).data.indicator;

describe('when many sightings are reported at once', () => {
  it('each is counted for its indicator, and nobody learns who reported it', async () => {
    const { id } = await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value: 'met.example' });
    const sightings = [
      { indicatorId: id, count: 3, seenAt: '2026-01-01T00:00:00Z' },
      { indicatorId: id, kind: 'FALSE_POSITIVE', seenAt: '2026-01-02T00:00:00Z' },
    ];
    expect(await report('analyst@borealis', sightings)).toEqual({ reported: 2, unchanged: 0, unknown: [] });
    expect(await seen(id)).toEqual({
      sightingCount: 2,
      sightings: [
        { kind: 'FALSE_POSITIVE', count: 1, mine: false, seenAt: '2026-01-02T00:00:00.000Z' },
        { kind: 'SEEN', count: 3, mine: false, seenAt: '2026-01-01T00:00:00.000Z' },
      ],
    });
  });

  it('a value that was met counts for each indicator on it that the reporter may see', async () => {
    const value = 'several.example';
    const open = await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value });
    const other = await share(hub, 'analyst@cascade', { type: 'DOMAIN_NAME', value });
    const hidden = await share(hub, 'analyst@cascade', { type: 'DOMAIN_NAME', value, tlp: 'RED' });
    expect(await report('analyst@borealis', [{ value: 'SEVERAL[.]example:443' }])).toMatchObject({ reported: 2 });
    const counts = await Promise.all([open, other, hidden].map(({ id }) => seen(id, 'analyst@cascade')));
    expect(counts.map(({ sightingCount }) => sightingCount)).toEqual([1, 1, 0]);
  });

  it('what is hidden is as unknown as what is not there', async () => {
    const hidden = await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value: 'hid.example', tlp: 'RED' });
    const sightings = [
      ...[
        { indicatorId: hidden.id },
        { indicatorId: randomUUID() },
        { value: 'hid.example' },
        { value: 'never.example' },
      ],
      { value: 'of no shape at all' },
    ];
    expect(await report('analyst@borealis', sightings)).toEqual({
      reported: 0,
      unchanged: 0,
      unknown: [0, 1, 2, 3, 4],
    });
    expect((await seen(hidden.id)).sightingCount).toBe(0);
  });

  it('under a key it is counted once, however often and by however many it is sent', async () => {
    const { id } = await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value: 'once.example' });
    const hits = Array.from({ length: 50 }, (_, hit) => ({ indicatorId: id, key: `hit-${hit}` }));
    const answers = await Promise.all(Array.from({ length: 6 }, () => report('analyst@borealis', [...hits, ...hits])));
    expect(answers.reduce((sum, { reported }) => sum + reported, 0)).toBe(50);
    // Another institution's keys are its own; without a key each counts.
    expect(await report('analyst@cascade', hits)).toMatchObject({ reported: 50, unchanged: 0 });
    expect(await report('analyst@borealis', [{ indicatorId: id }, { indicatorId: id }])).toMatchObject({ reported: 2 });
    expect((await seen(id)).sightingCount).toBe(102);
  });

  it('a day of a blocker is one request', async () => {
    const { id } = await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value: 'busy.example' });
    const hits = Array.from({ length: 10_000 }, (_, hit) => ({ value: 'busy.example', key: `day-${hit}` }));
    expect(await report('analyst@borealis', hits)).toEqual({ reported: 10_000, unchanged: 0, unknown: [] });
    expect((await seen(id)).sightingCount).toBe(10_000);
  });

  it.each<[string, object, string]>([
    ['neither an indicator nor a value', {}, 'input.sightings.1.indicatorId'],
    ['both', { indicatorId: randomUUID(), value: 'a.example' }, 'input.sightings.1.indicatorId'],
    ['a count of none', { value: 'a.example', count: 0 }, 'input.sightings.1.count'],
    ['a time to come', { value: 'a.example', seenAt: '2999-01-01T00:00:00Z' }, 'input.sightings.1.seenAt'],
    ['a key of spaces', { value: 'a.example', key: 'a b' }, 'input.sightings.1.key'],
  ])('with %s nothing is reported, and the place told', async (_what, bad, at) => {
    const { id } = await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value: `bad-${randomUUID()}.example` });
    const input = { sightings: [{ indicatorId: id }, bad] };
    const { errors } = await hub.ask('analyst@borealis', REPORT, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', at });
    expect((await seen(id)).sightingCount).toBe(0);
  });

  it('a list of none, or of too many, is refused', async () => {
    for (const count of [0, 10_001]) {
      const sightings = Array.from({ length: count }, () => ({ value: 'a.example' }));
      const { errors } = await hub.ask('analyst@borealis', REPORT, { input: { sightings } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', at: 'input.sightings' });
    }
  });
});
