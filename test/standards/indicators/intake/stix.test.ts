import { describe, expect, it } from 'vitest';
import { shared, withoutSharedData } from '../shared.js';
import { bundle, ID, indicator, OWN, only, read, TLP1_AMBER } from './bundles.js';

const OTHER = ID.replace('8e2e', '8e2f');

describe('fromStix', () => {
  it('makes a draft of each indicator, with all it says', () => {
    const draft = only({
      pattern: "[url:value = 'HTTP://Evil.com']",
      name: 'Lure',
      description: 'Two\nlines',
      confidence: 80,
      valid_from: '2024-01-01T00:00:00.123456Z',
      valid_until: '2024-02-01T00:00:00Z',
      indicator_types: ['malicious-activity'],
      labels: ['phishing', 'channel:sms', 'phishing'],
      kill_chain_phases: [{ kill_chain_name: 'f3', phase_name: 'positioning' }],
      external_references: [
        { source_name: 'vendor', external_id: 'X1' },
        { source_name: 'mitre-f3', external_id: 'T1566.002' },
      ],
      object_marking_refs: [TLP1_AMBER],
    });
    expect(draft).toEqual({
      type: 'url',
      value: 'http://evil.com/',
      pattern: "[url:value = 'http://evil.com/']",
      name: 'Lure',
      description: 'Two\nlines',
      tlp: 'amber',
      confidence: 80,
      validFrom: new Date('2024-01-01T00:00:00.123Z'),
      validUntil: new Date('2024-02-01T00:00:00Z'),
      indicatorTypes: ['malicious-activity'],
      technique: 'T1566.002',
      channel: 'sms',
      labels: ['phishing', 'f3:positioning'],
      stixId: ID,
    });
  });

  it.each([
    ['a revoked one', { revoked: true }, 'revoked'],
    ['another pattern language', { pattern_type: 'yara' }, 'pattern_type is not stix.'],
    ['no pattern', { pattern: undefined }, 'The indicator has no pattern.'],
    ['a malformed pattern', { pattern: '[a]' }, /position 2/],
    ['a value that is none', { pattern: "[domain-name:value = 'x']" }, /domain name/],
    ['an id of another type', { id: 'malware--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f' }, /^id is not/],
    ['confidence above 100', { confidence: 101 }, /^confidence/],
    ['confidence in a text', { confidence: '50' }, /^confidence/],
    ['no day of the calendar', { valid_from: '2024-02-30T00:00:00Z' }, /^valid_from/],
    ['a time without a zone', { valid_from: '2024-02-03T00:00:00' }, /^valid_from/],
    ['an end before the start', { valid_until: '2024-01-01T00:00:00Z' }, /^valid_until is not later/],
    ['too long a name', { name: 'x'.repeat(257) }, /^name has more/],
    ['too long a description', { description: 'x'.repeat(8193) }, /^description has more/],
    ['too long a label', { labels: ['x'.repeat(65)] }, /^An entry of labels/],
    ['too many labels', { labels: Array.from({ length: 33 }, (_, n) => `l${n}`) }, /^labels has more/],
    ['labels that are no list', { labels: 'x' }, /^labels is not/],
    ['a name with an escape sequence', { name: 'a\u001b[2J' }, /^name holds/],
    ['references that are no objects', { external_references: [null] }, /^external_references/],
    ['a marking that is nowhere', { object_marking_refs: [OWN] }, /^A marking is neither/],
    ['markings that are no list', { object_marking_refs: OWN }, /^object_marking_refs/],
  ])('rejects %s and says why', (_, properties, reason) => {
    const result = only(properties);
    if (typeof reason === 'string') expect(result).toBe(reason);
    else expect(result).toMatch(reason);
  });

  it('stops no object for another, and counts what it skips', () => {
    const same = indicator();
    const objects = [
      null,
      5,
      {},
      indicator({ id: OTHER, revoked: true }),
      same,
      { type: 'domain-name', value: 'a.com' },
      { ...same },
      { type: 'domain-name' },
      indicator({ pattern: same.pattern, name: 'another' }),
    ];
    const { drafts, rejected, duplicates, skipped } = read(bundle(...objects));
    expect(drafts.map(({ index, row }) => [index, row])).toEqual([[4, 5]]);
    expect(rejected).toEqual([
      { index: 0, row: 1, reason: 'The object has no type.' },
      { index: 1, row: 2, reason: 'The object has no type.' },
      { index: 2, row: 3, reason: 'The object has no type.' },
      { index: 3, row: 4, id: OTHER, reason: 'revoked' },
      { index: 8, row: 9, id: ID, reason: 'It says something else of the value of #5: say it once.' },
    ]);
    expect(duplicates).toBe(1);
    expect(skipped).toEqual([{ type: 'domain-name', count: 2 }]);
  });

  const one = indicator({ object_marking_refs: [OWN] });
  const marking = { type: 'marking-definition', id: OWN, name: 'TLP:AMBER' };
  it.each<[string, unknown]>([
    ['a bundle', { type: 'bundle', objects: [one, marking] }],
    ['the envelope of a TAXII server', { more: true, next: '5', objects: [marking, one] }],
    ['a list of objects', [one, marking]],
  ])('reads %s, with the markings that it defines', (_, document) => {
    const { drafts } = read(JSON.stringify(document));
    expect(drafts).toMatchObject([{ draft: { value: expect.any(String), tlp: 'amber' } }]);
  });

  it.each([
    ['within a millisecond', { modified: '2026-01-01T00:00:00.123456Z' }, { modified: '2026-01-01T00:00:00.123999Z' }],
    ['before which none has a time', {}, { modified: '2026-01-01T00:00:00Z' }],
    ['without a time at all', {}, {}],
  ])('shares nothing of what was revoked %s, in whatever order', (_, before, after) => {
    const versions = [indicator(before), indicator({ ...after, revoked: true })];
    for (const objects of [versions, versions.toReversed()]) {
      expect(read(bundle(...objects))).toMatchObject({ drafts: [], rejected: [{ reason: 'revoked' }] });
    }
  });

  it.each([
    ['valid_from', { valid_from: { toString: 1 } }],
    ['valid_until', { valid_until: { toString: 1, valueOf: 1 } }],
    ['a marking', { object_marking_refs: [{ toString: 1 }] }],
    ['a marking of a part', { granular_markings: [{ marking_ref: { toString: 1 } }] }],
  ])('rejects one object alone where %s is no text', (_, properties) => {
    const other = indicator({ id: OTHER });
    expect(read(bundle(indicator(properties), other))).toMatchObject({
      drafts: [{ index: 1 }],
      rejected: [{ index: 0 }],
    });
  });

  it('takes the last version of an indicator, and none that was revoked since', () => {
    const [first, second] = ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00.5Z'];
    const of = (modified: string, properties: object) => indicator({ modified, ...properties });
    const { drafts, skipped } = read(bundle(of(second, { name: 'new' }), of(first, { name: 'old' })));
    expect(drafts).toMatchObject([{ draft: { name: 'new' } }]);
    expect(skipped).toEqual([{ type: 'earlier version of an indicator', count: 1 }]);
    expect(read(bundle(of(first, {}), of(second, { revoked: true })))).toMatchObject({
      drafts: [],
      rejected: [{ row: 2, reason: 'revoked' }],
    });
  });

  it('reads one object', () => {
    expect(read(JSON.stringify(indicator())).drafts).toHaveLength(1);
  });

  it.each([
    ['no JSON', '{'],
    ['a text', '"x"'],
    ['another object', '{"type":"report"}'],
    ['an object whose id is of another type', '{"type":"report","id":"indicator--x"}'],
    ['objects that are none', '{"objects":5}'],
    ['objects that are no list', '{"type":"bundle","objects":{}}'],
    ['STIX 2.0', '{"type":"bundle","spec_version":"2.0","objects":[]}'],
    ['a bundle by its prototype alone', '{"__proto__":{"type":"bundle","objects":[]}}'],
  ])('refuses %s', (_, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it('refuses more than 200,000 objects', () => {
    const objects = `${'1,'.repeat(200_000)}1`;
    expect(() => read(`{"type":"bundle","objects":[${objects}]}`)).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });

  it('takes __proto__ for a name like any other', () => {
    const poisoned = bundle(indicator()).replace(
      '"spec_version"',
      '"__proto__":{"revoked":true,"name":"x"},"spec_version"',
    );
    expect(read(poisoned).drafts[0]?.draft).not.toHaveProperty('name', 'x');
    expect({}).not.toHaveProperty('revoked');
  });

  it('opens an empty bundle', () => {
    expect(read('{"type":"bundle","id":"bundle--x"}')).toMatchObject({ drafts: [], rejected: [], skipped: [] });
  });
});

describe('real bundles (of the shared data, left out where it is absent)', () => {
  it.skipIf(withoutSharedData).each<[string, number, number]>([
    ['stix/apt1.json', 12, 64],
    ['stix/fight-fraud-framework-1.1.json', 0, 182],
    ['misp/test_attributes_collection_stix21.json', 3, 12],
    ['misp/test_event1_stix21.json', 1, 8],
    ['misp/test_event2_stix21.json', 2, 10],
    ['misp/test_events_collection_stix21.json', 3, 17],
    ['misp/test_objects_collection_stix21.json', 3, 15],
  ])('%s gives %i drafts and skips %i objects', (file, drafts, skipped) => {
    const intake = read(shared(file));
    expect(intake.rejected).toEqual([]);
    expect(intake.drafts).toHaveLength(drafts);
    expect(intake.skipped.reduce((sum, { count }) => sum + count, 0)).toBe(skipped);
  });

  it.skipIf(withoutSharedData)('a STIX 2.0 collection is refused', () => {
    expect(() => read(shared('misp/test_attributes_collection_stix20.json'))).toThrow(/2\.1/);
  });
});
