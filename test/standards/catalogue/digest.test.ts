import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digestOfDocument, digestOfNode, sha256Hex } from '../../../standards/catalogue/digest.js';
import { imported, ownRequirement, ownStandard, refusal, smallCatalog } from './samples.js';

describe('when JSON is made canonical', () => {
  it('is as the example of RFC 8785, section 3.2.4', () => {
    const example = {
      numbers: JSON.parse('[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001]'),
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names as RFC 8785, section 3.2.3, but for U+FB33, which NFC takes apart', () => {
    const example = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.keys(JSON.parse(canonicalJson(example)))).toEqual([
      '1',
      '\r',
      '\u0080',
      '\u00f6',
      '\u05d3\u05bc',
      '\u20ac',
      '\ud83d\ude00',
    ]);
    expect(canonicalJson(example)).toMatch(/^\{"\\r":.*"1":.*"ö":.*"דּ":.*"€":.*"😀":/u);
  });

  it.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [999999999999999700000, '999999999999999700000'],
    [1e21, '1e+21'],
    [333333333.3333332, '333333333.3333332'],
    [-0.0000033333333333333333, '-0.0000033333333333333333'],
  ])('writes %d as RFC 8785, appendix B', (number, text) => {
    expect(canonicalJson(number)).toBe(text);
  });

  it.each([
    ['NaN', { a: Number.NaN }, '/a'],
    ['infinity', [1, Number.POSITIVE_INFINITY], '/1'],
    ['a lone surrogate', ['\udead'], '/0'],
    ['a lone surrogate in a name', { '\udead': 1 }, ''],
    ['a date', { a: new Date(0) }, '/a'],
    ['a hole in a list', [undefined], '/0'],
    ['two names that are one in NFC', { é: 1, 'e\u0301': 2 }, '/e\u0301'],
  ])('refuses %s', (_, value, at) => {
    expect(refusal(() => canonicalJson(value)).at).toBe(at);
  });

  it('does not depend on the order of names, nor on composition', () => {
    expect(canonicalJson({ b: 'e\u0301', a: 1 })).toBe(canonicalJson({ a: 1, b: 'é' }));
  });

  it('says the same JSON again', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe('when a node is digested', () => {
  const node = ownRequirement('a');

  it('has the same digest under another key and with other children', () => {
    expect(digestOfNode({ ...node, key: 'b', children: [node] } as never)).toBe(digestOfNode(node));
  });

  it.each([
    { title: { en: 'other' } },
    { class: 'x' },
    { level: 'may' as const },
    { statement: { en: 'other' } },
    { guidance: { en: 'other' } },
    { classification: 'C4' },
    { mappings: [] },
    { params: [{ id: 'p' }] },
    { props: [{ name: 'a', value: 'b' }] },
    { links: [{ href: '#a' }] },
    { kind: 'group' as const },
  ])(
    'has another digest with $title$class$level$statement$guidance$classification$mappings$params$props$links$kind',
    (over) => {
      expect(digestOfNode({ ...node, ...over })).not.toBe(digestOfNode(node));
    },
  );

  it('does not depend on how an import renders its parts', () => {
    const control = imported(smallCatalog()).nodes[0]?.children[0];
    if (!control) throw new Error('The sample has a control.');
    expect(digestOfNode({ ...control, statement: { en: 'rendered otherwise' } })).toBe(digestOfNode(control));
  });
});

describe('when a document is digested', () => {
  it('is the SHA-256 of its canonical JSON', () => {
    const document = ownStandard();
    expect(digestOfDocument(document)).toBe(sha256Hex(canonicalJson(document)));
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
