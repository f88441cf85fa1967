import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StandardDocument } from '../../../standards/catalogue/document.js';
import { isObject } from '../../../standards/catalogue/json.js';
import { toOscal } from '../../../standards/catalogue/oscal/export.js';
import { planFor } from '../aggregates/consortium.js';
import { CATALOGS, catalogText, describeRealData, realCatalog } from './realData.js';
import { imported, ownRequirement, ownStandard, refusal, smallCatalog } from './samples.js';

const NS = 'https://entente.example/ns/oscal';
const context = {
  uuid: '3f0a6f2e-5d0e-4a57-9c38-0f6f0d1f2a3b',
  lastModified: '2025-01-01T00:00:00Z',
  language: 'en',
} as const;

// biome-ignore lint/suspicious/noExplicitAny: OSCAL as any client would read it
const exported = (document: StandardDocument, over = {}): any => toOscal(document, { ...context, ...over });

const validator = () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(catalogText('schema/catalog')));
  return (catalog: unknown) => {
    validate(catalog);
    return validate.errors ?? [];
  };
};

const COMPARED = new Set(['controls', 'groups', 'parts', 'params', 'props', 'links', 'resources', 'roles', 'parties']);
const NESTED = new Set([...COMPARED, 'revisions']);

/** Blank texts, empty lists and line breaks say nothing; the hub's own properties are not the source's. */
function said(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined;
  if (Array.isArray(value)) return value.map(said).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name]) => !NESTED.has(name))
    .map(([name, inner]) => [name, said(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Everything in a catalog that has an identity, as `list id content`, sorted: a multiset. */
function inventory(root: unknown): string[] {
  const found: string[] = [];
  const walk = (value: unknown, list: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, list);
    if (!isObject(value) || value.ns === NS) return;
    if (COMPARED.has(list)) found.push(`${list} ${value.id ?? value.uuid ?? ''} ${JSON.stringify(said(value))}`);
    for (const [name, inner] of Object.entries(value)) if (name !== 'revisions') walk(inner, name);
  };
  walk(root, '');
  return found.sort();
}

describeRealData('when a real catalog is imported and exported', () => {
  let errorsOf: ReturnType<typeof validator>;
  beforeAll(() => {
    errorsOf = validator();
  });

  it.each(CATALOGS)('%s is a valid OSCAL 1.2.1 catalog with the same content', (name) => {
    const catalog = exported(realCatalog(name));
    expect(errorsOf(catalog)).toEqual([]);
    expect(inventory(catalog)).toEqual(inventory(JSON.parse(catalogText(name))));
  });

  it('the hub’s own standard is a valid catalog in both languages', () => {
    expect(errorsOf(exported(ownStandard()))).toEqual([]);
    expect(errorsOf(exported(ownStandard(), { language: 'zh-CN' }))).toEqual([]);
  });

  it('what OSCAL 1.0 allowed and 1.2.1 refuses is adapted', () => {
    expect(errorsOf(exported(imported(dated())))).toEqual([]);
  });
});

/** A catalog with everything that 1.2.1 made stricter. */
function dated() {
  const root = smallCatalog();
  const [group] = root.catalog.groups;
  Object.assign(root.catalog.metadata, { published: '2024-06-18T11:25:07+05:17', links: [] });
  Object.assign(root.catalog.metadata.parties[0], {
    addresses: [{ city: ' Basel ' }],
    'location-uuids': ['014064b7-5b77-4a79-af6c-79a16f4d0cb2'],
  });
  group.groups = [{ id: 'beside-controls', title: 'Two\nlines' }];
  group.controls[0].params[1].values = ['daily'];
  group.controls[0].links.push({ href: 'https://example.org/a b?c=[d]#e#f' });
  root.catalog['back-matter'].resources.push({ uuid: '17ca9481-ea11-4ef2-81c1-885fd37d4be5', citation: { text: '' } });
  return root;
}

describe('when an import is exported', () => {
  it('has the uuid, date and OSCAL version of the export and keeps those of the source as a revision', () => {
    const { catalog } = exported(imported(smallCatalog()));
    expect(catalog).toMatchObject({
      uuid: context.uuid,
      metadata: {
        'last-modified': context.lastModified,
        'oscal-version': '1.2.1',
        version: 'Revision 1',
        revisions: [
          {
            version: 'Revision 1',
            'oscal-version': '1.0.4',
            'last-modified': '2024-06-18T11:25:07.945218Z',
            props: [{ name: 'uuid', ns: NS, value: '5c201b63-0768-417b-ac22-3f014e3941b2' }],
          },
        ],
      },
    });
  });

  it('leaves groups without an id without one', () => {
    const { groups } = exported(imported(smallCatalog())).catalog;
    expect(groups.map((group: { id?: string }) => group.id)).toEqual([undefined, undefined]);
  });

  it('never writes rendered prose', () => {
    expect(JSON.stringify(exported(imported(smallCatalog())))).not.toContain('after [a period]');
  });

  it('reads back as the same nodes', () => {
    const document = imported(smallCatalog());
    expect(imported(exported(document)).nodes).toEqual(document.nodes);
  });

  it('puts what 1.2.1 made exclusive side by side', () => {
    const { catalog } = exported(imported(dated()));
    const [group] = catalog.groups;
    expect(group.groups.map((inner: { title: string }) => inner.title)).toEqual(['Access', 'Two lines']);
    const [control] = group.groups[0].controls;
    expect(control.params[1].props).toEqual([{ name: 'value', ns: NS, value: 'daily' }]);
    expect(control.params[1]).not.toHaveProperty('values');
    expect(control.links[1].href).toBe('https://example.org/a%20b?c=%5Bd%5D#e%23f');
    expect(catalog.metadata.published).toBe('2024-06-18T06:08:07.000Z');
    expect(catalog.metadata.parties[0]).toMatchObject({
      addresses: [{ city: 'Basel' }],
      links: [{ href: '#014064b7-5b77-4a79-af6c-79a16f4d0cb2', rel: 'location' }],
    });
  });
});

describe('when a standard of the hub is exported', () => {
  const control = (over = {}) => exported(ownStandard(), over).catalog.groups[0].controls[0];

  it('writes statement and guidance in the language asked for and keeps the other as a sibling', () => {
    expect(control().parts).toEqual([
      { name: 'title', ns: NS, class: 'zh-CN', prose: '标题' },
      { id: 'reporting.time_smt', name: 'statement', prose: 'Report a leak within 24 hours (reporting.time).' },
      { id: 'reporting.time_smt.zh-CN', name: 'statement', class: 'zh-CN', prose: '应在 24 小时内报告。' },
      { id: 'reporting.time_gdn', name: 'guidance', prose: 'Sooner is better.' },
      { id: 'reporting.time_gdn.zh-CN', name: 'guidance', class: 'zh-CN', prose: '越早越好。' },
    ]);
    expect(control({ language: 'zh-CN' })).toMatchObject({ title: '标题' });
  });

  it('marks the language when it stands in for one that is missing', () => {
    const document = ownStandard({ nodes: [ownRequirement('a', { statement: { en: 'Only English.' } })] });
    const [statement] = exported(document, { language: 'zh-CN' }).catalog.controls[0].parts.filter(
      (part: { name: string }) => part.name === 'statement',
    );
    expect(statement).toMatchObject({ class: 'en', prose: 'Only English.' });
  });

  it('writes level, classification and mappings as properties of the hub', () => {
    expect(control().props).toEqual([
      { name: 'level', ns: NS, value: 'must' },
      { name: 'classification', ns: NS, value: 'C3' },
      {
        name: 'mapping',
        ns: NS,
        value: 'nist-800-53#ir-6',
        class: 'subset-of',
        group: 'mapping-1',
        remarks: 'Both report.\nOurs is timed.',
      },
      {
        name: 'mapping-rationale',
        ns: NS,
        value: 'nist-800-53#ir-6',
        class: 'zh-CN',
        group: 'mapping-1',
        remarks: '均需报告。',
      },
    ]);
  });

  it('writes who may see what', () => {
    const { props } = exported(ownStandard()).catalog.metadata;
    expect(props).toContainEqual({
      name: 'disclosure',
      ns: NS,
      class: 'indicator.value',
      value: 'amber+strict: recipient',
    });
  });

  it('writes what is released, whole', () => {
    const releases = planFor(60);
    const { props } = exported(ownStandard({ releases })).catalog.metadata;
    const said = props.find(({ name }: { name: string }) => name === 'releases');
    expect(said).toMatchObject({ ns: NS, value: 'release-plan' });
    expect(JSON.parse(said.remarks)).toEqual(releases);
  });

  it('makes a token of a key that begins with a digit', () => {
    expect(exported(ownStandard()).catalog.groups[0].controls[1].id).toBe('_2-person-rule');
  });

  it('refuses a requirement that holds a group', () => {
    const group = { key: 'g', kind: 'group', title: { en: 'g' }, children: [] } as const;
    expect(refusal(() => exported(ownStandard({ nodes: [ownRequirement('a', { children: [group] })] }))).at).toBe('a');
  });
});
