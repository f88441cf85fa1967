import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hiding, publishProfile } from '../../server/access/policies.js';
import { SIGHT, share } from '../../server/indicators/requests.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { entente } from '../support/cli.js';

let hub: TestHub;
const NOWHERE = '3f0a6f2e-5d0e-4a57-9c38-0f6f0d1f2a3b';
let id: string;
beforeAll(async () => {
  hub = await startTestHub();
  id = (await share(hub, 'analyst@aurora', { type: 'URL', value: 'https://told.example/x', name: 'told' })).id;
});
afterAll(() => hub.stop());

const as = async (persona: string, ...argv: string[]) =>
  await entente(['--url', hub.url, ...argv], { env: { ENTENTE_TOKEN: await hub.token(persona) } });

describe('when somebody asks who sees what', () => {
  it('the policies are listed, and what the one in force shows', async () => {
    const versions = await as('analyst@borealis', 'access', 'policy');
    expect(versions.cells().map(([key, version, , state]) => [key, version, state])).toEqual([
      ['threat-indicator-sharing', '3.0.0', 'in force'],
      ['threat-indicator-sharing', '2.0.0', 'past'],
      ['threat-indicator-sharing', '1.1.0', 'past'],
      ['threat-indicator-sharing', '1.0.0', 'past'],
    ]);
    const cells = await as('analyst@borealis', 'access', 'policy', '--cells');
    expect(cells.cells()).toContainEqual(['indicator.value', 'red', 'recipient']);
  });

  it('a field is explained', async () => {
    const told = await as('analyst@borealis', 'access', 'explain', id, 'name');
    expect(told.cells()).toEqual([['name', 'visible', 'profile', 'threat-indicator-sharing 3.0.0 shows it']]);
    const absent = await as('analyst@borealis', 'access', 'explain', NOWHERE);
    expect(absent).toMatchObject({ code: 1, out: '' });
  });

  it('an administrator reads what waits for consent, and gives it', async () => {
    await publishProfile(hub, '4.0.0', hiding('indicator.labels'));
    const waiting = await as('admin@aurora', 'access', 'consent');
    expect(Number(waiting.cells()[0]?.[0])).toBeGreaterThan(0);
    expect(await as('admin@aurora', 'access', 'consent', '3.0.0')).toMatchObject({ code: 1 });
    const one = await as('admin@aurora', '--json', 'access', 'consent', '4.0.0', '--indicator', id);
    expect(one.json()).toEqual({ indicators: 1, sightings: 0 });
    expect((await as('analyst@borealis', 'access', 'explain', id, 'name')).cells()[0]?.[3]).toBe(
      'threat-indicator-sharing 4.0.0 shows it',
    );
  });

  it('a reporter lets what they saw go as far as the indicator does', async () => {
    const { data } = await hub.ask('analyst@borealis', SIGHT, { input: { indicatorId: id } });
    expect(data.reportSighting.sighting.mine).toBe(true);
    expect((await as('analyst@borealis', 'access', 'widen', id)).cells()).toEqual([['1', 'sightings']]);
    expect(await as('analyst@borealis', 'access', 'widen', NOWHERE)).toMatchObject({ code: 1, out: '' });
  });
});
