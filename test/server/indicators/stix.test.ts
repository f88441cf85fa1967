import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasSharedData, sharedData } from '../../support/data.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { importText, REVOKE, share } from './requests.js';

const EXPORT = `query ($after: String, $filter: IndicatorFilterInput) { stixExport(first: 3, after: $after, filter: $filter, order: PUBLISHED_ASC) {
  bundle endCursor hasNextPage } }`;

interface StixObject {
  type: string;
  id: string;
  [property: string]: unknown;
}

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
  const aurora = (input: object) => share(hub, 'analyst@aurora', input);
  await aurora({
    type: 'URL',
    value: "https://quote.example/it's",
    name: '引号 "x"',
    labels: ['a', '中'],
    technique: 'F1017',
  });
  await aurora({ type: 'FILE_HASH', value: 'd41d8cd98f00b204e9800998ecf8427e', confidence: 0, tlp: 'AMBER_STRICT' });
  await aurora({
    type: 'PHONE_NUMBER',
    value: '+8613800138000',
    channel: 'VOICE_CALL',
    anonymous: true,
    indicatorTypes: ['malicious-activity'],
  });
  await aurora({
    type: 'DOMAIN_NAME',
    value: 'until.example',
    validFrom: '2025-01-01T00:00:00Z',
    validUntil: '2035-01-01T00:00:00Z',
    private: { narrative: 'never leaves' },
  });
  const { id } = await aurora({ type: 'URL', value: 'https://revoked.example' });
  await hub.ask('analyst@aurora', REVOKE, { input: { id, version: 1 } });
});
afterAll(() => hub.stop());

async function exportAll(persona: string, filter: object = {}): Promise<{ bundles: unknown[]; objects: StixObject[] }> {
  const bundles: { objects?: StixObject[] }[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await hub.ask(persona, EXPORT, { after, filter });
    expect(errors).toBeUndefined();
    bundles.push(data.stixExport.bundle);
    if (!data.stixExport.hasNextPage) return { bundles, objects: bundles.flatMap(({ objects = [] }) => objects) };
    after = data.stixExport.endCursor;
  }
}

function bundleSchema(): ValidateFunction {
  const ajv = new Ajv2020({ unicodeRegExp: false, strict: false });
  addFormats.default(ajv);
  for (const folder of ['common', 'observables', 'sdos', 'sros']) {
    for (const file of readdirSync(sharedData(`stix/schemas/${folder}`))) {
      ajv.addSchema(JSON.parse(readFileSync(sharedData(`stix/schemas/${folder}/${file}`), 'utf8')));
    }
  }
  const base = 'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas';
  return ajv.getSchema(`${base}/common/bundle.json`) as ValidateFunction;
}

const indicatorsOf = (objects: StixObject[]) => objects.filter(({ type }) => type === 'indicator');

describe('when what one may see is exported', () => {
  it.skipIf(!hasSharedData)(
    'each page is a bundle that the OASIS schemas accept, and together they are all of it',
    async () => {
      const { bundles, objects } = await exportAll('analyst@aurora');
      const validate = bundleSchema();
      for (const bundle of bundles) expect(validate(bundle), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
      const { data } = await hub.ask('analyst@aurora', '{ indicators(first: 100) { edges { node { id } } } }');
      const ids = data.indicators.edges.map(({ node }: { node: { id: string } }) => `indicator--${node.id}`);
      expect(
        indicatorsOf(objects)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(ids.sort());
    },
  );

  it('it holds nothing private, no anonymous publisher, and nothing hidden', async () => {
    const owner = JSON.stringify((await exportAll('analyst@aurora')).objects);
    expect(owner).not.toContain('never leaves');
    const { objects } = await exportAll('analyst@borealis');
    const phone = indicatorsOf(objects).find(({ pattern }) => String(pattern).includes('+8613800138000'));
    expect(phone).toBeDefined();
    expect(phone).not.toHaveProperty('created_by_ref');
    expect(JSON.stringify(objects)).not.toContain('d41d8cd98f00b204e9800998ecf8427e');
  });

  it('another member imports it: all but the revoked come in, and say the same', async () => {
    const filter = { sources: ['aurora'], revoked: false };
    const { objects } = await exportAll('analyst@cascade', filter);
    const said = indicatorsOf(objects);
    const bundle = { type: 'bundle', id: 'bundle--00000000-0000-4000-8000-000000000000', objects };
    const result = await importText(hub, 'analyst@cascade', 'STIX', JSON.stringify(bundle));
    expect(result).toMatchObject({ imported: said.length, unchanged: 0, rejectedCount: 0 });
    const again = indicatorsOf((await exportAll('analyst@cascade', { sources: ['cascade'] })).objects);
    for (const {
      pattern,
      name,
      description,
      confidence,
      valid_from,
      valid_until,
      labels,
      indicator_types,
      object_marking_refs,
    } of said) {
      const same = again.find((other) => other.pattern === pattern);
      expect(same).toMatchObject(
        JSON.parse(
          JSON.stringify({
            name,
            description,
            confidence,
            valid_from,
            valid_until,
            labels,
            indicator_types,
            object_marking_refs,
          }),
        ),
      );
    }
  });
});

describe.skipIf(!hasSharedData)('when real bundles are imported', () => {
  it.each(['stix/apt1.json', 'misp/test_event1_stix21.json', 'stix/fight-fraud-framework-1.1.json'])(
    '%s tells of each indicator what became of it',
    async (path) => {
      const text = readFileSync(sharedData(path), 'utf8');
      const objects: StixObject[] = JSON.parse(text).objects ?? [];
      const result = await importText(hub, 'analyst@borealis', 'STIX', text);
      const told = result.imported + result.unchanged + result.rejectedCount;
      expect(told).toBe(indicatorsOf(objects).length);
      const skipped = result.skipped.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
      expect(told + skipped).toBe(objects.length);
    },
  );
});
