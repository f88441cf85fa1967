import { closeDueBallots } from '../../db/catalogue/ballots/close.js';
import { sendReminders, writeReminders } from '../../db/catalogue/ballots/reminders.js';
import { supersedeDue } from '../../db/catalogue/lifecycle.js';
import type { Client } from '../../db/client.js';
import type { Mailer } from '../mail/mailer.js';

const INTERVAL_MS = 2_000;

interface Sources {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly mailer: Mailer;
}

/** What comes by itself in the life of standards: ballots end, versions are superseded, who has not voted is reminded. */
export function startDeadlines(client: Client, { now, newId, mailer }: Sources, report: (cause: unknown) => void) {
  const steps = [
    () => closeDueBallots(client, now),
    () => supersedeDue(client),
    () => writeReminders(client, { now: now(), newId }),
    () => sendReminders(client, { now, send: mailer.send }, report),
  ];
  let running: Promise<void> | null = null;
  const run = async () => {
    for (const step of steps) await step().catch(report);
  };
  // A run that takes longer than the interval is not joined by another.
  const timer = setInterval(() => {
    running ??= run().finally(() => {
      running = null;
    });
  }, INTERVAL_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      mailer.stop();
    },
  };
}
