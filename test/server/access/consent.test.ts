import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { asOwner } from '../../support/world/world.js';
import { CORRECT, SIGHT, share } from '../indicators/requests.js';
import { hiding, profile, publishProfile } from './policies.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const PENDING = `{ pendingConsent { indicators sightings } }`;
const CONSENT = `mutation ($input: ConsentToDisclosureInput!) { consentToDisclosure(input: $input) { indicators sightings } }`;

const named = (value: string) => ({ type: 'DOMAIN_NAME', value, name: `name of ${value}` });
const nameTo = async (persona: string, id: string) =>
  (await hub.ask(persona, `query ($id: UUID!) { indicator(id: $id) { name } }`, { id })).data.indicator.name;

describe('when a wider policy follows a stricter one', () => {
  let strict: string;
  let corrected: string;
  let earlier: string;

  beforeAll(async () => {
    earlier = (await share(hub, 'analyst@aurora', named('earlier.example'))).id;
    corrected = (await share(hub, 'analyst@aurora', named('corrected.example'))).id;
    await publishProfile(hub, '4.0.0', hiding('indicator.name'));
    strict = (await share(hub, 'analyst@aurora', named('strict.example'))).id;
    await hub.ask('analyst@aurora', CORRECT, {
      input: { id: corrected, version: 1, changes: { name: 'second name' } },
    });
    await publishProfile(hub, '5.0.0', profile);
  });

  it('what was shared under the stricter one stays under the stricter of the two', async () => {
    expect(await nameTo('analyst@borealis', strict)).toBeNull();
  });

  it('what was corrected under it does too, for a correction is no consent', async () => {
    expect(await nameTo('analyst@borealis', corrected)).toBeNull();
  });

  it('what was shared under neither of them but a wide one is seen again', async () => {
    expect(await nameTo('analyst@borealis', earlier)).toBe('name of earlier.example');
  });

  it('what is shared now is seen', async () => {
    const { id } = await share(hub, 'analyst@aurora', named('now.example'));
    expect(await nameTo('analyst@borealis', id)).toBe('name of now.example');
  });

  it('its owner learns how much waits for consent, and others learn nothing', async () => {
    const { data } = await hub.ask('admin@aurora', PENDING);
    expect(data.pendingConsent.indicators).toBeGreaterThanOrEqual(2);
    expect((await hub.ask('analyst@aurora', PENDING)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('consent names the version that was read', async () => {
    const { errors } = await hub.ask('admin@aurora', CONSENT, { input: { version: '4.0.0' } });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', at: 'input.version' } }]);
    expect(await nameTo('analyst@borealis', strict)).toBeNull();
  });

  it('another institution’s consent opens nothing of it', async () => {
    await hub.ask('admin@borealis', CONSENT, { input: { version: '5.0.0', indicatorIds: [strict] } });
    expect(await nameTo('analyst@cascade', strict)).toBeNull();
  });

  it('its owner’s consent opens what it names, then all', async () => {
    const one = await hub.ask('admin@aurora', CONSENT, { input: { version: '5.0.0', indicatorIds: [strict] } });
    expect(one.data.consentToDisclosure).toEqual({ indicators: 1, sightings: 0 });
    expect(await nameTo('analyst@borealis', strict)).toBe('name of strict.example');
    expect(await nameTo('analyst@borealis', corrected)).toBeNull();
    await hub.ask('admin@aurora', CONSENT, { input: { version: '5.0.0' } });
    expect(await nameTo('analyst@borealis', corrected)).toBe('second name');
    expect((await hub.ask('admin@aurora', PENDING)).data.pendingConsent).toEqual({ indicators: 0, sightings: 0 });
  });
});

describe('when what was shared under no policy is consented to', () => {
  it('what its owner reported of it goes as far as it does from then on', async () => {
    const { id } = await share(hub, 'analyst@aurora', named('unpolicied.example'));
    await asOwner(
      hub.databaseUrl,
      (sql) => sql`update indicator set audience = 'owner', shared_under = '{}' where id = ${id}`,
    );
    await hub.ask('analyst@aurora', SIGHT, { input: { indicatorId: id } });
    const { data } = await hub.ask('admin@aurora', CONSENT, { input: { version: '5.0.0', indicatorIds: [id] } });
    expect(data.consentToDisclosure.indicators).toBe(1);
    const counted = await hub.ask('analyst@borealis', 'query ($id: UUID!) { indicator(id: $id) { sightingCount } }', {
      id,
    });
    expect(counted.data.indicator.sightingCount).toBe(1);
  });
});
