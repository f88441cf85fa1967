import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { v5 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { CrosswalkDocument } from '../../../../standards/catalogue/crosswalk/document.js';
import { gapsOf } from '../../../../standards/catalogue/crosswalk/gaps.js';
import { flatten } from '../../../../standards/catalogue/flatten.js';
import { toMapping } from '../../../../standards/catalogue/oscal/mapping/export.js';
import { fromMapping } from '../../../../standards/catalogue/oscal/mapping/import.js';
import { HubError } from '../../../../standards/errors.js';
import { mutate, mutation } from '../damage.js';
import { catalogText, describeRealData, realCatalog } from '../realData.js';
import { refusal } from '../samples.js';
import { document, entry, SIDES } from './samples.js';

const NS = 'https://entente.example/ns/oscal';
const uuidOf = (name: string) => v5(name, '6f0c1f8e-58d0-5d0e-9f0a-3d6a4f1f0a11');

/** A collection with one of everything the model has. Fresh at each call: tests may break it. */
// biome-ignore lint/suspicious/noExplicitAny: tests put anything anywhere in it
const smallCollection = (): any => ({
  'mapping-collection': {
    uuid: uuidOf('collection of others'),
    metadata: {
      title: 'From A to B',
      'last-modified': '2025-06-18T11:25:07Z',
      version: '3',
      'oscal-version': '1.2.1',
      remarks: 'of the whole',
    },
    provenance: {
      method: 'hybrid',
      'matching-rationale': 'functional',
      status: 'not-complete',
      'confidence-score': { percentage: 0.75 },
      coverage: { 'generation-method': 'arbitrary', 'target-coverage': 0.5 },
      'mapping-description': 'What for.',
      props: [{ name: 'p', value: 'of provenance' }],
    },
    mappings: [
      {
        uuid: uuidOf('mapping of others'),
        method: 'human',
        'source-resource': { type: 'catalog', href: 'a.json', remarks: 'of the source' },
        'target-resource': { type: 'profile', href: '#b', ns: 'https://other.example/ns' },
        props: [{ name: 'p', value: 'of the mapping' }],
        'mapping-description': 'How.',
        maps: [
          {
            uuid: uuidOf('map of others'),
            ns: 'http://csrc.nist.gov/ns/oscal',
            'matching-rationale': 'syntactic',
            relationship: 'equal-to',
            sources: [
              { type: 'control', 'id-ref': 'a1', props: [{ name: 'p', value: 'of an item' }], remarks: 'of an item' },
              { type: 'statement', 'id-ref': 'a2_smt' },
            ],
            targets: [{ type: 'control', 'id-ref': '_1.3', links: [{ href: 'https://link.example', rel: 'r' }] }],
            qualifiers: [
              {
                subject: 'both',
                predicate: 'has-requirement',
                category: 'addressable',
                description: 'Only so.',
                remarks: 'of a qualifier',
              },
            ],
            'confidence-score': { category: 'high' },
            coverage: { 'target-coverage': 1 },
            props: [
              { name: 'p', value: 'of a map', class: 'c', remarks: 'of a property' },
              { name: 'strength', ns: NS, value: '7' },
              { name: 'rationale', ns: NS, value: 'zh-CN', remarks: '相同' },
            ],
            links: [{ href: '#b' }],
            remarks: 'of a map',
          },
          {
            uuid: uuidOf('another map'),
            relationship: 'subset-of',
            sources: [{ type: 'control', 'id-ref': 'a3' }],
            targets: [{ type: 'control', 'id-ref': 'b1' }],
          },
        ],
        'source-gap-summary': { uuid: uuidOf('gaps'), 'unmapped-controls': [{ 'with-ids': ['a3'] }] },
        remarks: 'of the mapping',
      },
    ],
    'back-matter': { resources: [{ uuid: uuidOf('b'), title: 'B' }] },
  },
});

const map = (root = smallCollection()) => root['mapping-collection'].mappings[0].maps[0];

function read(root: object, over: Partial<CrosswalkDocument> = {}): CrosswalkDocument {
  const { placeOf: _places, ...said } = fromMapping(JSON.stringify(root), SIDES, 'en');
  return { ...document([]), ...said, ...over };
}

// biome-ignore lint/suspicious/noExplicitAny: OSCAL as any client would read it
const write = (from: CrosswalkDocument, gaps = { source: ['a3'], target: [] as string[] }): any =>
  toMapping(from, { uuidOf, lastModified: '2026-01-01T00:00:00Z', status: 'published', gaps });

const without = ({ revisions: _of, ...metadata }: Record<string, unknown>) => metadata;

describe('when a mapping collection is imported', () => {
  it('is entries by keys of requirements, with strength and rationale', () => {
    expect(read(smallCollection()).entries[0]).toMatchObject({
      sources: [{ requirement: 'a1' }, { requirement: 'a2', statement: 'a2_smt' }],
      targets: [{ requirement: '1.3' }],
      relation: 'equal',
      strength: 7,
      confidence: { category: 'high' },
      rationale: { en: 'of a map', 'zh-CN': '相同' },
    });
  });

  it('is written back with every mapping, property and remark, in its order', () => {
    const { uuid, metadata, ...rest } = write(read(smallCollection()))['mapping-collection'];
    const was = smallCollection()['mapping-collection'];
    expect({ ...rest, metadata: without(metadata) }).toEqual({
      ...rest,
      metadata: { ...was.metadata, 'last-modified': '2026-01-01T00:00:00Z' },
      provenance: was.provenance,
      mappings: was.mappings,
      'back-matter': was['back-matter'],
    });
    expect(metadata.revisions[0].props).toEqual([{ name: 'uuid', ns: NS, value: was.uuid }]);
    expect(uuid).not.toBe(was.uuid);
  });

  it('keeps its remarks in the language that it was said to be in', () => {
    const root = smallCollection();
    map(root).props = undefined;
    map(root).remarks = '相同';
    const { placeOf: _places, ...said } = fromMapping(JSON.stringify(root), SIDES, 'zh-CN');
    expect(said.entries[0]?.rationale).toEqual({ 'zh-CN': '相同' });
    const again = read(write({ ...document([]), ...said }));
    expect(again.entries[0]?.rationale).toEqual({ 'zh-CN': '相同' });
  });

  it('may hold its one mapping without a list', () => {
    const root = smallCollection();
    const [only] = root['mapping-collection'].mappings;
    root['mapping-collection'].mappings = only;
    expect(read(root).entries).toEqual(read(smallCollection()).entries);
    only.maps[0].relationship = 'like';
    expect(refusal(() => read(root)).at).toBe('/mapping-collection/mappings/maps/0/relationship');
  });

  const AT = '/mapping-collection/mappings/0/maps/0';
  // biome-ignore lint/suspicious/noExplicitAny: tests put anything anywhere in it
  it.each<[string, (root: any) => void, string]>([
    ['a control that the source lacks', (root) => (map(root).sources[0]['id-ref'] = 'b1'), `${AT}/sources/0/id-ref`],
    [
      'a statement that the source lacks',
      (root) => (map(root).sources[1]['id-ref'] = 'b1_smt'),
      `${AT}/sources/1/id-ref`,
    ],
    ['a property it does not know', (root) => (map(root).x = 1), `${AT}/x`],
    ['an unknown relationship', (root) => (map(root).relationship = 'like'), `${AT}/relationship`],
    ["another's namespace", (root) => (map(root).ns = 'https://other.example/ns'), `${AT}/ns`],
    ['a strength of eleven', (root) => (map(root).props[1].value = '11'), `${AT}/props/1`],
    ['a confidence of two kinds', (root) => (map(root)['confidence-score'].percentage = 1), `${AT}/confidence-score`],
    [
      'a percentage that is text',
      (root) => (map(root).coverage['target-coverage'] = '1'),
      `${AT}/coverage/target-coverage`,
    ],
    ['no maps', (root) => (root['mapping-collection'].mappings[0].maps = []), '/mapping-collection/mappings/0/maps'],
    [
      'two mappings',
      (root) => root['mapping-collection'].mappings.push(root['mapping-collection'].mappings[0]),
      '/mapping-collection/mappings/1',
    ],
    ['no provenance', (root) => delete root['mapping-collection'].provenance, '/mapping-collection/provenance'],
    ['another model beside it', (root) => (root.catalog = {}), '/catalog'],
    ['no title', (root) => (root['mapping-collection'].metadata.title = ' '), '/mapping-collection/metadata/title'],
  ])('refuses %s, with its place', (_what, damage, at) => {
    const root = smallCollection();
    damage(root);
    expect(refusal(() => read(root)).at).toBe(at);
  });

  it('is read or refused with a place, whatever is damaged in it', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const root = mutate(smallCollection(), mutations);
        try {
          read(root);
        } catch (error) {
          if (!(error instanceof HubError) || error.code !== 'BAD_USER_INPUT' || error.at === undefined) throw error;
        }
      }),
      { numRuns: 800 },
    );
  });
});

