import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { grant, revoke, submitOne, to } from '../conformance/requests.js';
import { SIGHT, share } from '../indicators/requests.js';
import { hiding, publishProfile } from './policies.js';

let hub: TestHub;
let green: string;
let amber: string;

const EXPLAIN = `query ($type: ExplainedType!, $id: UUID!, $field: String) { explainAccess(type: $type, id: $id, field: $field) {
  tlp relations fields { field visible decidedBy rule { en zhCN } policies { standardKey version inForce shows } } } }`;

beforeAll(async () => {
  hub = await startTestHub();
  green = (await share(hub, 'analyst@aurora', { type: 'URL', value: 'https://green.example/x', name: 'n' })).id;
  const input = { type: 'URL', value: 'https://amber.example/x', tlp: 'AMBER', recipients: ['borealis'] };
  amber = (await share(hub, 'analyst@aurora', input)).id;
  await publishProfile(hub, '4.0.0', hiding('indicator.name'));
});
afterAll(() => hub.stop());

const explain = async (persona: string | null, id: string, field?: string, type = 'INDICATOR') =>
  await hub.ask(persona, EXPLAIN, { type, id, field });

describe('when a reader asks why', () => {
  it('a field of another’s is shown by the policies that show it to a relation of theirs', async () => {
    const { data } = await explain('analyst@borealis', amber, 'value');
    expect(data.explainAccess).toMatchObject({
      tlp: 'AMBER',
      relations: ['RECIPIENT'],
      fields: [
        {
          field: 'value',
          visible: true,
          decidedBy: 'PROFILE',
          policies: [
            { standardKey: 'threat-indicator-sharing', version: '3.0.0', inForce: false, shows: true },
            { standardKey: 'threat-indicator-sharing', version: '4.0.0', inForce: true, shows: true },
          ],
        },
      ],
    });
  });

  it('a field is hidden by the policy that does not show it', async () => {
    const { data } = await explain('analyst@borealis', green, 'name');
    expect(data.explainAccess.fields).toMatchObject([
      {
        visible: false,
        decidedBy: 'PROFILE',
        policies: [
          { version: '3.0.0', shows: true },
          { version: '4.0.0', shows: false },
        ],
      },
    ]);
  });

  it('the owner’s own is the owner’s, and the private part nobody else’s', async () => {
    const own = await explain('analyst@aurora', green, 'name');
    expect(own.data.explainAccess).toMatchObject({
      relations: ['OWNER'],
      fields: [{ visible: true, decidedBy: 'OWNER', policies: [] }],
    });
    const others = await explain('analyst@borealis', green, 'private');
    expect(others.data.explainAccess.fields).toMatchObject([{ visible: false, decidedBy: 'OWNER' }]);
  });

  it('every field of the type is explained in both languages, as it is then answered', async () => {
    const { data } = await explain('analyst@borealis', green);
    const { fields } = data.explainAccess;
    expect(fields.length).toBeGreaterThan(20);
    for (const { rule } of fields) expect(rule).toEqual({ en: expect.any(String), zhCN: expect.any(String) });
    const shown = fields
      .filter(({ visible }: { visible: boolean }) => visible)
      .map(({ field }: { field: string }) => field);
    expect(shown).toContain('value');
    expect(shown).not.toContain('name');
    expect(shown).not.toContain('recipients');
  });

  it('a sighting is explained too', async () => {
    const { data } = await hub.ask('analyst@cascade', SIGHT, { input: { indicatorId: green, count: 2 } });
    const told = await explain('analyst@borealis', data.reportSighting.sighting.id, 'kind', 'SIGHTING');
    expect(told.data.explainAccess).toMatchObject({ relations: ['MEMBER'], fields: [{ visible: true }] });
    expect((await explain(null, data.reportSighting.sighting.id, 'kind', 'SIGHTING')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('an assessment is explained by the grant that opens it', async () => {
    const id = await submitOne(hub);
    const told = async (persona: string, field?: string) => await explain(persona, id, field, 'ASSESSMENT');
    expect((await told('admin@aurora', 'revision')).data.explainAccess).toMatchObject({
      relations: ['OWNER'],
      fields: [{ visible: true, decidedBy: 'OWNER' }],
    });
    const hidden = (await told('analyst@borealis', 'score')).text;
    expect(hidden).toBe((await explain('analyst@borealis', randomUUID(), 'score', 'ASSESSMENT')).text);
    const granted = await grant(hub, id, to('borealis'), 'SUMMARY');
    const { data } = await told('analyst@borealis');
    expect(data.explainAccess.relations).toEqual(['RECIPIENT']);
    const by = Object.fromEntries(data.explainAccess.fields.map((field: { field: string }) => [field.field, field]));
    expect(by.standardKey).toMatchObject({ visible: true, decidedBy: 'GRANT', policies: [] });
    expect(by.score).toMatchObject({ visible: true, decidedBy: 'PROFILE', policies: [{ inForce: true, shows: true }] });
    expect(by.answers).toMatchObject({ visible: false, decidedBy: 'GRANT', policies: [] });
    expect(by.revision).toMatchObject({ visible: false, decidedBy: 'OWNER' });
    await revoke(hub, granted.id);
    expect((await told('analyst@borealis', 'score')).text).toBe(hidden);
    expect((await told('operator@hub')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('a hidden object is as absent as one that never was', async () => {
    const [hidden, absent] = [await explain('analyst@cascade', amber), await explain('analyst@cascade', randomUUID())];
    expect(hidden.text).toBe(absent.text);
    expect(hidden.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('a field that the type has not is refused by name', async () => {
    expect((await explain('analyst@borealis', green, 'nope')).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', at: 'field' } },
    ]);
  });
});
