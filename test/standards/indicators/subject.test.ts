import { describe, expect, it } from 'vitest';
import { normalize } from '../../../standards/indicators/normalize.js';
import { SUBJECTS, subjectOf } from '../../../standards/indicators/subject.js';
import type { ObservableType } from '../../../standards/indicators/types.js';
import { TOLD } from './vectors/subjects.js';

const told = (type: ObservableType, raw: string) => subjectOf(normalize(type, raw));

describe('when a number, a sender or a pattern is told for a person’s or not', () => {
  it.each(TOLD)('%s %s is %s: %s', (type, raw, subject) => {
    expect(told(type, raw)).toBe(subject);
  });

  it('there are vectors of each kind that is told apart', () => {
    const parts = SUBJECTS.filter((subject) => subject.includes('.'));
    expect(new Set(TOLD.map(([, , subject]) => subject))).toEqual(new Set(parts));
  });

  it('every other type is of its own kind', () => {
    expect(told('bank-account', '6222 0212 3456')).toBe('bank-account');
    expect(SUBJECTS).toContain('domain-name');
    expect(SUBJECTS).not.toContain('phone-number');
  });
});
