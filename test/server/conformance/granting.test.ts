import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { expectRefused } from '../graphql/unchanged.js';
import { CONSORTIUM, GRANT, grant, inDays, REVOKE, revoke, startOne, submitOne, to } from './requests.js';

let hub: TestHub;
let admin: postgres.Sql;
let own: string;
let draft: string;
let others: string;
beforeAll(async () => {
  hub = await startTestHub();
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  [own, others] = [await submitOne(hub), await submitOne(hub, 'admin@borealis')];
  draft = (await startOne(hub)).id;
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

const GRANTS =
  'query ($id: UUID!) { assessment(id: $id) { grants { id grantee { key } scope grantedAt endsAt revokedAt } } }';

const inputOf = (over: object) => ({
  assessmentId: own,
  to: to('borealis'),
  scope: 'DETAILS',
  endsAt: inDays(30),
  ...over,
});
const refused = (over: object, code: RegExp, persona = 'admin@aurora') =>
  expectRefused(hub, admin, persona, GRANT, { input: inputOf(over) }, code);

describe('when an administrator grants an assessment', () => {
  it('its own people read who may read it, from when, until when and how much', async () => {
    const id = await submitOne(hub);
    const named = await grant(hub, id, to('borealis'), 'DETAILS');
    const all = await grant(hub, id, CONSORTIUM, 'SUMMARY');
    await revoke(hub, named.id);
    for (const persona of ['admin@aurora', 'analyst@aurora', 'assessor@aurora']) {
      const { grants } = (await hub.ask(persona, GRANTS, { id })).data.assessment;
      expect(grants).toMatchObject([
        { id: all.id, grantee: null, scope: 'SUMMARY', revokedAt: null },
        { id: named.id, grantee: { key: 'borealis' }, scope: 'DETAILS', revokedAt: expect.any(String) },
      ]);
      expect(new Date(grants[0].grantedAt) < new Date(grants[0].endsAt)).toBe(true);
    }
  });

  it('its readers do not learn who else may read it', async () => {
    const id = await submitOne(hub);
    await grant(hub, id, to('borealis'), 'DETAILS');
    await grant(hub, id, to('authority'), 'DETAILS');
    const member = await hub.ask('analyst@borealis', GRANTS, { id });
    expect(member).toMatchObject({ data: { assessment: { grants: null } }, errors: undefined });
    const regulator = await hub.ask('regulator@authority', GRANTS, { id });
    expect(regulator.data.assessment.grants).toBeNull();
    expect(regulator.errors).toMatchObject([{ path: ['assessment', 'grants'], extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('when a grant is no good', () => {
  it.each([
    ['to nobody', { to: {} }, 'input.to'],
    ['to one and to all', { to: { organization: 'borealis', consortium: true } }, 'input.to'],
    ['to the consortium, which it says it is not', { to: { consortium: false } }, 'input.to'],
    ['to nobody that there is', { to: to('nobody') }, 'input.to.organization'],
    ['to a committee', { to: to('committee') }, 'input.to.organization'],
    ['to researchers', { to: to('university') }, 'input.to.organization'],
    ['to the operator', { to: to('hub') }, 'input.to.organization'],
    ['to a third-party channel', { to: to('aurora.callcenter') }, 'input.to.organization'],
    ['to oneself', { to: to('aurora') }, 'input.to.organization'],
    ['of details to all', { to: CONSORTIUM }, 'input.scope'],
    ['that has ended', { endsAt: inDays(-1) }, 'input.endsAt'],
    ['for six years', { endsAt: inDays(6 * 366) }, 'input.endsAt'],
  ])('one %s is refused at its place', async (_what, over, at) => {
    expect((await refused(over, /^BAD_USER_INPUT$/)).extensions.at).toBe(at);
  });

  it('one without an end is refused', async () => {
    const { status, errors } = await hub.ask('admin@aurora', GRANT, { input: inputOf({ endsAt: undefined }) });
    expect([status, errors?.[0]?.extensions.code]).toEqual([expect.any(Number), 'BAD_USER_INPUT']);
  });

  it('a draft is not granted', async () => {
    await refused({ assessmentId: draft }, /^CONFLICT$/);
  });

  it('another’s is as absent as one that never was', async () => {
    const never = '00000000-0000-4000-8000-000000000000';
    const [theirs, absent] = [
      await refused({ assessmentId: others }, /^NOT_FOUND$/),
      await refused({ assessmentId: never }, /^NOT_FOUND$/),
    ];
    expect(theirs.message).toBe(absent.message);
  });

  it('one that is granted to an administrator is not theirs to grant on', async () => {
    await grant(hub, own, to('borealis'), 'DETAILS');
    await refused({ to: to('cascade') }, /^NOT_FOUND$/, 'admin@borealis');
  });
});

describe('when somebody else than an administrator asks', () => {
  it.each(['analyst@aurora', 'assessor@aurora', 'regulator@authority', 'agent@aurora.callcenter', 'chair@committee'])(
    '%s neither grants nor revokes',
    async (persona) => {
      await refused({}, /^FORBIDDEN$/, persona);
      const { id: grantId } = await grant(hub, own, to('cascade'), 'SUMMARY');
      await expectRefused(hub, admin, persona, REVOKE, { input: { grantId } }, /^FORBIDDEN$/);
    },
  );

  it('row-level security lets no analyst grant either, and lets the administrator', async () => {
    const insertAs = (role: string) =>
      admin.begin(async (sql) => {
        const [{ organization_id: owner } = {}] = await sql`select organization_id from assessment where id = ${own}`;
        await sql`select set_config('role', 'entente_member', true), set_config('entente.organization', ${owner}, true),
          set_config('entente.role', ${role}, true)`;
        await sql`insert into assessment_grant (id, assessment_id, organization_id, scope, granted_at, ends_at)
          values (gen_random_uuid(), ${own}, ${owner}, 'summary', now(), now() + interval '1 day')`;
      });
    await expect(insertAs('analyst')).rejects.toThrow(/row-level security/);
    await expect(insertAs('administrator')).resolves.toBeUndefined();
  });
});

describe('when a grant is revoked', () => {
  it('it is over once: a second time is a CONFLICT', async () => {
    const { id: grantId } = await grant(hub, own, to('cascade'), 'SUMMARY');
    expect((await revoke(hub, grantId)).grant).toMatchObject({ id: grantId, revokedAt: expect.any(String) });
    await expectRefused(hub, admin, 'admin@aurora', REVOKE, { input: { grantId } }, /^CONFLICT$/);
  });

  it('its reader cannot revoke it, and learns no more of it than of one that never was', async () => {
    const { id: grantId } = await grant(hub, own, to('borealis'), 'SUMMARY');
    const ask = (id: string) => hub.ask('admin@borealis', REVOKE, { input: { grantId: id } });
    const [there, absent] = [await ask(grantId), await ask('00000000-0000-4000-8000-000000000000')];
    expect(there.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(there.text).toBe(absent.text);
  });
});
