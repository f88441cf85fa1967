import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fateOf } from '../../../../standards/catalogue/crosswalk/carry.js';
import { digestOfCrosswalk } from '../../../../standards/catalogue/crosswalk/digest.js';
import type { CrosswalkEntry } from '../../../../standards/catalogue/crosswalk/document.js';
import { gapsOf } from '../../../../standards/catalogue/crosswalk/gaps.js';
import { numberOf, seesCrosswalk } from '../../../../standards/catalogue/crosswalk/life.js';
import { checkEntries } from '../../../../standards/catalogue/crosswalk/validate.js';
import type { MappingRelation } from '../../../../standards/catalogue/document.js';
import { HubError } from '../../../../standards/errors.js';
import { document, entry, items, SIDES } from './samples.js';

function placeOf(entries: readonly CrosswalkEntry[]): string {
  try {
    checkEntries(entries, SIDES, (index) => `/${index}`);
  } catch (error) {
    if (error instanceof HubError && error.code === 'BAD_USER_INPUT') return error.at ?? '';
    throw error;
  }
  return 'accepted';
}

describe('when entries are checked', () => {
  it('takes what names requirements and statements that are there', () => {
    const statement = { requirement: 'a1', statement: 'a1_smt' };
    expect(placeOf([entry('a1 a2', 'subset-of', 'b1'), { ...entry('a1', 'equal', 'b2'), sources: [statement] }])).toBe(
      'accepted',
    );
  });

  it.each<[string, CrosswalkEntry[], string]>([
    ['a key that the source lacks', [entry('b1', 'equal', 'b1')], '/0/sources/0'],
    ['a key that the target lacks', [entry('a1', 'equal', 'b1 a1')], '/0/targets/1'],
    [
      'a statement of another requirement',
      [{ ...entry('a1', 'equal', 'b1'), sources: [{ requirement: 'a1', statement: 'a2_smt' }] }],
      '/0/sources/0',
    ],
    ['no source', [{ ...entry('a1', 'equal', 'b1'), sources: [] }], '/0/sources'],
    ['a source twice', [entry('a1 a1', 'equal', 'b1')], '/0/sources'],
    ['a strength of eleven', [entry('a1', 'equal', 'b1', { strength: 11 })], '/0/strength'],
    ['a strength that is not whole', [entry('a1', 'equal', 'b1', { strength: 1.5 })], '/0/strength'],
    ['more than all confidence', [entry('a1', 'equal', 'b1', { confidence: { percentage: 1.1 } })], '/0/confidence'],
    [
      'the same pair twice, however ordered',
      [entry('a1 a2', 'equal', 'b1'), entry('a2 a1', 'intersects-with', 'b1')],
      '/1',
    ],
  ])('refuses %s, with its place', (_what, entries, at) => {
    expect(placeOf(entries)).toBe(at);
  });

  it.each<[string, [string, MappingRelation, string], [string, MappingRelation, string]]>([
    ['equal to a part, unrelated to the whole', ['a1', 'equal', 'b1'], ['a1', 'no-relationship', 'b1 b2']],
    ['equal to the whole, larger than it', ['a1', 'equal', 'b1 b2'], ['a1 a2', 'subset-of', 'b1 b2']],
    ['larger than the whole, smaller than a part', ['a1', 'superset-of', 'b1 b2'], ['a1', 'subset-of', 'b1']],
  ])('refuses what cannot be so of any sets: %s', (_what, first, second) => {
    expect(placeOf([entry(...first), entry(...second)])).toBe('/1');
    expect(placeOf([entry(...second), entry(...first)])).toBe('/1');
  });

  it('takes whatever is so of some sets', () => {
    const bits = fc.integer({ min: 1, max: 63 });
    const lists = fc.constantFrom(['a1', 'b1'], ['a1', 'b1 b2'], ['a1 a2', 'b1'], ['a1 a2', 'b1 b2'], ['a2', 'b1 1.3']);
    const names = ['a1', 'a2', 'a3', 'b1', 'b2', '1.3'];
    fc.assert(
      fc.property(fc.array(bits, { minLength: 6, maxLength: 6 }), fc.uniqueArray(lists), (meaning, pairs) => {
        const meant = (list: string) =>
          list.split(' ').reduce((sofar, name) => sofar | (meaning[names.indexOf(name)] as number), 0);
        const entries = pairs.map(([sources = '', targets = '']) =>
          entry(sources, relationOf(meant(sources), meant(targets)), targets),
        );
        expect(placeOf(entries)).toBe('accepted');
      }),
      { numRuns: 1_000 },
    );
  });
});

