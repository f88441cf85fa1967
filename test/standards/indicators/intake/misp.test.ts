import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../standards/indicators/intake/json.js';
import { observablesIn } from '../../../../standards/indicators/intake/misp/attributes.js';
import { fromMisp, isMisp } from '../../../../standards/indicators/intake/misp/misp.js';
import { reachOfTerm } from '../../../../standards/indicators/reach.js';
import { shared, withoutSharedData } from '../shared.js';

const UUID = '5b6464ca-e73c-4707-9b8a-d0350acd0835';
let serial = 0;
const attribute = (properties: object = {}) => ({
  uuid: UUID,
  type: 'domain',
  value: `evil${serial++}.com`,
  to_ids: true,
  timestamp: '1533306089',
  ...properties,
});
const event = (properties: object, ...attributes: object[]) => ({
  Event: { info: 'A campaign', uuid: UUID, ...properties, Attribute: attributes },
});
const tag = (name: string, properties: object = {}) => ({ name, ...properties });
const only = (properties: object, of: object = {}) => {
  const { drafts, rejected } = fromMisp(event(of, attribute(properties)));
  return drafts[0]?.draft ?? rejected[0]?.reason;
};

describe('fromMisp', () => {
  it('makes a draft of each attribute that is meant for detection, with all it says', () => {
    const said = {
      type: 'ip-dst|port',
      value: '203.0.113.9|443',
      comment: 'Command and control',
      first_seen: '2026-01-01T00:00:00.000000+00:00',
      Tag: [tag('misp-galaxy:mitre-attack-pattern="Phishing - T1566"'), tag('source:a')],
    };
    const within = {
      Tag: [tag('tlp:amber'), tag('campaign:x'), tag('own', { local: true }), tag(`x:${'y'.repeat(80)}`)],
    };
    expect(only(said, within)).toEqual({
      type: 'ipv4-addr',
      value: '203.0.113.9',
      pattern: "[ipv4-addr:value = '203.0.113.9']",
      name: 'A campaign',
      description: 'Command and control',
      validFrom: new Date('2026-01-01T00:00:00Z'),
      tlp: 'amber',
      labels: ['campaign:x', 'misp-galaxy:mitre-attack-pattern="Phishing - T1566"', 'source:a'],
      technique: 'T1566',
    });
    expect(only({ value: 'evil.com' })).toMatchObject({ validFrom: new Date(1_533_306_089_000) });
  });

  it('takes the parts of a value that are observables, of objects as well', () => {
    const document = {
      Event: {
        ...event({}, attribute({ type: 'domain|ip', value: 'evil.com|2001:db8::1' })).Event,
        Object: [
          { name: 'file', Attribute: [attribute({ type: 'filename|sha256', value: `a|b.exe|${'a'.repeat(64)}` })] },
          { name: 'file', deleted: true, Attribute: [attribute()] },
          { name: 'bank-account', Attribute: [attribute({ type: 'iban', value: 'GB82 WEST 1234 5698 7654 32' })] },
        ],
      },
    };
    const { drafts, rejected } = fromMisp(document);
    expect(drafts.map(({ row, draft }) => [row, draft.type, draft.value])).toEqual([
      [1, 'domain-name', 'evil.com'],
      [1, 'ipv6-addr', '2001:db8::1'],
      [3, 'bank-account', 'GB82WEST12345698765432'],
    ]);
    // A name with a bar in it leaves no part where the hash should be.
    expect(rejected).toMatchObject([{ index: 1, row: 2, id: UUID }]);
  });

  it('counts what is context, deleted, or of a type that has no place', () => {
    const attributes = [{ to_ids: false }, { to_ids: '0' }, { deleted: '1' }, { type: 'mutex' }, { type: '__proto__' }];
    const { drafts, rejected, skipped } = fromMisp(event({}, ...attributes.map(attribute), attribute({ to_ids: 1 })));
    expect(drafts).toHaveLength(1);
    expect(rejected).toEqual([]);
    expect(skipped).toEqual([
      { type: 'domain, not to_ids', count: 2 },
      { type: 'domain, deleted', count: 1 },
      { type: 'mutex', count: 1 },
      { type: '__proto__', count: 1 },
    ]);
  });

  it('takes a value once that an event says at several places, unless one may go less far', () => {
    const value = { value: 'same.com' };
    const intake = fromMisp(
      event(
        {},
        attribute({ ...value, comment: 'a' }),
        attribute(value),
        attribute({ ...value, Tag: [tag('tlp:red')] }),
      ),
    );
    expect([intake.drafts.length, intake.duplicates]).toEqual([1, 1]);
    expect(intake.rejected).toMatchObject([{ row: 3, reason: expect.stringContaining('#1') }]);
  });

  it.each([
    ['the label of the attribute where the event has none', [], ['tlp:green'], 'green'],
    ['the strictest, where the event is stricter', ['tlp:red'], ['tlp:green'], 'red'],
    ['the strictest, where the attribute is stricter', ['tlp:white'], ['tlp:amber+strict'], 'amber+strict'],
    ['none', [], [], undefined],
  ])('carries %s', (_, ofEvent, ofAttribute, tlp) => {
    const draft = only({ Tag: ofAttribute.map((name) => tag(name)) }, { Tag: ofEvent.map((name) => tag(name)) });
    expect((draft as { tlp?: string }).tlp).toBe(tlp);
  });

  it.each<[string, object, object]>([
    ['a tag of TLP that is no label', { Tag: [tag('tlp:unclear')] }, {}],
    ['a tag of PAP', {}, { Tag: [tag('PAP:RED')] }],
    ['its organisation only', {}, { distribution: '0' }],
    ['its organisation only, of the attribute', { distribution: 0 }, { distribution: '3' }],
    ['a sharing group', { distribution: '5' }, { distribution: '4' }],
  ])('shares nothing that is for %s', (_, properties, of) => {
    expect(only(properties, of)).toMatch(/restricts in a way that cannot be kept here/);
    const { drafts } = fromMisp(event(of, attribute(properties)), 'keep');
    expect(drafts).toMatchObject([{ draft: { tlp: 'red', unkept: expect.any(String) } }]);
  });

  it.each<[string, unknown]>([
    ['an event', event({}, attribute())],
    ['a bare event', event({}, attribute()).Event],
    ['a list of events', [event({}, attribute())]],
    ['the response of a search', { response: [event({}, attribute())] }],
  ])('reads %s', (_, document) => {
    expect(isMisp(document)).toBe(true);
    expect(fromMisp(document).drafts).toHaveLength(1);
  });

  it.each<[string, unknown, RegExp]>([
    ['the manifest of a feed', { [UUID]: { info: 'x', timestamp: '1' } }, /send the events/],
    ['another object', { type: 'bundle' }, /no MISP/],
    ['a list of something else', [{ SharingGroup: {} }], /no MISP/],
    ['attributes that are no list', { Event: { info: 'x', Attribute: {} } }, /not a list/],
    [
      'attributes without their event, and so without its marking',
      { response: { Attribute: [attribute()] } },
      /no MISP/,
    ],
  ])('refuses %s', (_, document, message) => {
    expect(() => fromMisp(document)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }),
    );
  });

  it('refuses more than 200,000 attributes', () => {
    const many = Array.from({ length: 200_001 }, () => ({}));
    expect(() => fromMisp({ Event: { info: 'x', Attribute: many } })).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });
});

