import { describe, expect, it } from 'vitest';
import { diff } from '../../../standards/catalogue/diff.js';
import type { StandardDocument, StandardNode } from '../../../standards/catalogue/document.js';
import { describeRealData, realCatalog } from './realData.js';
import { imported, ownRequirement, ownStandard, smallCatalog } from './samples.js';

const group = (key: string, ...children: StandardNode[]): StandardNode => ({
  key,
  kind: 'group',
  title: { en: key, 'zh-CN': key },
  children,
});
const standard = (...nodes: StandardNode[]) => ownStandard({ nodes });

/** What changes when only the requirement `a` does. */
const changeOf = (from: Partial<StandardNode>, to: Partial<StandardNode>) =>
  diff(standard(ownRequirement('a', from)), standard(ownRequirement('a', to)));

const say = (en: string) => ({ statement: { en, 'zh-CN': '同' } });

describe('when two versions are compared', () => {
  it('finds nothing between a version and itself', () => {
    expect(diff(ownStandard(), ownStandard({ version: '9.9.9' }))).toEqual([]);
  });

  it('calls a removed requirement breaking', () => {
    expect(diff(standard(ownRequirement('a')), standard())).toEqual([
      { kind: 'removed', key: 'a', class: 'breaking', reasons: ['requirement removed'] },
    ]);
  });

  it('calls an added requirement minor, a must too', () => {
    expect(diff(standard(), standard(ownRequirement('a')))).toEqual([
      { kind: 'added', key: 'a', class: 'minor', reasons: ['requirement added, must'] },
    ]);
  });

  it.each<[string, Partial<StandardNode>, Partial<StandardNode>, string, string]>([
    ['level raised', { level: 'should' }, { level: 'must' }, 'breaking', 'level raised from should to must'],
    ['level given where none was', { level: undefined }, { level: 'may' }, 'breaking', 'level raised from none to may'],
    ['level lowered', { level: 'must' }, { level: 'may' }, 'minor', 'level lowered from must to may'],
    ['classification changed', {}, { classification: 'C4' }, 'breaking', 'classification changed'],
    ['a word of the statement changed', say('shall report'), say('shall not report'), 'minor', 'statement changed'],
    ['a number changed', say('within 1.5 hours'), say('within 15 hours'), 'minor', 'statement changed'],
    ['a percentage made a number', say('90 % of'), say('90 of'), 'minor', 'statement changed'],
    ['a sign turned', say('≥ 5'), say('≤ 5'), 'minor', 'statement changed'],
    ['a minus dropped', say('at -5 degrees'), say('at 5 degrees'), 'minor', 'statement changed'],
    [
      'a translation changed',
      {},
      { statement: { ...ownRequirement('a').statement, 'zh-CN': '不' } },
      'minor',
      'statement changed',
    ],
    [
      'case and commas',
      say('Report, at once.'),
      say('report at  once'),
      'editorial',
      'statement: whitespace, punctuation or case',
    ],
    [
      'full-width punctuation',
      say('report：now'),
      say('report: now'),
      'editorial',
      'statement: whitespace, punctuation or case',
    ],
    ['the statement dropped', {}, { statement: undefined }, 'breaking', 'statement removed'],
    ['the title', {}, { title: { en: 'New', 'zh-CN': '新' } }, 'editorial', 'title'],
    ['the guidance', {}, { guidance: undefined }, 'editorial', 'guidance'],
    ['the mappings', {}, { mappings: [] }, 'minor', 'mappings changed'],
    ['properties, whatever they claim', {}, { props: [{ name: 'revision', value: '7' }] }, 'editorial', 'properties'],
    [
      'a group made of a requirement',
      { level: undefined },
      { level: undefined, kind: 'group' },
      'breaking',
      'a requirement became a group',
    ],
  ])('grades %s', (_, from, to, grade, reason) => {
    expect(changeOf(from, to)).toEqual([{ kind: 'changed', key: 'a', class: grade, reasons: [reason] }]);
  });

  it.each<[string, object[], object[], string, string]>([
    ['removed', [{ id: 'p' }], [], 'breaking', 'parameter p removed'],
    ['added', [], [{ id: 'p' }], 'minor', 'parameter p added'],
    ['fixed to a value', [{ id: 'p' }], [{ id: 'p', values: ['7 days'] }], 'breaking', 'parameter p: value fixed'],
    [
      'given another value',
      [{ id: 'p', values: ['30'] }],
      [{ id: 'p', values: ['7'] }],
      'breaking',
      'parameter p: value changed',
    ],
    ['set free', [{ id: 'p', values: ['30'] }], [{ id: 'p' }], 'minor', 'parameter p: value no longer fixed'],
    [
      'robbed of a choice',
      [{ id: 'p', select: { choice: ['a', 'b'] } }],
      [{ id: 'p', select: { choice: ['a'] } }],
      'breaking',
      'parameter p: a choice removed',
    ],
    [
      'given a choice',
      [{ id: 'p', select: { choice: ['a'] } }],
      [{ id: 'p', select: { choice: ['a', 'b'] } }],
      'minor',
      'parameter p: a choice added',
    ],
    [
      'narrowed to one choice',
      [{ id: 'p', select: { 'how-many': 'one-or-more', choice: ['a', 'b'] } }],
      [{ id: 'p', select: { choice: ['a', 'b'] } }],
      'breaking',
      'parameter p: one choice where several were allowed',
    ],
    [
      'constrained',
      [{ id: 'p' }],
      [{ id: 'p', constraints: [{ description: '< 5' }] }],
      'breaking',
      'parameter p: constraint fixed',
    ],
    ['labelled anew', [{ id: 'p', label: 'a' }], [{ id: 'p', label: 'b' }], 'editorial', 'parameter p: text'],
  ])('grades a parameter that is %s', (_, from, to, grade, reason) => {
    const params = (list: object[]) => ({ params: list as { id: string }[] });
    expect(changeOf(params(from), params(to))).toEqual([
      { kind: 'changed', key: 'a', class: grade, reasons: [reason] },
    ]);
  });

  it.each([
    ['widened', ['P'], ['P', 'S'], 'breaking'],
    ['narrowed', ['P', 'S'], ['P'], 'minor'],
    ['first limited', [], ['P'], 'minor'],
    ['no longer limited', ['P'], [], 'breaking'],
  ])('grades an applicability that is %s', (_, from, to, grade) => {
    const props = (values: string[]) => ({ props: values.map((value) => ({ name: 'applicability', value })) });
    expect(changeOf(props(from), props(to))).toMatchObject([{ class: grade }]);
  });
});

