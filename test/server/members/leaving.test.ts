import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../../db/client.js';
import { startSweeper } from '../../../server/jobs/sweeper.js';
import { type Answer, startTestHub, type TestHub } from '../../support/hub.js';
import { SIGHT, share } from '../indicators/requests.js';

const LEAVE = 'mutation ($input: LeaveConsortiumInput!) { leaveConsortium(input: $input) { leftAt seats recalled } }';
const READ =
  'query ($id: UUID!) { indicator(id: $id) { value sightingCount private { narrative } publisher { key } } }';

const codeOf = ({ errors }: Pick<Answer, 'errors'>) => errors?.[0]?.extensions;

const HOURS_MS = 3_600_000;

/** Whose private text somebody can still open when the hub has swept at a time from now. */
async function keysAfter(databaseUrl: string, ms: number): Promise<string[]> {
  const client = connect(databaseUrl, { max: 1 });
  try {
    const sweeper = startSweeper(client, () => new Date(Date.now() + ms), fail);
    await sweeper.stop();
    const rows = await client<{ key: string }[]>`select distinct o.key from organization o
      join data_key k on k.organization_id = o.id and k.destroyed_at is null order by o.key`;
    return rows.map(({ key }) => key);
  } finally {
    await client.end();
  }
}
const fail = (cause: unknown) => {
  throw cause;
};

describe.each([
  ['KEEP', 0],
  ['WITHDRAW', 1],
] as const)('when an institution leaves and says %s of what it shared', (data, taken) => {
  let hub: TestHub;
  let shared: { id: string };
  let theirs: { id: string };
  beforeAll(async () => {
    hub = await startTestHub();
    shared = await share(hub, 'analyst@aurora', {
      type: 'DOMAIN_NAME',
      value: 'left.example',
      private: { narrative: 'ours alone' },
    });
    theirs = await share(hub, 'analyst@borealis', { type: 'DOMAIN_NAME', value: 'stays.example' });
    await hub.ask('analyst@aurora', SIGHT, { input: { indicatorId: theirs.id } });
  });
  afterAll(() => hub.stop());

  it('it needs its key, and an administrator of its own', async () => {
    const leave = (by: string, key: string) => hub.ask(by, LEAVE, { input: { key, data } });
    expect(codeOf(await leave('admin@aurora', 'borealis'))).toEqual({ code: 'BAD_USER_INPUT', at: 'input.key' });
    expect(codeOf(await leave('analyst@aurora', 'aurora'))?.code).toBe('FORBIDDEN');
    expect((await hub.ask('analyst@aurora', READ, { id: shared.id })).errors).toBeUndefined();
  });

  it('its people are nobody any more, what it shared goes or stays, and nobody opens its private text again', async () => {
    const { data: done } = await hub.ask('admin@aurora', LEAVE, { input: { key: 'aurora', data } });
    expect(done.leaveConsortium.seats).toBeGreaterThan(3);
    expect(done.leaveConsortium.recalled > 0).toBe(taken > 0);
    for (const person of ['admin@aurora', 'analyst@aurora', 'agent@aurora.callcenter']) {
      expect(codeOf(await hub.ask(person, '{ me { seat } }'))?.code, person).toBe('FORBIDDEN');
    }
    const seen = (await hub.ask('analyst@borealis', READ, { id: shared.id })).data.indicator;
    if (taken) expect(seen).toBeNull();
    else expect(seen).toMatchObject({ value: 'left.example', publisher: { key: 'aurora' } });
    const { sightingCount } = (await hub.ask('analyst@borealis', READ, { id: theirs.id })).data.indicator;
    expect(sightingCount).toBe(taken ? 0 : 1);
    const { data: listed } = await hub.ask(
      'analyst@borealis',
      '{ organizations(first: 100) { edges { node { key } } } }',
    );
    expect(listed.organizations.edges.map(({ node }: { node: { key: string } }) => node.key)).not.toContain('aurora');
    expect(await keysAfter(hub.databaseUrl, HOURS_MS)).toEqual(['aurora', 'borealis']);
    expect(await keysAfter(hub.databaseUrl, 25 * HOURS_MS)).toEqual(['borealis']);
  });
});
