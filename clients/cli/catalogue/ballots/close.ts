import type { Command } from 'commander';
import { CloseBallotDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { ballotLine, COLUMNS, findBallot } from './find.js';

export function addClose(ballot: Command, io: Io): void {
  ballot
    .command('close')
    .description(`count a ballot in which everybody has voted, tab-separated: ${COLUMNS}`)
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version')
    .action((key: string, version: string, _options: object, command: Command) =>
      close(openSession(command, io), key, version),
    );
}

async function close(session: Session, key: string, version: string): Promise<void> {
  const { id: ballotId } = await findBallot(session, key, version);
  const { closeBallot } = await session.client.request(CloseBallotDocument, { input: { ballotId } });
  session.print(closeBallot?.ballot, closeBallot ? [ballotLine(closeBallot.ballot)] : []);
}
