import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { WaitingReminder } from '../../db/catalogue/ballots/reminders.js';
import { messageId } from '../../standards/catalogue/ballot/reminder.js';

export interface Mailer {
  send(reminder: WaitingReminder): Promise<void>;
  stop(): void;
}

const TIMEOUT_MS = 20_000;

/** E-mail over SMTP, with one Message-ID for a reminder however often it is sent; with no SMTP_URL, a line in the log. */
export function createMailer(smtp: { url: string | null; from: string }, log: Pick<Logger, 'info'>): Mailer {
  // The log has no addresses and no text, only ids for whoever may look them up.
  const note = ({ ballotId, seatId, days }: WaitingReminder, how: string) => log.info({ ballotId, seatId, days }, how);
  if (!smtp.url) return { send: async (reminder) => note(reminder, 'reminder of a ballot'), stop: () => {} };
  const transport = createTransport({
    url: smtp.url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  return {
    send: async (reminder) => {
      if (!reminder.address) return note(reminder, 'reminder of a ballot to a representative with no address');
      await transport.sendMail({
        from: smtp.from,
        to: reminder.address,
        messageId: messageId(reminder.ballotId, reminder.seatId, reminder.days),
        ...textOf(reminder),
      });
      note(reminder, 'reminder of a ballot sent');
    },
    stop: () => transport.close(),
  };
}

const textOf = ({ standardKey, version, closesAt, ballotId }: WaitingReminder) => ({
  subject: `Ballot on ${standardKey} ${version} ends ${closesAt.toISOString().slice(0, 10)}`,
  text: [
    `The ballot on ${standardKey} ${version} ends ${closesAt.toISOString()}, and your institution has not voted.`,
    `${standardKey} ${version} 的表决将于 ${closesAt.toISOString()} 结束，贵机构尚未投票。`,
    `entente ballot vote ${standardKey} ${version} yes|no|abstain`,
    `(${ballotId})`,
  ].join('\n\n'),
});
