import type { Command } from 'commander';
import { WebSocket } from 'ws';
import { shownJson } from '../../../standards/shownText.js';
import { type StandardChange, watchStandards } from '../../sdk/watch.js';
import type { Io } from '../io.js';
import { wholeNumber } from '../options.js';
import { openSession, type Session } from '../session.js';

interface Options {
  readonly after?: string;
  readonly count?: number;
}

const COLUMNS = 'time, standard, version, what, where the version stood, and id and detail of a comment or ballot';

export function addWatch(standards: Command, io: Io): void {
  standards
    .command('watch [standard]')
    .description(
      `drafts, steps, releases, comments and ballots as they come, tab-separated: ${COLUMNS}; with --json one document a line`,
    )
    .option('--after <cursor>', 'go on from there (default: now)')
    .option('--count <number>', 'end after so many (default: on Ctrl-C)', wholeNumber)
    .action((standard: string | undefined, options: Options, command: Command) =>
      follow(openSession(command, io), standard, options),
    );
}

async function follow(
  { io, client, json, note }: Session,
  standard: string | undefined,
  { after, count }: Options,
): Promise<void> {
  const changes = watchStandards(client, {
    standard,
    after,
    signal: io.interrupt(),
    webSocketImpl: WebSocket,
    onLost: () => note('The connection was lost; connecting again.'),
  });
  let seen = 0;
  if (count === 0) return;
  for await (const change of changes) {
    io.stdout.write(`${json ? shownJson(JSON.stringify(change)) : line(change)}\n`);
    seen += 1;
    if (seen === count) return;
  }
}

function line({ at, standardKey, version, kind, status, comment, ballot }: StandardChange): string {
  return [at, standardKey, version, kind, status, comment?.id ?? ballot?.id ?? '', detailOf({ comment, ballot })].join(
    '\t',
  );
}

/** Of a comment what becomes of it, of a ballot its end or its result. */
function detailOf({ comment, ballot }: Pick<StandardChange, 'comment' | 'ballot'>): string {
  if (comment) return comment.disposition ?? '';
  if (!ballot) return '';
  if (ballot.report) return ballot.report.approved ? 'approved' : 'not approved';
  return `until ${ballot.closesAt}`;
}