describe('when a requirement changes its place or key', () => {
  const a = ownRequirement('a');

  it('calls a move between groups editorial', () => {
    expect(diff(standard(group('g', a), group('h')), standard(group('g'), group('h', a)))).toEqual([
      { kind: 'moved', key: 'a', class: 'editorial', reasons: ['moved'] },
    ]);
  });

  it('calls a move under another requirement minor', () => {
    const b = ownRequirement('b');
    expect(diff(standard(b, a), standard({ ...b, children: [a] }))).toMatchObject([
      { kind: 'moved', key: 'a', class: 'minor' },
    ]);
  });

  it('calls another order editorial', () => {
    const b = ownRequirement('b');
    expect(diff(standard(a, b), standard(b, a))).toEqual([
      { kind: 'changed', key: '/nodes', class: 'editorial', reasons: ['order of what it holds'] },
    ]);
  });

  it('does not call children moved when their group is renamed', () => {
    const changes = diff(standard(group('g', a)), standard({ ...group('g', a), key: 'h' }));
    expect(changes).toEqual([{ kind: 'renamed', key: 'h', fromKey: 'g', class: 'editorial', reasons: ['was g'] }]);
  });

  it('knows unchanged text under another key', () => {
    expect(diff(standard(a), standard({ ...a, key: 'b' }))).toEqual([
      { kind: 'renamed', key: 'b', fromKey: 'a', class: 'minor', reasons: ['was a'] },
    ]);
  });

  it('grades what changed under another key as well', () => {
    expect(diff(standard({ ...a, level: 'may' }), standard({ ...a, key: 'b' }))).toMatchObject([
      { kind: 'renamed', fromKey: 'a', class: 'breaking', reasons: ['was a', 'level raised from may to must'] },
    ]);
  });

  it('points from a similar text to the one it resembles, and still calls the old key removed', () => {
    const long = 'Institutions report every leak of customer data to the hub within one day of finding it';
    const from = ownRequirement('a', { statement: { en: long, 'zh-CN': '同' } });
    const to = ownRequirement('b', { statement: { en: `${long} out`, 'zh-CN': '同' } });
    expect(diff(standard(from), standard(to))).toMatchObject([
      {
        kind: 'renamed',
        key: 'b',
        fromKey: 'a',
        class: 'breaking',
        reasons: expect.arrayContaining(['a removed; this resembles it']),
      },
    ]);
  });

  it('pairs an imported control with its text under another id, though ids inside it follow the key', () => {
    const root = smallCatalog();
    const text = JSON.stringify(root.catalog.groups[0].controls[0]).replaceAll('ac-1', 'ac-9');
    root.catalog.groups[0].controls[0] = JSON.parse(text);
    const renamed = diff(imported(smallCatalog()), imported(root)).filter((change) => change.kind === 'renamed');
    expect(renamed.map(({ fromKey, key }) => [fromKey, key])).toEqual([
      ['ac-1', 'ac-9'],
      ['ac-1.1', 'ac-9.1'],
    ]);
    expect(renamed.every((change) => change.class !== 'breaking')).toBe(true);
  });
});

