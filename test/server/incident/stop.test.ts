import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, startTestHub, type TestHub } from '../../support/hub.js';
import { CORRECT, IMPORT, REVOKE, SHARE, SIGHT, share } from '../indicators/requests.js';
import { aMoment, subscribe } from '../subscriptions/subscriber.js';

const STOP = 'mutation ($input: StopSharingInput!) { stopSharing(input: $input) { incident { reason resumedAt } } }';
const RESUME = 'mutation ($input: ResumeSharingInput!) { resumeSharing(input: $input) { incident { resumedAt } } }';
const INCIDENT = '{ incident { reason stoppedAt resumedAt } }';
const RECALL = 'mutation ($input: RecallIndicatorsInput!) { recallIndicators(input: $input) { recalled } }';
const READ = 'query ($id: UUID!) { indicator(id: $id) { value } }';
const REASON = 'A member’s keys were stolen.';
const OPERATOR = 'operator@hub';

let hub: TestHub;
let own: { id: string };
let second: { id: string };
beforeAll(async () => {
  hub = await startTestHub();
  own = await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value: 'before-the-stop.example' });
  second = await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value: 'also-before.example' });
});
afterAll(() => hub.stop());

const codeOf = ({ errors }: Pick<Answer, 'errors'>) => errors?.[0]?.extensions.code ?? 'none';
const stop = (by: string | null, reason = REASON) => hub.ask(by, STOP, { input: { reason } });
const resume = async (by: string) => {
  const { stoppedAt } = (await hub.ask(null, INCIDENT)).data.incident;
  return await hub.ask(by, RESUME, { input: { stoppedAt } });
};

describe('when the operator stops all sharing', () => {
  const refused: readonly (readonly [what: string, by: string, query: string, input: () => object])[] = [
    ['nobody shares', 'analyst@aurora', SHARE, () => ({ type: 'DOMAIN_NAME', value: 'stopped.example' })],
    ['nobody corrects', 'analyst@aurora', CORRECT, () => ({ id: own.id, version: 1, changes: { tlp: 'CLEAR' } })],
    ['nobody reports a sighting', 'analyst@borealis', SIGHT, () => ({ indicatorId: own.id })],
    [
      'nobody imports',
      'analyst@aurora',
      IMPORT,
      () => ({ uploadId: '5b7a3f0e-2f0a-4c39-8c1c-9d6d4b1b9c11', format: 'LIST' }),
    ],
  ];

  it('everything stops, and goes on when they resume', async () => {
    expect((await stop(OPERATOR)).data.stopSharing.incident).toEqual({ reason: REASON, resumedAt: null });
    for (const [what, by, query, input] of refused) {
      const answer = await hub.ask(by, query, { input: input() });
      expect(codeOf(answer), what).toBe('UNAVAILABLE');
      expect(answer.text).toContain(REASON);
    }
    expect(codeOf(await hub.ask('analyst@borealis', '{ stixExport { bundle } }'))).toBe('UNAVAILABLE');
    const late = await subscribe(hub, 'analyst@borealis');
    await late.ended;
    expect(late.codes()).toEqual(['UNAVAILABLE']);
    await late.stop();
    expect((await hub.ask(null, INCIDENT)).data.incident).toMatchObject({ reason: REASON, resumedAt: null });
    expect((await hub.ask('analyst@borealis', READ, { id: own.id })).data.indicator.value).toBe(
      'before-the-stop.example',
    );

    expect((await hub.ask('analyst@aurora', REVOKE, { input: { id: second.id, version: 1 } })).errors).toBeUndefined();
    const recalled = await hub.ask('analyst@aurora', RECALL, { input: { indicatorIds: [second.id] } });
    expect(recalled.data.recallIndicators.recalled).toBe(1);

    expect(codeOf(await stop(OPERATOR))).toBe('CONFLICT');
    expect(codeOf(await hub.ask(OPERATOR, RESUME, { input: { stoppedAt: '2026-01-01T00:00:00Z' } }))).toBe('CONFLICT');
    expect((await resume(OPERATOR)).data.resumeSharing.incident.resumedAt).toMatch(/^20/);
    expect((await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value: 'resumed.example' })).id).toBeTruthy();
    expect(codeOf(await resume(OPERATOR))).toBe('CONFLICT');
  });

  it('who follows gets nothing meanwhile, and afterwards what came before the stop and after it', async () => {
    const follower = await subscribe(hub, 'analyst@borealis');
    await aMoment();
    await stop(OPERATOR);
    await hub.ask('analyst@aurora', REVOKE, { input: { id: own.id, version: 1 } });
    await aMoment();
    expect(follower.values()).toEqual([]);
    await resume(OPERATOR);
    await follower.reached(1);
    await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value: 'after-the-stop.example' });
    await follower.reached(2);
    expect(follower.values()).toEqual(['before-the-stop.example', 'after-the-stop.example']);
    await follower.stop();
  });

  it('nobody else stops or resumes it, and a reason is one line', async () => {
    for (const reader of ['admin@aurora', 'chair@committee', 'regulator@authority', null]) {
      expect(codeOf(await stop(reader)), String(reader)).toBe('FORBIDDEN');
    }
    expect(codeOf(await stop(OPERATOR, 'two\nlines'))).toBe('BAD_USER_INPUT');
  });
});
