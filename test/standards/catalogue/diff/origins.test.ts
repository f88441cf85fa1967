import { describe, expect, it } from 'vitest';
import { compare } from '../../../../standards/catalogue/diff/compare.js';
import { diff } from '../../../../standards/catalogue/diff.js';
import type { StandardNode } from '../../../../standards/catalogue/document.js';
import { parseDocument } from '../../../../standards/catalogue/validate.js';
import { imported, ownRequirement, ownStandard, refusal, smallCatalog } from '../samples.js';

const standard = (...nodes: StandardNode[]) => ownStandard({ nodes });
const say = (en: string) => ({ statement: { en, 'zh-CN': '同' } });
const [a, b] = [ownRequirement('a', say('Report leaks.')), ownRequirement('b', say('Keep records.'))];

describe('when the newer version says where a requirement comes from', () => {
  it('one that has another key and another text is the same requirement, and no guess', () => {
    const c = ownRequirement('c', { ...say('Nothing alike at all.'), from: ['a'] });
    expect(diff(standard(a), standard(c))).toMatchObject([
      {
        kind: 'renamed',
        key: 'c',
        fromKey: 'a',
        class: 'minor',
        reasons: expect.arrayContaining(['was a, as declared', 'statement changed']),
      },
    ]);
  });

  it('the same without the declaration is one removed and one added', () => {
    const c = ownRequirement('c', say('Nothing alike at all.'));
    expect(diff(standard(a), standard(c)).map(({ kind }) => kind)).toEqual(['added', 'removed']);
  });

  it('one that became two is split: the two are new, and the old one is gone', () => {
    const [c, d] = ['c', 'd'].map((key) => ownRequirement(key, { ...say('Report leaks.'), from: ['a'] }));
    expect(diff(standard(a), standard(c as StandardNode, d as StandardNode))).toEqual([
      { kind: 'split', key: 'c', from: ['a'], class: 'minor', reasons: ['split from a'] },
      { kind: 'split', key: 'd', from: ['a'], class: 'minor', reasons: ['split from a'] },
      {
        kind: 'removed',
        key: 'a',
        into: ['c', 'd'],
        class: 'breaking',
        reasons: ['requirement removed, went into c, d'],
      },
    ]);
  });

  it('one that kept its key and gave a part away is changed, and the part is split from it', () => {
    const c = ownRequirement('c', { ...say('Keep them.'), from: ['a'] });
    const kinds = diff(standard(a), standard(ownRequirement('a', say('Report.')), c)).map(({ kind, key }) => [
      kind,
      key,
    ]);
    expect(kinds).toEqual([
      ['changed', 'a'],
      ['split', 'c'],
    ]);
  });

  it('two that became one are merged, and its text is read against both', () => {
    const c = ownRequirement('c', { ...say('Report leaks.\nKeep records.'), title: a.title, from: ['a', 'b'] });
    const [merged, ...gone] = compare(standard(a, b), standard(c));
    expect(merged).toMatchObject({ kind: 'merged', key: 'c', from: ['a', 'b'], class: 'minor' });
    expect(merged?.words().some(({ field, language }) => field === 'statement' && language === 'en')).toBe(false);
    expect(gone.map(({ kind, key, into, class: grade }) => [kind, key, into, grade])).toEqual([
      ['removed', 'a', ['c'], 'breaking'],
      ['removed', 'b', ['c'], 'breaking'],
    ]);
  });

  it('one that took another in is merged under its own key', () => {
    const more = ownRequirement('a', { ...say('Report leaks. Keep records.'), from: ['b'] });
    expect(diff(standard(a, b), standard(more))).toMatchObject([
      { kind: 'merged', key: 'a', from: ['b'], class: 'minor', reasons: ['statement changed', 'took in b'] },
      { kind: 'removed', key: 'b', into: ['a'], class: 'breaking' },
    ]);
  });

  it('a key that the older version has not says nothing', () => {
    expect(diff(standard(a), standard({ ...a, from: ['long-gone'] }))).toEqual([]);
  });
});

describe('when an OSCAL catalog withdraws a control', () => {
  /** `ac-1.1` withdrawn where it stands, with a link of that relation. */
  const withdrawn = (rel: string, href: string, ...fresh: object[]) => {
    const root = smallCatalog();
    const [control] = root.catalog.groups[0].controls;
    control.controls = [
      {
        id: 'ac-1.1',
        title: 'Shared accounts',
        props: [{ name: 'status', value: 'withdrawn' }],
        links: [{ href, rel }],
      },
    ];
    root.catalog.groups[0].controls.push(...fresh);
    return imported(root);
  };
  const moved = { id: 'ac-7', title: 'Shared accounts', parts: [{ name: 'statement', prose: 'No shared accounts.' }] };

  it('into another, it is removed, and the other took it in', () => {
    expect(diff(imported(smallCatalog()), withdrawn('incorporated-into', '#ac-1_smt.a'))).toMatchObject([
      { kind: 'merged', key: 'ac-1', from: ['ac-1.1'], class: 'minor' },
      { kind: 'removed', key: 'ac-1.1', into: ['ac-1'], class: 'breaking' },
    ]);
  });

  it('and moves it, it goes on under the new id', () => {
    expect(diff(imported(smallCatalog()), withdrawn('moved-to', '#ac-7', moved))).toMatchObject([
      { kind: 'removed', key: 'ac-1.1', into: ['ac-7'], class: 'minor', reasons: ['withdrawn here, moved to ac-7'] },
      { kind: 'renamed', key: 'ac-7', fromKey: 'ac-1.1', class: 'minor', moved: true },
    ]);
  });

  it('to nowhere, it is removed', () => {
    expect(diff(imported(smallCatalog()), withdrawn('related', '#ac-1'))).toMatchObject([
      { kind: 'removed', key: 'ac-1.1', class: 'breaking' },
    ]);
  });

  it('that was withdrawn already, nothing is new', () => {
    const older = withdrawn('incorporated-into', '#ac-1');
    expect(diff(older, older)).toEqual([]);
  });
});

describe('when a document declares where a requirement comes from', () => {
  const document = (from: unknown) => standard({ ...a, from: from as string[] });

  it('keys are accepted, those of an import too', () => {
    expect(parseDocument(document(['b', 'ac-2.1', '2-person-rule']))).toBeTruthy();
  });

  it.each([
    ['no list', 'b', '/nodes/0/from'],
    ['no key', ['a b'], '/nodes/0/from/0'],
    ['a key twice', ['b', 'b'], '/nodes/0/from/1'],
  ])('%s is refused', (_, from, at) => {
    expect(refusal(() => parseDocument(document(from))).at).toBe(at);
  });
});
