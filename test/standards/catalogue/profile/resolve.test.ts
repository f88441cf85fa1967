import { beforeAll, describe, expect, it } from 'vitest';
import { fromOscal } from '../../../../standards/catalogue/oscal/import.js';
import { CATALOGS, catalogText, describeRealData } from '../realData.js';
import { importOptions, refusal, smallCatalog } from '../samples.js';
import { catalogErrors, controls, type Json, profile, resolveWith } from './samples.js';

const select = (selection: object, over: object = {}) =>
  controls(resolveWith(profile({ imports: [{ href: 'c', ...selection }], ...over })));

describe('when a profile selects controls', () => {
  it.each<[string, object, string[]]>([
    ['everything', { 'include-all': {} }, ['ac-1', 'ac-1.1']],
    ['everything, where it does not say', {}, ['ac-1', 'ac-1.1']],
    ['one by its id', { 'include-controls': [{ 'with-ids': ['ac-1'] }] }, ['ac-1']],
    [
      'one with those below it',
      { 'include-controls': [{ 'with-ids': ['ac-1'], 'with-child-controls': 'yes' }] },
      ['ac-1', 'ac-1.1'],
    ],
    ['one below, without the one above', { 'include-controls': [{ 'with-ids': ['ac-1.1'] }] }, ['ac-1.1']],
    ['by a pattern', { 'include-controls': [{ matching: [{ pattern: 'ac-*.?' }] }] }, ['ac-1.1']],
    ['all but one', { 'include-all': {}, 'exclude-controls': [{ 'with-ids': ['ac-1'] }] }, ['ac-1.1']],
    [
      'all but one and those below it',
      { 'exclude-controls': [{ 'with-ids': ['ac-1'], 'with-child-controls': 'yes' }] },
      [],
    ],
  ])('%s', (_, selection, expected) => {
    expect(select(selection)).toEqual(expected);
  });

  it('a pattern of many stars is answered at once', () => {
    const pattern = `${'*a'.repeat(60)}b`;
    const catalog = smallCatalog();
    catalog.catalog.groups[0].controls[0].id = 'a'.repeat(200);
    const root = profile({ imports: [{ href: 'c', 'include-controls': [{ matching: [{ pattern }] }] }] });
    expect(controls(resolveWith(root, () => catalog))).toEqual([]);
  });
});

describe('when a profile says how what it selects is put together', () => {
  const all = (merge: object) => controls(resolveWith(profile({ merge })));
  const other = () => {
    const root = smallCatalog();
    root.catalog.groups[0].controls[0].title = 'Other accounts';
    root.catalog.groups[0].controls[0].props.push({ name: 'marking', value: 'x' });
    return root;
  };
  const two = (merge: object) =>
    resolveWith(profile({ imports: [{ href: 'one' }, { href: 'two' }], merge }), (href) =>
      href === 'one' ? smallCatalog() : other(),
    );

  it.each<[string, object, string[]]>([
    ['flat', { flat: {} }, ['ac-1', 'ac-1.1']],
    ['as it is, with the groups that hold something', { 'as-is': true }, ['Access/ac-1', 'Access/ac-1/ac-1.1']],
    [
      'in groups of its own',
      {
        custom: {
          groups: [
            { id: 'x', title: 'X', 'insert-controls': [{ 'include-controls': [{ 'with-ids': ['ac-1.1'] }] }] },
            {
              id: 'y',
              title: 'Y',
              groups: [{ title: 'Z', 'insert-controls': [{ order: 'descending', 'include-all': {} }] }],
            },
          ],
        },
      },
      ['X/ac-1.1', 'Y/Z/ac-1'],
    ],
    [
      'in descending order',
      { custom: { 'insert-controls': [{ order: 'descending', 'include-all': {} }] } },
      ['ac-1.1', 'ac-1'],
    ],
  ])('%s', (_, merge, expected) => {
    expect(all(merge)).toEqual(expected);
  });

  it('the same control of two imports is one', () => {
    expect(controls(resolveWith(profile({ imports: [{ href: 'c' }, { href: 'c' }] })))).toEqual(['ac-1', 'ac-1.1']);
  });

  it('two controls of one id are refused, unless the first is to be used or both are to be merged', () => {
    expect(refusal(() => two({})).at).toBe('/profile/imports/1');
    const [first] = two({ combine: { method: 'use-first' } }).controls;
    expect(first).toMatchObject({ title: 'Accounts', props: [{ name: 'label' }] });
    const [merged] = two({ combine: { method: 'merge' } }).controls;
    expect(merged).toMatchObject({ title: 'Accounts', props: [{ name: 'label' }, { name: 'marking' }] });
    expect(merged.parts).toHaveLength(2);
  });

  it('back matter comes along as far as it is referred to', () => {
    const paper = '014064b7-5b77-4a79-af6c-79a16f4d0cb2';
    expect(resolveWith(profile())['back-matter']).toBeUndefined();
    const root = smallCatalog();
    root.catalog.groups[0].controls[0].links.push({ href: `#${paper}`, rel: 'reference' });
    expect(resolveWith(profile(), () => root)['back-matter'].resources).toMatchObject([{ uuid: paper }]);
  });

  it('a profile may import a profile, and none itself', () => {
    const inner = profile({ imports: [{ href: 'catalog', 'include-controls': [{ 'with-ids': ['ac-1.1'] }] }] });
    const load = (href: string) => (href === 'inner' ? inner : smallCatalog());
    expect(controls(resolveWith(profile({ imports: [{ href: 'inner' }] }), load))).toEqual(['ac-1.1']);
    const circle = profile({ imports: [{ href: 'circle' }] });
    expect(refusal(() => resolveWith(circle, () => circle)).at).toBe('/profile/imports/0/href');
  });

  it('an import by its resource is looked up where the resource says', () => {
    const uuid = '33333333-3333-4333-8333-333333333333';
    const rlinks = [
      { href: 'c.xml', 'media-type': 'application/xml' },
      { href: 'c.json', 'media-type': 'application/json' },
    ];
    const root = profile({ imports: [{ href: `#${uuid}` }], 'back-matter': { resources: [{ uuid, rlinks }] } });
    expect(controls(resolveWith(root, (href) => (href === 'c.json' ? smallCatalog() : undefined)))).toHaveLength(2);
  });
});

