import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlannedTable, ReleasePlan } from '../../../../standards/aggregates/plan/plan.js';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { asOwner } from '../../../support/world/world.js';
import { profile, publishProfile } from '../../access/policies.js';
import { type Drafters, draftersOf, EDIT, EDITOR, versionOf } from '../drafting/drafters.js';

const STANDARD = 'threat-indicator-sharing';
const SHOWN = 'query ($s: String!, $v: String) { standardVersion(standard: $s, version: $v) { releases } }';

let hub: TestHub;
let drafters: Drafters;
let plan: ReleasePlan;
beforeAll(async () => {
  hub = await startTestHub();
  drafters = await draftersOf(hub);
  plan = (await hub.ask(null, SHOWN, { s: STANDARD, v: '3.0.0' })).data.standardVersion.releases;
});
afterAll(() => hub.stop());

const publish = async (version: string, releases: ReleasePlan | undefined) =>
  (await publishProfile(hub, version, profile, { releases })).errors?.map(({ message, extensions }) => ({
    message,
    code: extensions.code,
    at: extensions.at,
  }));
const only = (...tables: readonly Partial<PlannedTable>[]): ReleasePlan => ({
  ...plan,
  tables: tables.map((more) => ({ ...(plan.tables[0] as PlannedTable), ...more })),
});

describe('a release plan', () => {
  it('is edited and taken out of a draft, and refused with the place', async () => {
    const { id } = await drafters.start(await versionOf(hub, STANDARD, '3.0.0'), '3.5.0');
    const set = (revision: number, value: unknown) => [{ set: { member: 'RELEASES', revision, value } }];
    await drafters.edited(id, set(0, { ...plan, requests: 0 }));
    expect((await drafters.document(id)).releases).toEqual({ ...plan, requests: 0 });
    const dear = { ...plan, requests: 1_000_000 };
    const { errors } = await hub.ask(EDITOR, EDIT, { input: { versionId: id, edits: set(1, dear) } });
    expect(errors?.[0]?.message).toContain('/releases: In four quarters the plan spends ρ = 2.125');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', at: 'input.edits.0.set.value.tables' });
    await drafters.edited(id, set(1, null));
    expect(await drafters.document(id)).not.toHaveProperty('releases');
  });

  it('that holds already is published on, however few institutions are left', async () => {
    expect(await publish('4.0.0', plan)).toBeUndefined();
  });

  it('that is new is not published while there are too few institutions for it', async () => {
    expect(await publish('5.0.0', only({ rollingOnly: true }, { key: 'reports', by: ['channel'] }))).toEqual([
      {
        message: expect.stringMatching(
          /^\/releases: With 3 institutions half of an interval is 4.62 of an average cell/,
        ),
        code: 'BAD_USER_INPUT',
        at: 'releases.tables.1',
      },
    ]);
  });

  it('that is new is not published with a value that is in no domain', async () => {
    const elsewhere = only({ where: { region: ['Atlantis'] }, rollingOnly: true });
    expect(await publish('6.0.0', elsewhere)).toEqual([
      { message: '/releases: No such region.', code: 'BAD_USER_INPUT', at: 'releases.tables.0.where.region.0' },
    ]);
  });

  it('that is new is published where the institutions suffice, of whom who left is none', async () => {
    const few = only({ measure: 'conformance', by: [], every: 'year', rho: 1_000_000 });
    await asOwner(hub.databaseUrl, (sql) => sql`update organization set left_at = now() where key = 'cascade'`);
    expect(await publish('7.0.0', { ...few, requests: 0 })).toMatchObject([
      { message: expect.stringContaining('With 2 institutions') },
    ]);
    await asOwner(hub.databaseUrl, (sql) => sql`update organization set left_at = null where key = 'cascade'`);
    expect(await publish('8.0.0', few)).toBeUndefined();
    expect(await publish('8.1.0', undefined)).toBeUndefined();
  });
});
