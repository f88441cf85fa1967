import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { profile, publishProfile } from '../access/policies.js';
import { CORRECT, importText, SHARE, share } from './requests.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const OWNER = 'analyst@aurora';
const ACCOUNT = { type: 'BANK_ACCOUNT', value: '6222 0212 3456' };
const SAYS =
  'bank-account may carry TLP:GREEN at most, by threat-indicator-sharing 3.0.0. Set that label or a stricter one.';

const refusal = async (mutation: string, input: object) => {
  const { errors } = await hub.ask(OWNER, mutation, { input });
  return { code: errors?.[0]?.extensions.code, message: errors?.[0]?.message, at: errors?.[0]?.extensions.at };
};

describe('when something of a person’s is shared with a label that is too wide', () => {
  it('it is refused, with the kind, its widest label and the version that says so', async () => {
    expect(await refusal(SHARE, { ...ACCOUNT, tlp: 'CLEAR' })).toEqual({
      code: 'BAD_USER_INPUT',
      message: SAYS,
      at: 'input.tlp',
    });
    expect(await share(hub, OWNER, { ...ACCOUNT, tlp: 'GREEN' })).toMatchObject({ tlp: 'GREEN' });
  });

  it('a service’s number is told from a person’s', async () => {
    const { id } = await share(hub, OWNER, { type: 'PHONE_NUMBER', value: '400-800-1234', tlp: 'CLEAR' });
    const { data } = await hub.ask(null, '{ indicator(id: $id) { value } }'.replace('$id', JSON.stringify(id)));
    expect(data.indicator).toEqual({ value: '+864008001234' });
    expect((await refusal(SHARE, { type: 'PHONE_NUMBER', value: '010-62345678', tlp: 'CLEAR' })).message).toMatch(
      /^phone-number\.personal may carry TLP:GREEN at most/,
    );
  });

  it('nor does a pattern carry further what it names', async () => {
    const pattern = "[x-entente-bank-account:value LIKE '6222%' OR domain-name:value = 'a.example']";
    expect((await refusal(SHARE, { pattern, tlp: 'CLEAR' })).at).toBe('input.tlp');
  });

  it('a correction neither widens its label nor puts it in the place of something else', async () => {
    const green = await share(hub, OWNER, { type: 'EMAIL_ADDR', value: 'a@b.example', tlp: 'GREEN' });
    const clear = await share(hub, OWNER, { type: 'URL', value: 'https://a.example/w', tlp: 'CLEAR' });
    const at = 'input.changes.tlp';
    const widened = { id: green.id, version: 1, changes: { tlp: 'CLEAR' } };
    expect(await refusal(CORRECT, widened)).toMatchObject({ code: 'BAD_USER_INPUT', at });
    const replaced = { id: clear.id, version: 1, changes: ACCOUNT };
    expect(await refusal(CORRECT, replaced)).toEqual({ code: 'BAD_USER_INPUT', message: SAYS, at });
    const both = { id: clear.id, version: 1, changes: { ...ACCOUNT, tlp: 'GREEN' } };
    expect((await hub.ask(OWNER, CORRECT, { input: both })).errors).toBeUndefined();
  });

  it('a file’s other rows are shared', async () => {
    const csv =
      'type,value,tlp\ndomain-name,imported.example,clear\nbank-account,6222021299,clear\nsms-sender,95588,clear\n';
    expect(await importText(hub, OWNER, 'CSV', csv)).toMatchObject({
      imported: 2,
      rejectedCount: 1,
      rejected: [{ index: 1, reason: SAYS }],
    });
  });
});

describe('when a version with a narrower table is published', () => {
  const VALUE = 'narrowed.example';
  const DOORS = `query ($id: UUID!) {
    indicator(id: $id) { value }
    indicators(first: 100, filter: { text: "${VALUE}" }) { edges { node { value tlp } } }
    lookup(values: ["${VALUE}"]) { hits { value indicators { tlp } } }
    stixExport(first: 100, filter: { text: "${VALUE}" }) { bundle }
  }`;
  const shown = async (persona: string | null, id: string) => {
    const { data } = await hub.ask(persona, DOORS, { id });
    return {
      found: data.indicator !== null,
      listed: data.indicators.edges.map(({ node }: { node: { tlp: string } }) => node.tlp),
      looked: data.lookup?.hits.length ?? null,
      exported: JSON.stringify(data.stixExport.bundle).includes(VALUE),
    };
  };

  it('what goes too far ceases to, at every door, and goes on to everybody else', async () => {
    const { id } = await share(hub, OWNER, { type: 'DOMAIN_NAME', value: VALUE, tlp: 'CLEAR' });
    expect(await shown(null, id)).toEqual({ found: true, listed: ['CLEAR'], looked: null, exported: true });

    const widestLabels = { 'domain-name': 'green' } as const;
    expect((await publishProfile(hub, '4.0.0', profile, { widestLabels })).errors).toBeUndefined();
    expect(await shown(null, id)).toEqual({ found: false, listed: [], looked: null, exported: false });
    expect(await shown('analyst@borealis', id)).toEqual({ found: true, listed: ['GREEN'], looked: 1, exported: true });
    const { data } = await hub.ask(OWNER, `{ indicator(id: "${id}") { version tlp } }`);
    expect(data.indicator).toEqual({ version: 2, tlp: 'GREEN' });
  });

  it('a table above the ceiling is neither drafted nor published', async () => {
    const widestLabels = { 'bank-account': 'clear' } as const;
    const { errors } = await publishProfile(hub, '5.0.0', profile, { widestLabels });
    expect(errors?.[0]).toMatchObject({
      message: 'The widest labels pass the ceiling: bank-account may not be TLP:CLEAR.',
      extensions: { code: 'BAD_USER_INPUT', at: 'widestLabels.bank-account' },
    });
  });
});
