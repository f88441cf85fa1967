import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasSharedData, sharedData } from '../../support/data.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { inventory } from './inventory.js';
import { importCatalog, publish } from './requests.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const text = (name: string) => readFileSync(sharedData(`oscal/${name}.json`), 'utf8');
const sorted = <T>(items: T[]) => [...items].sort();

async function exported(versionId: string): Promise<unknown> {
  const { data, errors } = await hub.ask(null, 'query ($id: UUID!) { oscalCatalog(versionId: $id) }', {
    id: versionId,
  });
  expect(errors).toBeUndefined();
  return data.oscalCatalog;
}

/** Every node of a version, by paging through it. */
async function nodesOf(
  versionId: string,
): Promise<{ key: string; kind: string; ordinal: number; parentKey: string | null }[]> {
  const nodes = [];
  let after: string | null = null;
  for (;;) {
    const { data } = await hub.ask(
      null,
      'query ($id: UUID!, $after: String) { requirements(versionId: $id, first: 100, after: $after) { edges { node { key kind ordinal parentKey } } pageInfo { hasNextPage endCursor } } }',
      { id: versionId, after },
    );
    nodes.push(...data.requirements.edges.map(({ node }: { node: object }) => node));
    if (!data.requirements.pageInfo.hasNextPage) return nodes;
    after = data.requirements.pageInfo.endCursor;
  }
}

describe.skipIf(!hasSharedData)('when NIST SP 800-53 is imported, published and exported', () => {
  const versions: string[] = [];

  it.each([
    ['nist-800-53-rev4', '1.0.0'],
    ['nist-800-53-rev5', '2.0.0'],
  ])('%s comes out as it went in, as a catalog of the schema', async (name, expected) => {
    const { version, changes } = await importCatalog(hub, text(name), { standard: 'nist-800-53' });
    expect(version).toMatchObject({ version: expected, status: 'DRAFTING', revision: 1 });
    expect(changes.length > 0).toBe(versions.length > 0);
    await publish(hub, version.id, version.revision);
    versions.push(version.id);
    const catalog = await exported(version.id);
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(text('schema/catalog')));
    validate(catalog);
    expect(validate.errors ?? []).toEqual([]);
    const [out, into] = [inventory(catalog), inventory(JSON.parse(text(name)))];
    expect(out.length).toBe(into.length);
    expect(out.filter((item) => !into.includes(item)).slice(0, 3)).toEqual([]);
    expect(sorted(out)).toEqual(sorted(into));
  });

  it('its tree is read in document order, each key once, each below its parent', async () => {
    const nodes = await nodesOf(versions[1] ?? '');
    const keys = nodes.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(nodes.map(({ ordinal }) => ordinal)).toEqual(nodes.map((_, index) => index));
    const place = new Map(keys.map((key, index) => [key, index]));
    for (const [index, { parentKey }] of nodes.entries())
      if (parentKey) expect(place.get(parentKey)).toBeLessThan(index);
  });

  it('a version is found by its number, by its source’s label, and by default the newest', async () => {
    const found = async (version?: string) => {
      const { data } = await hub.ask(
        null,
        'query ($v: String) { standardVersion(standard: "nist-800-53", version: $v) { id } }',
        { v: version },
      );
      return data.standardVersion?.id ?? null;
    };
    expect(await found()).toBe(versions[1]);
    expect(await found('1.0.0')).toBe(versions[0]);
    expect(await found('9.9.9')).toBeNull();
  });
});
