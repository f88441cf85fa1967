import { describe, expect, it } from 'vitest';
import { flatten } from '../../../standards/catalogue/flatten.js';
import { fromOscal } from '../../../standards/catalogue/oscal/import.js';
import { CATALOGS, type CatalogName, catalogText, describeRealData, realCatalog } from './realData.js';
import { imported, importOptions, refusal, smallCatalog } from './samples.js';

const refusedAt = (change: (catalog: ReturnType<typeof smallCatalog>) => void) => {
  const root = smallCatalog();
  change(root);
  return refusal(() => imported(root)).at;
};

const firstControl = (root: ReturnType<typeof smallCatalog>) => root.catalog.groups[0].controls[0];

describe('when an OSCAL catalog is imported', () => {
  const document = imported(smallCatalog());

  it('keeps the source label, title and everything beside groups and controls', () => {
    const { groups: _, ...envelope } = smallCatalog().catalog;
    expect(document).toMatchObject({
      format: 2,
      version: '1.0.0',
      label: 'Revision 1',
      title: { en: 'A small catalog' },
    });
    expect(document.envelope).toEqual(envelope);
  });

  it('makes enhancements children of their control', () => {
    expect(flatten(document).map(({ key, depth }) => [key, depth])).toEqual([
      [expect.stringMatching(/^_access-[0-9a-f]{12}$/), 0],
      ['ac-1', 1],
      ['ac-1.1', 2],
      [expect.stringMatching(/^_access-[0-9a-f]{12}$/), 0],
      ['inner', 1],
    ]);
  });

  it('keeps parts, parameters, properties and links as they came', () => {
    const source = firstControl(smallCatalog());
    const { params, props, links, parts } = source;
    expect(document.nodes[0]?.children[0]).toMatchObject({ class: 'C', params, props, links, parts });
  });

  it('renders the statement with labels, indentation and parameters, new and old form', () => {
    expect(document.nodes[0]?.children[0]?.statement).toEqual({
      en: [
        'The institution:',
        '  a. Reviews accounts [one or more: daily; after [a period]]; and',
        '  b. closes them after [a period].',
      ].join('\n'),
    });
  });

  it('renders guidance of controls and the overview of groups', () => {
    expect(document.nodes[0]?.guidance).toEqual({ en: 'Who may enter.' });
    expect(document.nodes[0]?.children[0]?.guidance).toEqual({ en: 'Reviews are dull.' });
  });

  it('gives groups without an id a key that a group inserted before them does not change', () => {
    const longer = smallCatalog();
    longer.catalog.groups.unshift({ title: 'Foreword' });
    const keys = imported(longer).nodes.map((node) => node.key);
    expect(keys.slice(1)).toEqual(document.nodes.map((node) => node.key));
  });

  it('takes the language and label it is told', () => {
    const told = fromOscal(JSON.stringify(smallCatalog()), { ...importOptions, language: 'zh-CN', label: '第一版' });
    expect(told).toMatchObject({ label: '第一版', title: { 'zh-CN': 'A small catalog' } });
  });

  it.each(['1.0.0', '1.0.4', '1.1.3', '1.2.1'])('reads OSCAL %s', (version) => {
    const root = smallCatalog();
    root.catalog.metadata['oscal-version'] = version;
    expect(imported(root).nodes).toHaveLength(2);
  });
});

describe('when what is imported is not a catalog', () => {
  it.each([
    ['malformed JSON', '{"catalog":', ''],
    ['a list', '[]', ''],
    ['null', 'null', ''],
    ['a profile', '{"profile":{}}', ''],
    ['two models', JSON.stringify({ ...smallCatalog(), profile: {} }), ''],
    ['a catalog that is a text', '{"catalog":"x"}', '/catalog'],
    ['a __proto__ key', '{"catalog":{"__proto__":{}}}', '/catalog/__proto__'],
  ])('it refuses %s', (_, text, at) => {
    expect(refusal(() => fromOscal(text, importOptions)).at).toBe(at);
  });

  it.each(['0.9', '1.0.0-rc1', '1.3.0', '2.0.0', ''])('it refuses OSCAL version "%s"', (version) => {
    expect(
      refusedAt((root) => {
        root.catalog.metadata['oscal-version'] = version;
      }),
    ).toBe('/catalog/metadata/oscal-version');
  });
});

