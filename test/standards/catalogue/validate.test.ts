import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../standards/catalogue/validate.js';
import { planFor } from '../aggregates/consortium.js';
import { imported, ownRequirement, ownStandard, refusal, smallCatalog } from './samples.js';

const refusedAt = (document: unknown) => refusal(() => parseDocument(document)).at;
const withNode = (over: object) => ownStandard({ nodes: [{ ...ownRequirement('a'), ...over }] });

const inserting = (id: string) => ({ en: `{{ insert: param, ${id} }}`, 'zh-CN': `{{ insert: param, ${id} }}` });

describe('when a document of the hub is read', () => {
  it('is accepted as it is', () => {
    const document = ownStandard();
    expect(parseDocument(document)).toBe(document);
  });

  it('is accepted as an import, in one language and with the source’s ids', () => {
    const document = imported(smallCatalog());
    expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, ''],
    ['an unknown property', { ...ownStandard(), author: 'x' }, '/author'],
    ['another format', { ...ownStandard(), format: 3 }, '/format'],
    ['a member of a later format', { ...ownStandard(), format: 1, widestLabels: {} }, '/widestLabels'],
    ['a member that format 2 keeps for later', { ...ownStandard(), format: 2, retention: {} }, '/retention'],
    ['an unknown kind', { ...ownStandard(), kind: 'internal' }, '/kind'],
    ['a standard key with capitals', ownStandard({ standard: 'Threat' }), '/standard'],
    ['a version with a leading v', ownStandard({ version: 'v1.0.0' }), '/version'],
    ['a version of two numbers', ownStandard({ version: '1.0' }), '/version'],
    ['a title in one language', ownStandard({ title: { en: 'x' } }), '/title/zh-CN'],
    ['a title in a language nobody knows', { ...ownStandard(), title: { en: 'x', fr: 'x' } }, '/title/fr'],
    ['a blank summary', ownStandard({ summary: { en: ' ', 'zh-CN': 'x' } }), '/summary/en'],
    ['a label of two lines', ownStandard({ label: 'a\nb' }), '/label'],
    ['no nodes', { ...ownStandard(), nodes: undefined }, '/nodes'],
  ])('is refused with %s', (_, document, at) => {
    expect(refusedAt(document)).toBe(at);
  });

  it.each<[string, object, string]>([
    ['an unknown property', { owner: 'x' }, '/nodes/0/owner'],
    ['no children', { children: undefined }, '/nodes/0/children'],
    ['a key with an underscore', { key: 'a_b' }, '/nodes/0/key'],
    ['a key ending in a dot', { key: 'a.' }, '/nodes/0/key'],
    ['an unknown kind', { kind: 'control' }, '/nodes/0/kind'],
    ['no level', { level: undefined }, '/nodes/0/level'],
    ['an unknown level', { level: 'MUST' }, '/nodes/0/level'],
    ['a level on a group', { kind: 'group' }, '/nodes/0/level'],
    ['a statement in one language', { statement: { 'zh-CN': 'x' } }, '/nodes/0/statement/en'],
    ['parts', { parts: [{ name: 'statement' }] }, '/nodes/0/parts'],
    ['a malformed parameter', { params: [{ id: 'p', secret: 1 }] }, '/nodes/0/params/0/secret'],
    [
      'an unknown relation',
      { mappings: [{ ...ownRequirement('a').mappings?.[0], relation: 'same' }] },
      '/nodes/0/mappings/0/relation',
    ],
    [
      'a mapping without rationale',
      { mappings: [{ standard: 's', requirement: 'r', relation: 'equal' }] },
      '/nodes/0/mappings/0/rationale',
    ],
    ['a parameter inserted that is not there', { guidance: inserting('p') }, '/nodes/0/guidance'],
    ['a key used before', { children: [ownRequirement('a')] }, '/nodes/0/children/0/key'],
    ['a group in a requirement', { children: [{ key: 'g', kind: 'group' }] }, '/nodes/0/children/0'],
  ])('is refused with a node with %s', (_, over, at) => {
    expect(refusedAt(withNode(over))).toBe(at);
  });

  it('is refused when nodes nest deeper than 32', () => {
    let node = ownRequirement('n');
    for (let level = 0; level < 33; level += 1) node = ownRequirement(`n${level}`, { children: [node] });
    expect(refusal(() => parseDocument(ownStandard({ nodes: [node] }))).message).toContain('32');
  });
});

