import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { profile, publishProfile } from './policies.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const IN_FORCE = `{ disclosurePolicies { standardKey version inForce cells { field tlp relations } } }`;
const inForce = async () => {
  const { data } = await hub.ask(null, IN_FORCE);
  return data.disclosurePolicies.filter((policy: { inForce: boolean }) => policy.inForce);
};

describe('when a version would pass the ceiling', () => {
  it('it is not published, and is told which cell would', async () => {
    const { errors } = await publishProfile(hub, '4.0.0', {
      ...profile,
      'indicator.value': { ...profile['indicator.value'], red: ['recipient', 'member'] },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', at: 'disclosure.indicator.value.red' } }]);
    expect(errors?.[0]?.message).toContain('indicator.value under TLP red may not be shown to member');
    expect(await inForce()).toMatchObject([{ version: '3.0.0' }]);
  });

  it('researchers are shown nothing by any profile', async () => {
    const { errors } = await publishProfile(hub, '5.0.0', {
      ...profile,
      'indicator.technique': { clear: ['researcher'] },
    });
    expect(errors).toMatchObject([{ extensions: { at: 'disclosure.indicator.technique.clear' } }]);
  });
});

describe('when a version is published', () => {
  it('exactly one policy is in force, and everybody can read which and what it says', async () => {
    await publishProfile(hub, '6.0.0', { ...profile, 'indicator.history': {} });
    const policies = await inForce();
    expect(policies).toMatchObject([{ standardKey: 'threat-indicator-sharing', version: '6.0.0' }]);
    expect(policies[0].cells).toContainEqual({
      field: 'indicator.value',
      tlp: 'AMBER_STRICT',
      relations: ['RECIPIENT', 'GROUP_MEMBER'],
    });
  });
});