describe('when a profile tailors what it selects', () => {
  const tailored = (modify: object): Json => resolveWith(profile({ modify })).controls[0];
  const alter = (change: object) => tailored({ alters: [{ 'control-id': 'ac-1', ...change }] });

  it('a parameter is set, and what was there to choose from is gone', () => {
    const { params } = tailored({
      'set-parameters': [
        { 'param-id': 'ac-1_prm_1', label: 'a week', values: ['7 days'] },
        { 'param-id': 'ac-1_prm_2', values: ['daily'] },
      ],
    });
    expect(params).toEqual([
      { id: 'ac-1_prm_1', label: 'a week', values: ['7 days'] },
      { id: 'ac-1_prm_2', values: ['daily'] },
    ]);
  });

  it.each<[string, object, (control: Json) => unknown, unknown]>([
    ['by id', { 'by-id': 'ac-1_smt.a' }, ({ parts }) => parts[0].parts.map(({ id }: Json) => id), ['ac-1_smt.b']],
    ['by name', { 'by-name': 'guidance' }, ({ parts }) => parts.map(({ name }: Json) => name), ['statement']],
    ['by name and kind', { 'by-name': 'label', 'by-item-name': 'prop' }, ({ props }) => props, undefined],
    ['of another kind, nothing', { 'by-name': 'label', 'by-item-name': 'part' }, ({ props }) => props.length, 1],
    ['every link', { 'by-item-name': 'link' }, ({ links }) => links, undefined],
  ])('what it removes %s is gone', (_, removal, read, expected) => {
    expect(read(alter({ removes: [removal] }))).toEqual(expected);
  });

  const extra = { id: 'extra', name: 'item', prose: 'As well.' };
  it.each<[string, object, string[]]>([
    ['at the end', {}, ['ac-1_smt', 'ac-1_gdn', 'extra']],
    ['at the start', { position: 'starting' }, ['extra', 'ac-1_smt', 'ac-1_gdn']],
    ['after another', { position: 'after', 'by-id': 'ac-1_smt' }, ['ac-1_smt', 'extra', 'ac-1_gdn']],
    ['before another', { position: 'before', 'by-id': 'ac-1_smt' }, ['extra', 'ac-1_smt', 'ac-1_gdn']],
  ])('what it adds stands %s', (_, place, expected) => {
    expect(alter({ adds: [{ ...place, parts: [extra] }] }).parts.map(({ id }: Json) => id)).toEqual(expected);
  });

  it('what it adds in a part stands in it', () => {
    const [statement] = alter({ adds: [{ 'by-id': 'ac-1_smt', position: 'starting', parts: [extra] }] }).parts;
    expect(statement.parts.map(({ id }: Json) => id)).toEqual(['extra', 'ac-1_smt.a', 'ac-1_smt.b']);
  });

  it('the source is not touched, however often it is resolved', () => {
    const source = smallCatalog();
    const root = profile({ modify: { alters: [{ 'control-id': 'ac-1', removes: [{ 'by-name': 'statement' }] }] } });
    resolveWith(root, () => source);
    expect(source).toEqual(smallCatalog());
  });
});

