import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { expectRefused } from '../graphql/unchanged.js';
import { CORRECT, IMPORT, importText, REVOKE, SHARE, SIGHT, share } from './requests.js';

let hub: TestHub;
let admin: postgres.Sql;
let own: { id: string; version: number };
let hidden: { id: string };
beforeAll(async () => {
  hub = await startTestHub();
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  own = await share(hub, 'analyst@aurora', { type: 'URL', value: 'https://own.example' });
  hidden = await share(hub, 'analyst@borealis', { type: 'URL', value: 'https://hidden.example', tlp: 'RED' });
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

const refused = (
  mutation: string,
  input: object,
  code: string | RegExp = /^BAD_USER_INPUT$/,
  persona = 'analyst@aurora',
) => expectRefused(hub, admin, persona, mutation, { input }, code);
const URL_ = { type: 'URL', value: 'https://a.example' };
const NOBODY = '00000000-0000-4000-8000-000000000000';

const CONTENT: [string, object][] = [
  ['without a subject', { name: 'x' }],
  ['with a type and no value', { type: 'URL' }],
  ['with a value of several types and no type', { value: '6222021234567890' }],
  ['with a value of no known type', { value: '%%' }],
  ['with a URL without a scheme and no type', { value: 'a.example/b' }],
  ['with an empty value', { type: 'URL', value: '' }],
  ['with a pattern and a value', { ...URL_, pattern: "[url:value = 'x']" }],
  ['with a pattern that is none', { pattern: '[url:value =' }],
  ['with a value of another type', { type: 'IPV4_ADDR', value: '999.1.1.1' }],
  ['with a card number for its first digits', { type: 'PAYMENT_CARD_BIN', value: 'not-a-bin' }],
  ['with a value too long', { type: 'URL', value: `https://a.example/${'x'.repeat(5_000)}` }],
  ['with a name too long', { ...URL_, name: '名'.repeat(257) }],
  ['with a description too long', { ...URL_, description: 'x'.repeat(8_193) }],
  ['with a confidence of 101', { ...URL_, confidence: 101 }],
  ['with a confidence below 0', { ...URL_, confidence: -1 }],
  ['that ends before it begins', { ...URL_, validFrom: '2025-01-02T00:00:00Z', validUntil: '2025-01-01T00:00:00Z' }],
  ['with a technique that is none', { ...URL_, technique: "F1017'; drop table indicator" }],
  ['with too many labels', { ...URL_, labels: Array.from({ length: 33 }, (_, i) => `l${i}`) }],
  ['with a label too long', { ...URL_, labels: ['x'.repeat(65)] }],
  ['for a recipient that is not there', { ...URL_, tlp: 'AMBER', recipients: ['atlantis'] }],
  ['for a committee', { ...URL_, tlp: 'AMBER', recipients: ['committee'] }],
  ['for a researcher’s place', { ...URL_, tlp: 'AMBER', recipients: ['university'] }],
  ['for recipients and yet for everyone', { ...URL_, tlp: 'GREEN', recipients: ['borealis'] }],
  ['with a loss below nothing', { ...URL_, private: { lossAmount: -1 } }],
  ['with a loss beyond all money', { ...URL_, private: { lossAmount: 1e300 } }],
  ['with a currency that is none', { ...URL_, private: { lossCurrency: 'yuan' } }],
  ['with fewer victims than none', { ...URL_, private: { victims: -1 } }],
  ['with a narrative too long', { ...URL_, private: { narrative: 'x'.repeat(32_769) } }],
  ['with too many references', { ...URL_, private: { customerReferences: Array(1_001).fill('x') } }],
  ['with a NUL in its name', { ...URL_, name: 'a\u0000b' }],
  ['with a NUL in its narrative', { ...URL_, private: { narrative: 'a\u0000b' } }],
  ['with a NUL in a label', { ...URL_, labels: ['a\u0000b'] }],
  ['with a lone surrogate in its name', { ...URL_, name: 'a\ud800b' }],
  ['with a lone surrogate in its narrative', { ...URL_, private: { narrative: '\udc00' } }],
];

describe('when an indicator is shared', () => {
  it.each(CONTENT)('%s, it is refused', async (_what, input) => {
    await refused(SHARE, input);
  });

  it('a correction to the same is refused too', async () => {
    for (const [what, input] of CONTENT.slice(12)) {
      const { type: _type, value: _value, ...changes } = input as Record<string, unknown>;
      const error = await refused(CORRECT, { id: own.id, version: own.version, changes });
      expect(error.extensions.code, what).toBe('BAD_USER_INPUT');
    }
  });

  it('every other text is kept as it was written', async () => {
    const name = '👩‍👩‍👧‍👦 e\u0301 ﷽ \u202eabc\u202c 𠜎 字'.slice(0, 256);
    const narrative = '字'.repeat(32_768);
    const { id } = await share(hub, 'analyst@aurora', {
      type: 'DOMAIN_NAME',
      value: '例え.公司',
      name,
      description: '𠜎'.repeat(4_096),
      private: { narrative },
    });
    const { data } = await hub.ask(
      'analyst@aurora',
      'query ($id: UUID!) { indicator(id: $id) { value name private { narrative } } }',
      { id },
    );
    expect(data.indicator).toEqual({ value: 'xn--r8jz45g.xn--55qx5d', name, private: { narrative } });
  });
});

describe('when an indicator is corrected, revoked or sighted', () => {
  const NEXT = { changes: { name: 'next' } };

  it.each([
    ['a version that is past', () => ({ id: own.id, version: own.version - 1 }), /^CONFLICT$/],
    ['a version to come', () => ({ id: own.id, version: own.version + 1 }), /^CONFLICT$/],
    ['one that is hidden', () => ({ id: hidden.id, version: 1 }), /^NOT_FOUND$/],
    ['one that never was', () => ({ id: NOBODY, version: 1 }), /^NOT_FOUND$/],
  ] as const)('%s is refused', async (_what, of, code) => {
    await refused(CORRECT, { ...of(), ...NEXT }, code);
    await refused(REVOKE, of(), code);
  });

  it('what is seen but another’s is FORBIDDEN', async () => {
    await refused(CORRECT, { id: own.id, version: 1, ...NEXT }, /^FORBIDDEN$/, 'analyst@borealis');
    await refused(REVOKE, { id: own.id, version: 1 }, /^FORBIDDEN$/, 'analyst@borealis');
  });

  it.each([
    [{ count: 0 }, /^BAD_USER_INPUT$/],
    [{ count: -5 }, /^BAD_USER_INPUT$/],
    [{ count: 1_000_000_000 }, /^BAD_USER_INPUT$/],
    [{ seenAt: '2999-01-01T00:00:00Z' }, /^BAD_USER_INPUT$/],
    [{ seenAt: '+200000-01-01T00:00:00Z' }, /^BAD_USER_INPUT$/],
    [{ kind: 'HEARD' }, /^BAD_USER_INPUT$/],
  ])('a sighting of %j is refused', async (over, code) => {
    await refused(SIGHT, { indicatorId: own.id, ...over }, code);
  });

  it('a sighting of what is hidden or never was is NOT_FOUND', async () => {
    const answers = [];
    for (const indicatorId of [hidden.id, NOBODY]) answers.push(await refused(SIGHT, { indicatorId }, /^NOT_FOUND$/));
    expect(answers[0]).toEqual(answers[1]);
  });
});

describe('when a file is imported', () => {
  it.each([
    ['STIX', 'this is no JSON'],
    ['STIX', '"text"'],
    ['STIX', '{"type":"report"}'],
    ['MISP', '{"type":"report"}'],
    ['AUTO', '{"00000000-0000-4000-8000-000000000000":{"info":"of a feed"}}'],
    ['XLSX', 'no archive'],
    ['AUTO', 'PK\u0003\u0004 a broken one'],
    ['STIX', '{"type":"bundle","objects":{}}'],
    ['STIX', '{"type":"bundle","spec_version":"2.0","objects":[]}'],
    ['STIX', `${'['.repeat(100_000)}`],
    ['CSV', 'value\n"never closed'],
    ['CSV', 'colour,score\nred,x'],
    ['CSV', 'name\nx'],
    ['CSV', ''],
  ])('%s of %j is refused', async (format, text) => {
    const uploadId = await hub.upload('analyst@aurora', text || ' ');
    await refused(IMPORT, { uploadId, format });
  });

  it.each([
    ['LIST', () => 'a\n'.repeat(200_001)],
    ['CSV', () => `value\n${'a\n'.repeat(200_001)}`],
    ['STIX', () => `{"type":"bundle","objects":[${Array(200_001).fill('{}').join()}]}`],
  ])('a %s of more than 200,000 is refused', async (format, text) => {
    const uploadId = await hub.upload('analyst@aurora', text());
    await refused(IMPORT, { uploadId, format }, /^LIMIT_EXCEEDED$/);
  });

  it('for recipients that are no institutions it is refused', async () => {
    const uploadId = await hub.upload('analyst@aurora', 'https://x.example');
    await refused(IMPORT, { uploadId, format: 'LIST', tlp: 'AMBER', recipients: ['hub'] });
  });

  it('a bundle’s good objects are shared, each bad one is named with its reason', async () => {
    const at = '2025-01-01T00:00:00.000Z';
    const good = (n: number, over: object = {}) => ({
      type: 'indicator',
      spec_version: '2.1',
      id: `indicator--00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      created: at,
      modified: at,
      valid_from: at,
      pattern: `[url:value = 'https://bundle-${n}.example/']`,
      pattern_type: 'stix',
      ...over,
    });
    const objects = [
      good(0),
      7,
      null,
      { type: 'malware' },
      good(4, { pattern: '[url:value =' }),
      good(5, { pattern_type: 'yara' }),
      good(6, { confidence: 900 }),
      good(7, { name: 'a\u0000b' }),
      good(8, { revoked: true }),
      good(9, { pattern: "[url:value = 'https://bundle-0.example/']" }),
      good(10, { valid_from: 'yesterday' }),
      good(11, { id: 'indicator--nope' }),
      good(12, { name: '\ud800' }),
      good(13),
    ];
    const result = await importText(
      hub,
      'analyst@aurora',
      'STIX',
      JSON.stringify({ type: 'bundle', id: 'bundle--x', objects }),
    );
    expect(result).toMatchObject({
      imported: 2,
      unchanged: 0,
      duplicates: 1,
      rejectedCount: 10,
      skipped: [{ type: 'malware', count: 1 }],
    });
    expect(result.rejected.map(({ index }: { index: number }) => index)).toEqual([1, 2, 4, 5, 6, 7, 8, 10, 11, 12]);
    for (const { reason } of result.rejected) expect(reason.length).toBeGreaterThan(4);
    expect(result.rejected.find(({ index }: { index: number }) => index === 6).id).toBe(good(6).id);
  });

  it('a list’s and a table’s bad lines are named by their place', async () => {
    const list = await importText(
      hub,
      'analyst@aurora',
      'LIST',
      '# mine\nhttps://list-1.example/\n\n\u0000\nhttps://list-2.example/ # why\n',
    );
    expect(list).toMatchObject({ imported: 2, rejectedCount: 1, rejected: [{ index: 3, row: 4 }] });
    const csv = await importText(
      hub,
      'analyst@aurora',
      'CSV',
      'type,value,tlp,confidence\nurl,https://csv-1.example/,green,50\nurl,https://csv-2.example/,purple,50\nurl,https://csv-3.example/,,many\nwhat,x,,\n',
    );
    expect(csv).toMatchObject({ imported: 1, rejectedCount: 3 });
    expect(csv.rejected.map(({ index, row }: { index: number; row: number }) => [index, row])).toEqual([
      [1, 3],
      [2, 4],
      [3, 5],
    ]);
  });
});

describe('when a search asks for too much', () => {
  it.each([
    [{ text: 'x'.repeat(257) }, 'filter.text'],
    [{ techniques: Array(101).fill('F1') }, 'filter.techniques'],
    [{ sources: Array(101).fill('aurora') }, 'filter.sources'],
  ])('%# is refused with its place', async (filter, at) => {
    const { errors } = await hub.ask(
      'analyst@aurora',
      'query ($f: IndicatorFilterInput) { indicators(filter: $f) { edges { cursor } } }',
      { f: filter },
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', at });
  });

  it('a NUL or a lone surrogate in it finds nothing that is not there', async () => {
    for (const text of ['\u0000', '\ud800']) {
      const { data, errors } = await hub.ask(
        'analyst@aurora',
        'query ($f: IndicatorFilterInput) { indicators(filter: $f) { edges { cursor } } }',
        { f: { text } },
      );
      expect(errors?.[0]?.extensions.code ?? 'nothing').toMatch(/^(BAD_USER_INPUT|nothing)$/);
      expect(data?.indicators?.edges ?? []).toEqual([]);
    }
  });

  it('a look-up takes 10,000 values and no more, and any text among them', async () => {
    const LOOKUP = 'query ($v: [String!]!) { lookup(values: $v) { hits { index } unrecognized } }';
    const many = await hub.ask('analyst@aurora', LOOKUP, { v: Array(10_001).fill('x') });
    expect(many.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', at: 'values' });
    const odd = await hub.ask('analyst@aurora', LOOKUP, { v: ['\u0000', '\ud800', '', '👾', 'x'.repeat(100_000)] });
    expect(odd.errors).toBeUndefined();
    expect(odd.data.lookup.hits).toEqual([]);
  });
});
