import { daysAfter } from './rule.js';

/**
 * Which of the reminders is due: the one closest to the deadline, so that a hub that was down sends one and not all it
 * missed. Null when none is, or the time is over.
 */
export function dueReminder(closesAt: Date, reminderDays: readonly number[], now: Date): number | null {
  if (now >= closesAt) return null;
  const due = reminderDays.filter((days) => now >= daysAfter(closesAt, -days));
  return due.length > 0 ? Math.min(...due) : null;
}

/** The same for the same reminder, however often it is sent: a mail system drops the second. */
export const messageId = (ballotId: string, seatId: string, days: number): string =>
  `<ballot-${ballotId}-${seatId}-${days}@entente>`;