describe('when a profile is wrong, it is refused at the place', () => {
  const one = (over: object) => profile({ imports: [{ href: 'c', ...over }] });
  it.each<[string, Json, string]>([
    ['is none', { catalog: {} }, ''],
    ['imports nothing', profile({ imports: [] }), '/profile/imports'],
    ['has a property that OSCAL has not', one({ include: {} }), '/profile/imports/0/include'],
    ['is of a version to come', profile({ metadata: { 'oscal-version': '2.0.0' } }), '/profile/metadata/oscal-version'],
    [
      'says something between yes and no',
      one({ 'include-controls': [{ 'with-child-controls': 'maybe' }] }),
      '/profile/imports/0/include-controls/0/with-child-controls',
    ],
    [
      'selects what is not there',
      one({ 'include-controls': [{ 'with-ids': ['ac-1', 'zz-9'] }] }),
      '/profile/imports/0/include-controls/0/with-ids/1',
    ],
    [
      'excludes what is not there',
      one({ 'exclude-controls': [{ 'with-ids': ['zz-9'] }] }),
      '/profile/imports/0/exclude-controls/0/with-ids/0',
    ],
    ['is as it is in words', profile({ merge: { 'as-is': 'yes' } }), '/profile/merge/as-is'],
    [
      'sets what is not there',
      profile({ modify: { 'set-parameters': [{ 'param-id': 'p' }] } }),
      '/profile/modify/set-parameters/0/param-id',
    ],
    [
      'alters what is not there',
      profile({ modify: { alters: [{ 'control-id': 'zz-9' }] } }),
      '/profile/modify/alters/0/control-id',
    ],
    [
      'adds to what is not there',
      profile({ modify: { alters: [{ 'control-id': 'ac-1', adds: [{ 'by-id': 'p' }] }] } }),
      '/profile/modify/alters/0/adds/0/by-id',
    ],
    [
      'adds beside the control',
      profile({ modify: { alters: [{ 'control-id': 'ac-1', adds: [{ position: 'after' }] }] } }),
      '/profile/modify/alters/0/adds/0/position',
    ],
  ])('one that %s', (_, root, at) => {
    expect(refusal(() => resolveWith(root)).at).toBe(at);
  });

  it('one whose catalog was not given', () => {
    expect(refusal(() => resolveWith(profile(), () => undefined)).at).toBe('/profile/imports/0/href');
  });
});

describeRealData('when a member adopts a subset of a real catalog', () => {
  let errorsOf: ReturnType<typeof catalogErrors>;
  beforeAll(() => {
    errorsOf = catalogErrors();
  });

  it.each(CATALOGS)('the resolved catalog is one of the schema, flat and as it is: %s', (name) => {
    const source = JSON.parse(catalogText(name));
    for (const merge of [{ flat: {} }, { 'as-is': true }]) {
      const catalog = resolveWith(profile({ merge }), () => source);
      expect(errorsOf(catalog)).toEqual([]);
      expect(
        controls(catalog)
          .map((path) => path.split('/').at(-1))
          .sort(),
      ).toEqual(
        controls(source.catalog)
          .map((path) => path.split('/').at(-1))
          .sort(),
      );
      expect(fromOscal(JSON.stringify({ catalog }), importOptions).nodes.length).toBeGreaterThan(0);
    }
  });

  it('access control of SP 800-53 with its enhancements, an account reviewed every 30 days', () => {
    const source = JSON.parse(catalogText('nist-800-53-rev5'));
    const family = source.catalog.groups.find(({ id }: Json) => id === 'ac');
    const catalog = resolveWith(
      profile({
        imports: [
          {
            href: 'nist',
            'include-controls': [{ 'with-child-controls': 'yes', matching: [{ pattern: 'ac-*' }] }],
            'exclude-controls': [{ 'with-ids': ['ac-25'] }],
          },
        ],
        merge: { 'as-is': true },
        modify: {
          'set-parameters': [{ 'param-id': 'ac-2_prm_9', values: ['30 days'] }],
          alters: [{ 'control-id': 'ac-2', adds: [{ props: [{ name: 'priority', value: 'P1' }] }] }],
        },
      }),
      () => source,
    );
    expect(errorsOf(catalog)).toEqual([]);
    expect(catalog.groups).toHaveLength(1);
    expect(controls(catalog.groups[0])).toEqual(controls(family).filter((path) => path !== 'ac-25'));
    const account = catalog.groups[0].controls.find(({ id }: Json) => id === 'ac-2');
    expect(account.params.find(({ id }: Json) => id === 'ac-2_prm_9').values).toEqual(['30 days']);
    expect(account.props.at(-1)).toEqual({ name: 'priority', value: 'P1' });
  });
});
