import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../../db/project.js';
import { NEVER_CLEAR, tooWide, USUAL_LABELS, widestLabel } from '../../../standards/access/widest.js';
import { SUBJECTS, type Subject } from '../../../standards/indicators/subject.js';

const published = (version: string) =>
  JSON.parse(readFileSync(projectPath(`standards/published/threat-indicator-sharing/${version}.json`), 'utf8'));

describe('when a widest label is asked for', () => {
  it('without a standard the usual ones hold, and what is nobody’s may be CLEAR', () => {
    expect(widestLabel(null, 'bank-account')).toBe('green');
    expect(widestLabel({ widestLabels: null }, 'email-addr')).toBe('green');
    expect(widestLabel(null, 'phone-number.service')).toBe('clear');
    expect(widestLabel(null, 'domain-name')).toBe('clear');
  });

  it('a standard may allow less, and more up to the ceiling', () => {
    const widestLabels = { 'domain-name': 'amber', 'email-addr': 'clear', 'bank-account': 'clear' } as const;
    expect(widestLabel({ widestLabels }, 'domain-name')).toBe('amber');
    expect(widestLabel({ widestLabels }, 'email-addr')).toBe('clear');
    expect(widestLabel({ widestLabels }, 'bank-account')).toBe('green');
    expect(tooWide(widestLabels)).toEqual(['bank-account']);
  });

  it('what a standard says nothing of is as usual', () => {
    expect(widestLabel({ widestLabels: { 'domain-name': 'green' } }, 'voice-sample')).toBe('green');
  });

  it('no table makes CLEAR what never is', () => {
    const widestLabels = Object.fromEntries(SUBJECTS.map((subject) => [subject, 'clear'] as const));
    const never = SUBJECTS.filter((subject) => widestLabel({ widestLabels }, subject) !== 'clear');
    expect(never.sort()).toEqual([...NEVER_CLEAR].sort());
    expect(tooWide(widestLabels).sort()).toEqual(never);
  });

  it('the published standard says what is usual, of the kinds that there were then', () => {
    const since: readonly Subject[] = [
      'caller-id.personal',
      'caller-id.service',
      'payment-card-token',
      'qr-payload.personal',
    ];
    const usualThen = Object.entries(USUAL_LABELS).filter(([subject]) => !since.includes(subject as Subject));
    expect(published('3.0.0').widestLabels).toEqual(Object.fromEntries(usualThen));
  });
});
