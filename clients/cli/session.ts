import type { Command } from 'commander';
import { shownJson } from '../../standards/shownText.js';
import { HubClient } from '../sdk/client.js';
import { UsageError } from './failure.js';
import { readCredentials } from './identity/credentials.js';
import type { Io } from './io.js';
import { type Progress, progressOn } from './progress.js';

/** One command line at work: which hub, as whom, and how to speak. */
export interface Session {
  readonly io: Io;
  readonly client: HubClient;
  readonly json: boolean;
  readonly progress: Progress;
  /** The result: a document under `--json`, lines otherwise. */
  print(document: unknown, lines: Iterable<string>): void;
  /** For people only: on stderr, unless `--quiet` or `--json`. */
  note(text: string): void;
}

interface Globals {
  readonly url?: string;
  readonly token?: string;
  readonly seat?: string;
  readonly json?: true;
  readonly quiet?: true;
}

const DEFAULT_URL = 'http://127.0.0.1:4000';

export function openSession(command: Command, io: Io): Session {
  const globals = command.optsWithGlobals<Globals>();
  const url = hubUrl(globals.url || io.env.ENTENTE_URL || DEFAULT_URL);
  const token = globals.token || io.env.ENTENTE_TOKEN || readCredentials(io.env)[url]?.token;
  const seat = globals.seat || io.env.ENTENTE_SEAT;
  const silent = globals.quiet === true || globals.json === true;
  return {
    io,
    client: new HubClient({ url, token, seat }),
    json: globals.json === true,
    progress: progressOn(io.stderr, !silent),
    print: (document, lines) => {
      if (globals.json) io.stdout.write(`${shownJson(JSON.stringify(document, null, 2))}\n`);
      else for (const line of lines) io.stdout.write(`${line}\n`);
    },
    note: (text) => {
      if (!silent) io.stderr.write(`${text}\n`);
    },
  };
}

function hubUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError('The hub is named by an http or https URL.', '--url');
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