describe('when a crosswalk of the hub is exported', () => {
  const link = {
    kind: 'crosswalk',
    key: 'a-x',
    version: '1.0.0',
    digest: 'abc',
    sources: ['a1'],
    relation: 'equal',
    targets: ['x1'],
    inverted: true,
  } as const;

  it('says what it means, by whom nothing, and from which chain', () => {
    const accepted = entry('a1', 'equal', 'b1', { origin: [link], rationale: { en: 'Same', 'zh-CN': '相同' } });
    const { provenance, mappings } = write(document([accepted]))['mapping-collection'];
    expect(provenance).toMatchObject({ method: 'hybrid', status: 'complete' });
    expect(mappings[0].maps[0]).toMatchObject({
      relationship: 'equivalent-to',
      remarks: 'Same',
      props: [
        { name: 'rationale', value: 'zh-CN', remarks: '相同' },
        {
          name: 'suggested-by',
          value: 'a-x@1.0.0',
          class: 'equal',
          remarks: expect.stringContaining('read backwards'),
        },
      ],
    });
  });

  it('says by hand of what nobody was suggested', () => {
    expect(write(document([entry('a1', 'equal', 'b1')]))['mapping-collection'].provenance.method).toBe('human');
  });

  it('is read back as it was, and its chain as a property that vouches for nothing', () => {
    const said = entry('a1 a2', 'subset-of', '1.3', {
      strength: 0,
      confidence: { percentage: 0.5 },
      rationale: { en: 'Same', 'zh-CN': '相同' },
    });
    const [again] = read(write(document([{ ...said, origin: [link] }]))).entries;
    expect(again).toMatchObject(said);
    expect(again?.origin).toBeUndefined();
    expect(write(read(write(document([said]))))['mapping-collection'].mappings).toEqual(
      write(document([said]))['mapping-collection'].mappings,
    );
  });

  it('forgets the term of a relation that somebody changed', () => {
    const [first] = read(smallCollection()).entries;
    const turned = write(document([{ ...(first as NonNullable<typeof first>), relation: 'subset-of' }]));
    expect(map(turned).relationship).toBe('subset-of');
  });
});

