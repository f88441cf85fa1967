import { CommanderError } from 'commander';
import { shownJson } from '../../standards/shownText.js';
import { ClientError } from '../sdk/error.js';
import type { Io } from './io.js';
import { cell } from './text.js';

/** Wrong usage, or a file that cannot be read: nothing was asked of the hub, or no more. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    readonly at?: string,
  ) {
    super(message);
  }
}

/** Done, but for a part of what was given: said once its result is printed. */
export class PartlyRejected extends Error {
  override readonly name = 'PartlyRejected';
}

const EXIT = { refused: 1, usage: 2, unreachable: 3, signedOut: 4, partly: 5 };

interface Failure {
  readonly exit: number;
  readonly code: string;
  readonly message: string;
  readonly at?: string | undefined;
  readonly path?: readonly (string | number)[] | undefined;
}

/** Says on stderr why a command line failed; the exit code. */
export function report(error: unknown, io: Io, argv: readonly string[]): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const { exit, ...failure } = failureOf(error);
  if (argv.includes('--json')) io.stderr.write(`${shownJson(JSON.stringify({ error: failure }))}\n`);
  // Help that stands for a missing command has been printed, and says all there is.
  else if (!(error instanceof CommanderError && error.code === 'commander.help')) io.stderr.write(lineOf(failure));
  return exit;
}

function failureOf(error: unknown): Failure {
  if (error instanceof ClientError) {
    const { code, message, at, path } = error;
    const exit = code === 'UNAUTHENTICATED' ? EXIT.signedOut : code === 'UNREACHABLE' ? EXIT.unreachable : EXIT.refused;
    return { exit, code, message, at, path };
  }
  if (error instanceof UsageError) return { exit: EXIT.usage, code: 'USAGE', message: error.message, at: error.at };
  if (error instanceof PartlyRejected) return { exit: EXIT.partly, code: 'PARTLY_REJECTED', message: error.message };
  if (error instanceof CommanderError) {
    return { exit: EXIT.usage, code: 'USAGE', message: error.message.replace(/^error: /, '') };
  }
  return { exit: EXIT.refused, code: 'UNFORESEEN', message: String(error) };
}

function lineOf({ code, message, at, path }: Omit<Failure, 'exit'>): string {
  const place = at ?? path?.join('.');
  const hint = code === 'UNAUTHENTICATED' ? 'Sign in with: entente login\n' : '';
  return `${code}: ${cell(message)}${place ? ` (at ${cell(place)})` : ''}\n${hint}`;
}
