import { describe, expect, it } from 'vitest';
import { dueReminder, messageId } from '../../../../standards/catalogue/ballot/reminder.js';
import { committeeRule, monthsAfter, type WrittenRule } from '../../../../standards/catalogue/ballot/rule.js';
import { voteReason } from '../../../../standards/catalogue/ballot/vote.js';

const WRITTEN: WrittenRule = {
  commentDays: 30,
  ballotDays: 14,
  quorum: '1/2',
  majority: '2/3',
  negatives: '1/4',
  draftersExcluded: true,
  reviewMonths: 60,
  reminderDays: [1, 7, 7],
};

describe('when a committee says how it works', () => {
  it('fractions are read exactly, and reminders come in their order, each once', () => {
    expect(committeeRule(WRITTEN)).toMatchObject({ majority: { part: 2, of: 3 }, reminderDays: [7, 1] });
  });

  it.each([
    ['a review after more than five years', { reviewMonths: 61 }, 'input.reviewMonths'],
    ['no comment period', { commentDays: 0 }, 'input.commentDays'],
    ['a ballot of more than a year', { ballotDays: 367 }, 'input.ballotDays'],
    ['a majority that is none', { majority: '1/3' }, 'input.majority'],
    ['a decimal', { quorum: '0.5' }, 'input.quorum'],
    ['more than the whole', { negatives: '5/4' }, 'input.negatives'],
    ['parts of nothing', { quorum: '0/0' }, 'input.quorum'],
    ['a reminder on the last day', { reminderDays: [0] }, 'input.reminderDays'],
    ['half a day', { commentDays: 1.5 }, 'input.commentDays'],
  ])('%s is refused', (_what, over, at) => {
    expect(() => committeeRule({ ...WRITTEN, ...over })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', at }),
    );
  });

  it('months are counted by the calendar', () => {
    expect(monthsAfter(new Date('2026-01-31T10:00:00Z'), 1).toISOString()).toBe('2026-02-28T10:00:00.000Z');
    expect(monthsAfter(new Date('2024-02-29T00:00:00Z'), 60).toISOString()).toBe('2029-02-28T00:00:00.000Z');
  });
});

describe('when a ballot nears its end', () => {
  const END = new Date('2026-06-30T00:00:00Z');
  const on = (day: string) => dueReminder(END, [7, 1], new Date(`${day}T00:00:00Z`));

  it('the reminder closest to the end is due, and none before the first or after the end', () => {
    expect(['2026-06-22', '2026-06-23', '2026-06-28', '2026-06-29', '2026-06-30'].map(on)).toEqual([
      null,
      7,
      7,
      1,
      null,
    ]);
  });

  it('one reminder has one id, however often it is sent', () => {
    expect(messageId('b', 's', 7)).toBe(messageId('b', 's', 7));
    expect(new Set([messageId('b', 's', 7), messageId('b', 's', 1), messageId('b', 't', 7)]).size).toBe(3);
  });
});

describe('when an institution votes', () => {
  it('a no says why, and nothing else has to', () => {
    for (const reason of [null, undefined, '', '  '])
      expect(() => voteReason('no', reason)).toThrow(expect.objectContaining({ at: 'input.reason' }));
    expect(voteReason('no', ' Too wide ')).toBe('Too wide');
    expect(voteReason('yes', '  ')).toBeNull();
    expect(() => voteReason('yes', 'x'.repeat(10_001))).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