describe('when what stands beside the requirements changes', () => {
  const changes = (over: Partial<StandardDocument>) => diff(ownStandard(), ownStandard(over));

  it.each([
    ['narrowed', { amber: ['member'], 'amber+strict': ['recipient'] }, 'narrowed: no longer seen by regulator'],
    [
      'widened',
      { amber: ['member', 'regulator', 'public'], 'amber+strict': ['recipient'] },
      'widened: now seen by public',
    ],
  ])('calls a disclosure profile that is %s breaking', (_, row, words) => {
    expect(changes({ disclosure: { 'indicator.value': row } as StandardDocument['disclosure'] })).toEqual([
      { kind: 'changed', key: '/disclosure', class: 'breaking', reasons: [`indicator.value under TLP amber ${words}`] },
    ]);
  });

  it('calls the same profile in another order editorial', () => {
    const disclosure = {
      'indicator.value': { amber: ['regulator', 'member'], 'amber+strict': ['recipient'] },
    } as const;
    expect(changes({ disclosure })).toMatchObject([{ key: '/disclosure', class: 'editorial' }]);
  });

  it.each([
    ['/title', { title: { en: 'New', 'zh-CN': '新' } }, 'editorial'],
    ['/summary', { summary: undefined }, 'editorial'],
    ['/label', { label: 'first' }, 'editorial'],
    ['/kind', { kind: 'handling' as const }, 'breaking'],
    ['/envelope', { envelope: { uuid: 'u' } }, 'editorial'],
    ['/envelope', { envelope: { params: [{ id: 'p' }] } }, 'minor'],
  ])('names %s', (key, over, grade) => {
    expect(changes(over)).toMatchObject([{ kind: 'changed', key, class: grade }]);
  });
});

describeRealData('when real releases are compared', () => {
  const counts = (from: StandardDocument, to: StandardDocument) => {
    const changes = diff(from, to);
    return (kind: string) => changes.filter((change) => change.kind === kind).length;
  };

  it('finds what SP 800-53 rev 5 adds to rev 4', () => {
    const [from, to] = [realCatalog('nist-800-53-rev4'), realCatalog('nist-800-53-rev5')];
    const changes = diff(from, to);
    const kinds = ['added', 'split', 'merged', 'renamed'];
    const fresh = changes.filter(
      ({ key, kind }) =>
        kinds.includes(kind) &&
        !from.nodes.some((node) =>
          node.children.some((child) => child.key === key || child.children.some((inner) => inner.key === key)),
        ),
    );
    expect(fresh.filter(({ key }) => key.includes('-'))).toHaveLength(267);
  });

  it('calls controls that rev 5 withdrew breaking, though their ids are still there', () => {
    const changes = diff(realCatalog('nist-800-53-rev4'), realCatalog('nist-800-53-rev5'));
    expect(changes.find((change) => change.key === 'ac-2.10')).toMatchObject({
      class: 'breaking',
      reasons: expect.arrayContaining(['statement removed']),
    });
  });

  it.each([
    ['ism-v2022.12.1', 'ism-v2023.03.5'],
    ['ism-v2023.03.5', 'ism-v2023.06.29'],
    ['ism-v2023.06.29', 'ism-v2024.06.18'],
  ] as const)('accounts for every control between %s and %s', (older, newer) => {
    const [from, to] = [realCatalog(older), realCatalog(newer)];
    const ids = (document: StandardDocument) => new Set(JSON.stringify(document).match(/"key":"ism-[^"]+"/g));
    const still = ids(to);
    const gone = [...ids(from)].filter((id) => !still.has(id)).length;
    const changes = diff(from, to).filter((change) => (change.fromKey ?? change.key).startsWith('ism-'));
    const accounted = changes.filter((change) => change.kind === 'removed' || change.kind === 'renamed');
    expect(accounted).toHaveLength(gone);
    expect(accounted.every((change) => change.class === 'breaking' || change.fromKey !== undefined)).toBe(true);
  });

  it('finds nothing between a release and itself read again', () => {
    expect(counts(realCatalog('ism-v2024.06.18'), realCatalog('ism-v2024.06.18'))('changed')).toBe(0);
  });
});