describe('when a catalog is malformed', () => {
  it.each([
    ['no uuid', '/catalog/uuid', (r) => delete r.catalog.uuid],
    ['no metadata', '/catalog/metadata', (r) => delete r.catalog.metadata],
    ['no title', '/catalog/metadata/title', (r) => delete r.catalog.metadata.title],
    ['a blank title', '/catalog/metadata/title', (r) => Object.assign(r.catalog.metadata, { title: ' ' })],
    ['groups that are no list', '/catalog/groups', (r) => Object.assign(r.catalog, { groups: {} })],
    ['a group that is null', '/catalog/groups/0', (r) => Object.assign(r.catalog.groups, { 0: null })],
    ['a control without id', '/catalog/groups/0/controls/0/id', (r) => delete firstControl(r).id],
    ['an id that is no token', '/catalog/groups/0/controls/0/id', (r) => Object.assign(firstControl(r), { id: '1 a' })],
    [
      'a property OSCAL has not',
      '/catalog/groups/0/controls/0/a~1b',
      (r) => Object.assign(firstControl(r), { 'a/b': 1 }),
    ],
    ['a name from Object', '/catalog/constructor', (r) => Object.assign(r.catalog, { constructor: 1 })],
    [
      'a number for prose',
      '/catalog/groups/0/parts/0/prose',
      (r) => Object.assign(r.catalog.groups[0].parts[0], { prose: 1 }),
    ],
    ['a NUL', '/catalog/metadata/version', (r) => Object.assign(r.catalog.metadata, { version: 'a\0' })],
    [
      'half a surrogate pair',
      '/catalog/metadata/version',
      (r) => Object.assign(r.catalog.metadata, { version: '\ud83d' }),
    ],
    [
      'a day that is none',
      '/catalog/metadata/published',
      (r) => Object.assign(r.catalog.metadata, { published: '2023-02-30T00:00:00Z' }),
    ],
  ] as [string, string, (root: ReturnType<typeof smallCatalog>) => unknown][])(
    'it names the place of %s',
    (_, at, change) => {
      expect(refusedAt(change)).toBe(at);
    },
  );

  it('names both places of a repeated id', () => {
    const root = smallCatalog();
    root.catalog.groups[1].groups[0].id = 'ac-1';
    expect(refusal(() => imported(root))).toMatchObject({
      at: '/catalog/groups/1/groups/0/id',
      message: expect.stringContaining('/catalog/groups/0/controls/0'),
    });
  });
});

describe('when a catalog is hostile', () => {
  const nested = (levels: number) => {
    const root = smallCatalog();
    let group: object = { title: 'innermost' };
    for (let level = 1; level < levels; level += 1) group = { title: 'g', groups: [group] };
    root.catalog.groups = [group];
    return root;
  };

  it('takes 32 levels of groups and refuses 33', () => {
    expect(flatten(imported(nested(32)))).toHaveLength(32);
    expect(refusal(() => imported(nested(33))).message).toContain('deeper than 32');
  });

  it.each([
    ['lists', '['.repeat(500_000) + ']'.repeat(500_000)],
    ['objects', `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`],
  ])('refuses a mountain of nested %s without overflowing', (_, text) => {
    expect(refusal(() => fromOscal(`{"catalog":${text}}`, importOptions)).message).toContain('deeper');
  });

  it('takes 20,000 groups and refuses one more', () => {
    const root = smallCatalog();
    root.catalog.groups = Array.from({ length: 20_000 }, (_, n) => ({ id: `g${n}`, title: 'g' }));
    expect(imported(root).nodes).toHaveLength(20_000);
    root.catalog.groups.push({ id: 'one-more', title: 'g' });
    expect(refusal(() => imported(root)).at).toBe('/catalog/groups/20000');
  });

  it('refuses a text longer than 1 MiB in UTF-8', () => {
    const withProse = (prose: string) => {
      const root = smallCatalog();
      root.catalog.groups[0].parts[0].prose = prose;
      return root;
    };
    expect(() => imported(withProse('a'.repeat(1_048_576)))).not.toThrow();
    expect(refusal(() => imported(withProse('中'.repeat(349_526)))).at).toBe('/catalog/groups/0/parts/0/prose');
  });

  it('refuses parameters that insert themselves', () => {
    const root = smallCatalog();
    firstControl(root).params[0].label = 'after {{ insert: param, ac-1_prm_2 }}';
    expect(refusal(() => imported(root)).message).toContain('too deeply');
  });

  it('refuses parameters that expand without end', () => {
    const root = smallCatalog();
    const control = firstControl(root);
    const insert = (n: number) => `{{ insert: param, p${n} }}`.repeat(40);
    control.params = [0, 1, 2, 3, 4, 5].map((n) => ({ id: `p${n}`, label: n === 5 ? 'x'.repeat(500) : insert(n + 1) }));
    control.parts[0].prose = insert(0);
    expect(refusal(() => imported(root)).message).toContain('expand');
  });
});

describeRealData('when the real catalogs are imported', () => {
  const controls = (name: CatalogName) =>
    flatten(realCatalog(name)).filter((node) => node.kind === 'requirement').length;

  it.each([
    ['nist-800-53-rev4', 922],
    ['nist-800-53-rev5-draft', 1177],
    ['nist-800-53-rev5', 1189],
    ['ism-v2024.06.18', 938],
  ] as const)('%s has its %i controls', (name, count) => {
    expect(controls(name)).toBe(count);
  });

  it.each(CATALOGS)('%s leaves no insertion of a parameter in the prose', (name) => {
    const prose = flatten(realCatalog(name)).map((node) => `${node.statement?.en ?? ''} ${node.guidance?.en ?? ''}`);
    expect(prose.filter((text) => text.includes('{{'))).toEqual([]);
  });

  it('finds most unnamed groups of the ISM again in the next release', () => {
    const groups = (name: CatalogName) =>
      flatten(realCatalog(name)).flatMap((n) => (n.kind === 'group' ? [n.key] : []));
    const next = new Set(groups('ism-v2023.06.29'));
    const known = groups('ism-v2023.03.5');
    expect(known.filter((key) => next.has(key)).length / known.length).toBeGreaterThan(0.95);
  });

  it('reads SP 800-53 rev 5 in well under a second', () => {
    const text = catalogText('nist-800-53-rev5');
    const start = performance.now();
    fromOscal(text, importOptions);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
