import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { TLP } from '../../../standards/access/tlp.js';
import { type StixSource, toBundle } from '../../../standards/indicators/bundle.js';
import type { Statement } from '../../../standards/indicators/content.js';
import { patternOf } from '../../../standards/indicators/pattern.js';
import { stated } from '../../../standards/indicators/statement.js';
import { CHANNELS, INDICATOR_TYPES, type Observable } from '../../../standards/indicators/types.js';
import { read } from './intake/bundles.js';
import { sharedPath, withoutSharedData } from './shared.js';
import values from './vectors/values.json' with { type: 'json' };

const BUNDLE = '44444444-4444-4444-8444-444444444444';
const uuid = fc.uuid({ version: 4 });
const time = (min: string, max: string) => fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true });
const stamp = (min: string, max: string) => time(min, max).map((date) => date.toISOString());
const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((some) => (some === undefined ? {} : { [key]: some }));
const words = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength })
    .filter((word) => word.trim() === word && word.length <= maxLength && !/\p{Cc}/u.test(word));

const statement = fc
  .tuple(
    fc.record({
      id: uuid,
      observable: fc.constantFrom(...(values.valid as Observable[])),
      tlp: fc.constantFrom(...TLP),
      confidence: fc.option(fc.integer({ min: 0, max: 100 })),
      validFrom: time('0001-01-01', '2030-01-01'),
      validUntil: fc.option(time('2030-01-02', '9999-01-01')),
      indicatorTypes: fc.uniqueArray(fc.constantFrom(...INDICATOR_TYPES)),
      labels: fc.uniqueArray(words(64), { maxLength: 6 }),
      created: stamp('2000-01-01', '2030-01-01'),
      modified: stamp('2000-01-01', '2030-01-01'),
      revoked: fc.constant(false),
    }),
    optional('name', words(256)),
    optional('description', words(500)),
    optional('technique', fc.stringMatching(/^[A-Z]{1,4}[0-9]{3,5}(\.[0-9]{3})?$/)),
    optional('channel', fc.constantFrom(...CHANNELS)),
    optional('publisher', fc.record({ id: uuid, name: words(80), created: stamp('2000-01-01', '2030-01-01') })),
  )
  .map(([{ observable, ...source }, ...others]) => {
    const all: StixSource = Object.assign(
      { ...source, pattern: patternOf({ type: observable.type, value: observable.value }) },
      ...others,
    );
    return all;
  });

const sources = fc.uniqueArray(statement, { selector: ({ pattern }) => pattern, minLength: 1, maxLength: 5 });

const source: StixSource = {
  id: '11111111-1111-4111-8111-111111111111',
  pattern: "[domain-name:value = 'evil.com']",
  tlp: 'amber+strict',
  confidence: null,
  validFrom: new Date('2024-01-01T00:00:00Z'),
  validUntil: null,
  indicatorTypes: [],
  labels: [],
  created: '2024-01-01T00:00:00Z',
  modified: '2024-01-02T00:00:00Z',
  revoked: false,
};
const publisher = { id: '22222222-2222-4222-8222-222222222222', name: 'Bank', created: '2020-01-01T00:00:00Z' };
const typesIn = (bundle: object) => (bundle as { objects: { type: string }[] }).objects.map(({ type }) => type);

describe('toBundle', () => {
  it('carries the markings and the publishers its indicators refer to, each once', () => {
    const named = { ...source, publisher };
    const other = { ...source, id: '33333333-3333-4333-8333-333333333333', tlp: 'clear' as const };
    expect(typesIn(toBundle(BUNDLE, [named, { ...other, publisher }, source]))).toEqual([
      'marking-definition',
      'marking-definition',
      'identity',
      'indicator',
      'indicator',
      'indicator',
    ]);
  });

  it('leaves out what is not said, and never names a publisher who is not given', () => {
    expect(toBundle(BUNDLE, [source])).toMatchObject({
      type: 'bundle',
      id: `bundle--${BUNDLE}`,
      objects: [
        { id: 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003', name: 'TLP:AMBER+STRICT' },
        {
          type: 'indicator',
          spec_version: '2.1',
          id: 'indicator--11111111-1111-4111-8111-111111111111',
          created: '2024-01-01T00:00:00.000Z',
          modified: '2024-01-02T00:00:00.000Z',
          pattern: source.pattern,
          pattern_type: 'stix',
          pattern_version: '2.1',
          valid_from: '2024-01-01T00:00:00.000Z',
          object_marking_refs: ['marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003'],
        },
      ],
    });
    expect(JSON.stringify(toBundle(BUNDLE, [source]))).not.toContain('created_by_ref');
  });

  it('tells of a revocation, which no intake takes for an indicator', () => {
    const intake = read(JSON.stringify(toBundle(BUNDLE, [{ ...source, revoked: true }])));
    expect(intake.rejected).toMatchObject([{ reason: 'revoked' }]);
  });

  it('is empty without a list when there is nothing', () => {
    expect(toBundle(BUNDLE, [])).toEqual({ type: 'bundle', id: `bundle--${BUNDLE}` });
  });

  it('comes back from an import as the same statements', () => {
    fc.assert(
      fc.property(sources, (all) => {
        const { drafts, rejected } = read(JSON.stringify(toBundle(BUNDLE, all)));
        expect(rejected).toEqual([]);
        expect(drafts.map(({ draft }) => stated(draft as Statement))).toEqual(all.map(asRead));
        expect(drafts.map(({ draft }) => draft.stixId)).toEqual(all.map(({ id }) => `indicator--${id}`));
      }),
    );
  });
});

/** What a source says, to whom it comes as STIX; the publisher and versions of it are no part of that. */
const asRead = (source: StixSource) => ({
  ...stated({ ...source, type: 'url', value: '' }),
  type: expect.any(String),
  value: expect.any(String),
});

describe.skipIf(withoutSharedData)('the OASIS JSON Schemas (of the shared data, left out where it is absent)', () => {
  let validate: ValidateFunction;

  beforeAll(() => {
    const ajv = new Ajv2020({ unicodeRegExp: false, strict: false });
    addFormats.default(ajv);
    for (const folder of ['common', 'observables', 'sdos', 'sros']) {
      for (const file of readdirSync(sharedPath(`stix/schemas/${folder}`))) {
        ajv.addSchema(JSON.parse(readFileSync(resolve(sharedPath(`stix/schemas/${folder}`), file), 'utf8')));
      }
    }
    const base = 'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas';
    validate = ajv.getSchema(`${base}/common/bundle.json`) as ValidateFunction;
  });

  it('accept every bundle', () => {
    fc.assert(
      fc.property(sources, (all) => {
        expect(validate(toBundle(BUNDLE, all)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
      }),
      { numRuns: 50 },
    );
    expect(validate(toBundle(BUNDLE, []))).toBe(true);
  });

  it('refuse an id of UUID version 7, so exported ids are of version 4', () => {
    expect(validate(toBundle(BUNDLE, [{ ...source, id: '01890a5d-ac96-774b-bcce-b302099a8057' }]))).toBe(false);
  });
});