describe('real events (of the shared data, left out where it is absent)', () => {
  const read = (file: string) => fromMisp(parseDocument(shared(`misp/${file}`)));
  const skippedIn = (file: string) => read(file).skipped.reduce((sum, { count }) => sum + count, 0);

  // Drafts, values again, rejected; skipped are names of files, texts and links, and what is not for detection.
  it.skipIf(withoutSharedData).each([
    ['pymisp-existing_event.json', [66, 2, 0], 54],
    ['pymisp-mainly_objects_1.json', [17, 0, 0], 57],
    ['pymisp-sighting_1.json', [5, 0, 0], 0],
    ['pymisp-misp_event.json', [0, 0, 0], 2],
    ['pymisp-proposals.json', [0, 0, 0], 1],
  ])('%s', (file, counts, skipped) => {
    const { drafts, duplicates, rejected } = read(file);
    expect([drafts.length, duplicates, rejected.length]).toEqual(counts);
    expect(skippedIn(file)).toBe(skipped);
  });

  it.skipIf(withoutSharedData)('sharing groups are no events', () => {
    expect(() => read('pymisp-sharing_groups.json')).toThrow(/no MISP/);
  });

  it.skipIf(withoutSharedData)('each term of the TLP taxonomy is a label, or is kept back', () => {
    const { predicates } = JSON.parse(shared('misp/tlp-taxonomy.json')) as { predicates: { value: string }[] };
    expect(predicates.map(({ value }) => [value, reachOfTerm(`tlp:${value}`)])).toEqual([
      ['red', 'red'],
      ['amber', 'amber'],
      ['amber+strict', 'amber+strict'],
      ['green', 'green'],
      ['white', 'clear'],
      ['clear', 'clear'],
      ['ex:chr', 'unknown'],
      ['unclear', 'unknown'],
    ]);
  });

  it.skipIf(withoutSharedData)('types of attributes mean what MISP itself makes of them in STIX', () => {
    type Stix = { type: string; pattern?: string };
    type Pairs = Record<string, { MISP: { value?: string }; STIX: Stix | Stix[] }>;
    const pairs = JSON.parse(shared('misp/misp_attributes_to_stix21.json')) as Pairs;
    const taken = Object.entries(pairs).flatMap(([type, { MISP, STIX }]) => {
      const pattern = [STIX].flat().find((object) => object.type === 'indicator')?.pattern ?? '';
      return (observablesIn(type, MISP.value ?? '') ?? []).map((one) => [type, one, pattern] as const);
    });
    // A message's addresses and a connection's ends are in STIX what they are of; here, what they are.
    for (const [type, one, pattern] of taken)
      expect([type, pattern]).toEqual([type, expect.stringContaining(one.raw.replace(/^github:/, ''))]);
    expect(new Set(taken.map(([type]) => type)).size).toBe(29);
  });
});

describe('a part of an event that is no text', () => {
  it.each([
    ['a distribution', { distribution: { toString: 1, valueOf: 1 } }],
    ['a distribution of no level', { distribution: '6' }],
    ['a distribution of two digits', { distribution: '00' }],
    ['a timestamp', { timestamp: { toString: 1, valueOf: 1 } }],
  ])('holds its attribute alone back: %s', (_, properties) => {
    const { drafts, rejected } = fromMisp(event({}, attribute(properties), attribute()));
    expect([drafts.length, rejected.length]).toEqual([1, 1]);
  });
});
