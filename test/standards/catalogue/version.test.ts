import { describe, expect, it } from 'vitest';
import {
  type Change,
  type ChangeClass,
  checkVersion,
  nextVersion,
  requiredBump,
} from '../../../standards/catalogue/diff.js';
import { refusal } from './samples.js';

const change = (grade: ChangeClass, key = 'a'): Change => ({
  kind: 'changed',
  key,
  class: grade,
  reasons: [`${grade} thing`],
});

describe('when a version is computed from changes', () => {
  it.each<[ChangeClass[], string, string]>([
    [[], 'none', '1.2.3'],
    [['editorial'], 'patch', '1.2.4'],
    [['editorial', 'minor'], 'minor', '1.3.0'],
    [['breaking', 'minor', 'editorial'], 'major', '2.0.0'],
  ])('%j asks for %s: %s', (grades, bump, next) => {
    const changes = grades.map((grade) => change(grade));
    expect(requiredBump(changes)).toBe(bump);
    expect(nextVersion('1.2.3', changes)).toBe(next);
  });
});

describe('when a publisher proposes a version', () => {
  it.each([
    ['2.0.0', 'breaking'],
    ['3.0.0', 'minor'],
    ['2.0.0-rc.1', 'breaking'],
    ['1.3.0', 'minor'],
    ['1.2.4', 'editorial'],
  ] as const)('takes %s for a %s change', (proposed, grade) => {
    expect(() => checkVersion('1.2.3', proposed, [change(grade)])).not.toThrow();
  });

  it.each([
    ['1.3.0', 'breaking'],
    ['1.2.4', 'minor'],
    ['1.3.0-rc.1', 'breaking'],
  ] as const)('refuses %s for a %s change, with the reasons', (proposed, grade) => {
    const { at, message } = refusal(() => checkVersion('1.2.3', proposed, [change('editorial', 'b'), change(grade)]));
    expect(at).toBe('/version');
    expect(message).toContain(`a: ${grade} thing`);
    expect(message).not.toContain('b: ');
  });

  it.each(['1.2.3', '1.2.2', '1.2.3-rc.1'])('refuses %s, which does not come after', (proposed) => {
    expect(refusal(() => checkVersion('1.2.3', proposed, [])).message).toContain('after');
  });

  it.each(['1.2', 'v2.0.0', '', '2.0.0+build'])('refuses "%s", which is no version', (proposed) => {
    expect(refusal(() => checkVersion('1.2.3', proposed, [])).at).toBe('/version');
  });

  it('names ten reasons and counts the rest', () => {
    const changes = Array.from({ length: 14 }, (_, n) => change('breaking', `k${n}`));
    expect(refusal(() => checkVersion('1.2.3', '1.2.4', changes)).message).toMatch(/k9: breaking thing; and 4 more\.$/);
  });
});