describe('when a document decides who sees what', () => {
  const profile = (disclosure: unknown) => ({ ...ownStandard(), disclosure });

  it.each<[string, unknown, string]>([
    ['a field that no profile governs', profile({ 'indicator.victims': {} }), '/disclosure/indicator.victims'],
    ['an unknown TLP label', profile({ 'indicator.value': { white: [] } }), '/disclosure/indicator.value/white'],
    ['an unknown relation', profile({ 'indicator.value': { red: ['friend'] } }), '/disclosure/indicator.value/red/0'],
    [
      'the owner, who always sees',
      profile({ 'indicator.value': { red: ['owner'] } }),
      '/disclosure/indicator.value/red/0',
    ],
    [
      'a relation twice',
      profile({ 'indicator.value': { red: ['member', 'member'] } }),
      '/disclosure/indicator.value/red/1',
    ],
    ['a list for a table', profile([]), '/disclosure'],
  ])('is refused with %s', (_, document, at) => {
    expect(refusedAt(document)).toBe(at);
  });

  it.each(['protection', 'handling', 'external'] as const)('is refused in a standard of kind %s', (kind) => {
    expect(refusedAt(ownStandard({ kind }))).toBe('/disclosure');
  });
});

describe('when a document says in which form is shared', () => {
  const exchanging = (exchange: unknown, over: object = {}) => ({ ...ownStandard(over), exchange });

  it('a JSON Schema is accepted, and so are parameters that a text inserts', () => {
    const document = exchanging({ required: ['confidence'] });
    expect(parseDocument(document)).toBe(document);
    const defined = withNode({ guidance: inserting('p'), params: [{ id: 'p', label: 'days' }] });
    expect(parseDocument(defined)).toBe(defined);
  });

  it('it is refused where it is none, with the place, and in any but a sharing standard', () => {
    expect(refusedAt(exchanging({ properties: { a: { $ref: '#' } } }))).toBe('/exchange/properties/a/$ref');
    expect(refusedAt(exchanging({}, { kind: 'handling', disclosure: undefined }))).toBe('/exchange');
  });
});

describe('when a document says which labels may be carried', () => {
  const labelled = (widestLabels: unknown, over: object = {}) => ({ ...ownStandard(over), format: 2, widestLabels });

  it('a table of kinds and labels is accepted', () => {
    const document = labelled({ 'bank-account': 'amber', 'phone-number.service': 'clear' });
    expect(parseDocument(document)).toBe(document);
  });

  it.each<[string, unknown, string]>([
    ['a kind that there is not', { 'phone-number': 'green' }, '/widestLabels/phone-number'],
    ['a label that there is not', { 'bank-account': 'white' }, '/widestLabels/bank-account'],
    ['a list for a table', ['green'], '/widestLabels'],
  ])('it is refused with %s', (_, table, at) => {
    expect(refusedAt(labelled(table))).toBe(at);
  });

  it('it is refused in any but a sharing standard', () => {
    expect(refusedAt(labelled({}, { kind: 'handling', disclosure: undefined }))).toBe('/widestLabels');
  });
});

describe('when a document says what is released', () => {
  const releasing = (releases: unknown, over: object = {}) => ({ ...ownStandard(over), format: 2, releases });
  const plan = planFor(60);

  it('a plan is accepted', () => {
    const document = releasing(plan);
    expect(parseDocument(document)).toBe(document);
  });

  it('it is refused with the place, and in any but a sharing standard', () => {
    expect(refusedAt(releasing({ ...plan, regions: ['HK', 'HK'] }))).toBe('/releases/regions/1');
    expect(refusedAt(releasing({ ...plan, techniques: { phishing: 'execution' } }))).toBe(
      '/releases/techniques/phishing',
    );
    expect(refusedAt(releasing(plan, { kind: 'handling', disclosure: undefined }))).toBe('/releases');
    expect(refusedAt({ ...releasing(plan), format: 1 })).toBe('/releases');
  });
});
