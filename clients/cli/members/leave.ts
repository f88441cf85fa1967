import { type Command, Option } from 'commander';
import { LeaveConsortiumDocument } from '../../generated/operations.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { row } from '../text.js';

interface Options {
  readonly data: 'keep' | 'withdraw';
}

export function addLeaveConsortium(entente: Command, io: Io): void {
  entente
    .command('leave')
    .description(
      'your institution leaves the consortium, for good: seats, grants and groups end, its private text is lost',
    )
    .argument('<key>', 'key of your institution, so that nobody leaves by mistake')
    .addOption(
      new Option('--data <what>', 'whether what it shared stays with whom it reached, or is taken back')
        .choices(['keep', 'withdraw'])
        .makeOptionMandatory(),
    )
    .action((key: string, options: Options, command: Command) => leave(openSession(command, io), key, options));
}

async function leave({ client, print }: Session, key: string, { data }: Options): Promise<void> {
  const input = { key, data: data === 'keep' ? ('KEEP' as const) : ('WITHDRAW' as const) };
  const { leaveConsortium: done } = await client.request(LeaveConsortiumDocument, { input });
  print(done, done ? [row('left', done.leftAt), row('seats ended', done.seats), row('recalled', done.recalled)] : []);
}
