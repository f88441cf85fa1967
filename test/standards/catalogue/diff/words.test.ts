import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../standards/catalogue/diff/compare.js';
import { compareWords, type Run, runsOf } from '../../../../standards/catalogue/diff/words.js';
import type { StandardDocument } from '../../../../standards/catalogue/document.js';
import { imported, ownRequirement, ownStandard, smallCatalog } from '../samples.js';

const told = (runs: readonly Run[]) =>
  runs.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join('');

describe('when two texts are compared word by word', () => {
  it.each([
    [
      'a word put in',
      'A member reports a leak.',
      'A member reports every leak.',
      'A member reports [-a-]{+every+} leak.',
    ],
    ['a word taken out', 'within 24 whole hours', 'within 24 hours', 'within 24 [-whole -]hours'],
    [
      'several words in a row',
      'keep it for one year',
      'keep it for at most ten years',
      'keep it for [-one year-]{+at most ten years+}',
    ],
    ['all of it', '', 'New.', '{+New.+}'],
    ['nothing', 'Same.', 'Same.', 'Same.'],
  ])('it shows %s', (_, from, to, expected) => {
    expect(told(runsOf(from, to, 'en'))).toBe(expected);
  });

  it('divides Chinese, which has no spaces, into its words', () => {
    expect(told(runsOf('成员机构应在24小时内报告。', '成员机构应在48小时内报告。', 'zh-CN'))).toBe(
      '成员机构应在[-24-]{+48+}小时内报告。',
    );
    expect(told(runsOf('成员机构应报告泄露。', '成员机构宜报告泄露。', 'zh-CN'))).toMatch(/^成员机构.*报告泄露。$/);
  });

  it('loses nothing of either text, whatever they are', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[ab \n，。应宜]{0,40}$/));
    fc.assert(
      fc.property(text, text, fc.constantFrom('en' as const, 'zh-CN' as const), (from, to, language) => {
        const runs = runsOf(from, to, language);
        const without = (kind: Run['kind']) =>
          runs
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([from, to]);
      }),
    );
  });

  it('shows texts that have next to nothing in common as one that went and one that came, in bounded time', () => {
    const text = (letter: string) => Array.from({ length: 40_000 }, (_, place) => `${letter}${place}`).join(' ');
    expect(runsOf(text('a'), text('b'), 'en').map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('when the words of two versions are compared', () => {
  const words = (from: StandardDocument, to: StandardDocument) =>
    compare(from, to).map(({ key, words }) => [key, words()]);
  const one = (over: Parameters<typeof ownRequirement>[1]) => ownStandard({ nodes: [ownRequirement('a', over)] });

  it('names the field and the language', () => {
    const from = one({});
    const to = one({ statement: { en: 'Report a leak within 24 hours (a).', 'zh-CN': '应在 12 小时内报告。' } });
    expect(words(from, to)).toEqual([
      [
        'a',
        [
          {
            field: 'statement',
            language: 'zh-CN',
            runs: [
              { kind: 'same', text: '应在 ' },
              { kind: 'removed', text: '24' },
              { kind: 'added', text: '12' },
              { kind: 'same', text: ' 小时内报告。' },
            ],
          },
        ],
      ],
    ]);
  });

  it('finds none where only the key, the place or what a publisher marks is another', () => {
    const marked = one({ props: [{ name: 'revision', value: '2' }] });
    expect(words(one({}), marked)).toEqual([['a', []]]);
    const moved = ownStandard({ nodes: [ownRequirement('b', ownRequirement('a'))] });
    const renamed = { ...moved, nodes: [{ ...ownRequirement('a'), key: 'b' }] };
    expect(words(one({}), renamed)).toEqual([['b', []]]);
  });

  it('reads parameters and the parts that are no statement', () => {
    const root = smallCatalog();
    const [control] = root.catalog.groups[0].controls;
    control.params[0].label = 'another period';
    control.parts.push({ name: 'objective', prose: 'Find out whether.' });
    const [change] = compare(imported(smallCatalog()), imported(root));
    const fields = change?.words().map(({ field }) => field);
    expect(fields).toEqual(['statement', 'part objective', 'parameter ac-1_prm_1']);
  });

  it('finds the titles of the document', () => {
    const [change] = compare(ownStandard(), ownStandard({ title: { en: 'Threats', 'zh-CN': '威胁共享' } }));
    expect(change?.words()).toMatchObject([{ field: 'title', language: 'en' }]);
  });

  it('leaves a field that is the same out', () => {
    const same = new Map([['title', { en: 'x', 'zh-CN': '同' }]]);
    expect(compareWords(same, new Map([['title', { en: 'y', 'zh-CN': '同' }]]))).toHaveLength(1);
  });
});
