import { Argument, type Command, InvalidArgumentError } from 'commander';
import { CastVoteDocument, VoteChoice } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { termOf } from '../../options.js';
import { openSession, type Session } from '../../session.js';
import { ballotLine, COLUMNS, findBallot } from './find.js';

interface Options {
  readonly reason?: string;
}

export function addVote(ballot: Command, io: Io): void {
  ballot
    .command('vote')
    .description(`vote for the institution one speaks for, or change its vote, tab-separated: ${COLUMNS}`)
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version')
    .addArgument(new Argument('<choice>', 'yes, no or abstain').argParser(choiceOf))
    .option('--reason <text>', 'why; a no says so')
    .action((key: string, version: string, choice: VoteChoice, options: Options, command: Command) =>
      vote(openSession(command, io), key, version, choice, options),
    );
}

function choiceOf(text: string): VoteChoice {
  const choice = termOf(VoteChoice, text);
  if (!choice) throw new InvalidArgumentError('It is yes, no or abstain.');
  return choice;
}

async function vote(
  session: Session,
  key: string,
  version: string,
  choice: VoteChoice,
  { reason }: Options,
): Promise<void> {
  const { id: ballotId } = await findBallot(session, key, version);
  const { castVote } = await session.client.request(CastVoteDocument, { input: { ballotId, choice, reason } });
  session.print(castVote?.ballot, castVote ? [ballotLine(castVote.ballot)] : []);
}