describeRealData('when real catalogs are mapped', () => {
  const validate = () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    const valid = ajv.compile(JSON.parse(catalogText('schema/mapping')));
    return (root: unknown) => {
      valid(root);
      return valid.errors ?? [];
    };
  };

  it('is valid by the schema of OSCAL 1.2.1, with everything in it and with little', () => {
    const errorsOf = validate();
    expect(errorsOf(smallCollection())).toEqual([]);
    expect(errorsOf(write(read(smallCollection())))).toEqual([]);
    expect(errorsOf(write(document([entry('a1', 'equal', 'b1')]), { source: [], target: ['1.3'] }))).toEqual([]);
    const damaged = write(document([]));
    expect(errorsOf(damaged)).not.toEqual([]);
  });

  it('maps NIST SP 800-53 revision 4 to revision 5 by the keys they share, valid and the same again', () => {
    const [older, newer] = (['nist-800-53-rev4', 'nist-800-53-rev5'] as const).map((name) =>
      flatten(realCatalog(name)).filter(({ kind }) => kind === 'requirement'),
    ) as [ReturnType<typeof flatten>, ReturnType<typeof flatten>];
    const known = new Set(newer.map(({ key }) => key));
    const entries = older.filter(({ key }) => known.has(key)).map(({ key }) => entry(key, 'intersects-with', key));
    const sidesOf = (nodes: typeof older) => new Map(nodes.map(({ key }) => [key, new Set<string>()]));
    const gaps = {
      source: gapsOf(
        older.map(({ key }) => ({ key, withdrawn: false })),
        entries,
        'sources',
      ),
      target: gapsOf(
        newer.map(({ key }) => ({ key, withdrawn: false })),
        entries,
        'targets',
      ),
    };
    const collection = write(document(entries), gaps);
    expect(validate()(collection)).toEqual([]);
    const text = JSON.stringify(collection);
    const again = fromMapping(text, { sources: sidesOf(older), targets: sidesOf(newer) }, 'en');
    expect(entries.length).toBeGreaterThan(800);
    expect(again.entries.map(({ oscal: _kept, ...said }) => said)).toEqual(entries);
  });
});