function relationOf(one: number, other: number): MappingRelation {
  if (one === other) return 'equal';
  if ((one & other) === 0) return 'no-relationship';
  if ((one & other) === one) return 'subset-of';
  return (one & other) === other ? 'superset-of' : 'intersects-with';
}

describe('when gaps are asked for', () => {
  const requirements = ['a1', 'a2', 'a3', 'a4'].map((key) => ({ key, withdrawn: key === 'a4' }));

  it('tells what nothing is related to, in order, and neither what is withdrawn nor what is mapped', () => {
    expect(gapsOf(requirements, [entry('a2', 'intersects-with', 'b1')], 'sources')).toEqual(['a1', 'a3']);
  });

  it('counts what is said to be unrelated as a gap', () => {
    expect(gapsOf(requirements, [entry('a1', 'no-relationship', 'b1')], 'sources')).toEqual(['a1', 'a2', 'a3']);
  });
});

describe('when a standard of a crosswalk goes on', () => {
  const says = (digest: string, ...statements: string[]) => ({ digest, statements: new Set(statements) });
  const before = new Map([
    ['a1', says('same', 'a1_smt')],
    ['a2', says('old', 'a2_smt', 'a2_smt.a')],
    ['a3', says('same')],
  ]);
  const after = new Map([
    ['a1', says('same', 'a1_smt')],
    ['a2', says('new', 'a2_smt')],
  ]);
  const still = { before: new Map([['b1', says('x')]]), after: new Map([['b1', says('x')]]) };

  it.each([
    ['a1', 'kept'],
    ['a1 a2', 'changed'],
    ['a2 a3', 'gone'],
  ])('asks of an entry on %s: %s', (keys, fate) => {
    expect(fateOf(entry(keys, 'equal', 'b1'), { sources: { before, after }, targets: still })).toBe(fate);
    const turned = { sources: items('b1'), targets: items(...keys.split(' ')) };
    expect(fateOf(turned, { sources: still, targets: { before, after } })).toBe(fate);
  });

  it.each([
    ['a2_smt', 'changed'],
    ['a2_smt.a', 'gone'],
  ])('asks of an entry on the statement %s: %s', (statement, fate) => {
    const sources = [{ requirement: 'a2', statement }];
    expect(fateOf({ sources, targets: items('b1') }, { sources: { before, after }, targets: still })).toBe(fate);
  });
});

describe('when a version of a crosswalk is numbered', () => {
  it('begins with 1.0.0 and goes on by a minor or major step', () => {
    expect(numberOf(null, [], 'minor')).toBe('1.0.0');
    expect(numberOf(null, ['1.2.0', '1.10.0'], 'minor')).toBe('1.11.0');
    expect(numberOf(null, ['1.2.0'], 'major')).toBe('2.0.0');
  });

  it('refuses a number that is none, or comes before one there is', () => {
    for (const asked of ['1', '1.0.0', '0.9.0'])
      expect(() => numberOf(asked, ['1.0.0'], 'minor')).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', at: 'input.version' }),
      );
  });
});

describe('when somebody asks for a crosswalk', () => {
  const editor = { role: 'editor', personId: 'p', seatId: 's', organizationId: 'c', institutionId: 'c' } as const;

  it('is everybody’s once it is published, and its committee’s before', () => {
    for (const status of ['published', 'superseded'] as const)
      expect(seesCrosswalk({ role: 'public' }, { status, committeeId: 'c' })).toBe(true);
    expect(seesCrosswalk({ role: 'public' }, { status: 'draft', committeeId: 'c' })).toBe(false);
    expect(seesCrosswalk(editor, { status: 'draft', committeeId: 'c' })).toBe(true);
    expect(seesCrosswalk(editor, { status: 'draft', committeeId: 'other' })).toBe(false);
  });
});

describe('when a crosswalk is digested', () => {
  it('changes with what an entry says, and with the order of entries', () => {
    const [one, two] = [entry('a1', 'equal', 'b1'), entry('a2', 'equal', 'b2')];
    const digests = [[one, two], [two, one], [one], [one, { ...two, strength: 3 }]].map((entries) =>
      digestOfCrosswalk(document(entries)),
    );
    expect(new Set(digests).size).toBe(4);
    expect(digestOfCrosswalk(document([one, two]))).toBe(digests[0]);
  });
});
