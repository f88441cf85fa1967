import type { PrivatePartInput } from '../../generated/operations.js';
import { UsageError } from '../failure.js';
import { textOf } from '../files.js';
import type { Io } from '../io.js';

export interface PrivateOptions {
  readonly private?: string;
  readonly privateNarrative?: string;
}

/** What stays with its owner comes from files, never from the command line, which others on the machine can read. */
export async function privatePart(
  io: Io,
  { private: file, privateNarrative }: PrivateOptions,
): Promise<PrivatePartInput | undefined> {
  if (file === undefined && privateNarrative === undefined) return undefined;
  if (file === '-' && privateNarrative === '-') throw new UsageError('stdin is read once.', '--private-narrative');
  return {
    ...(file !== undefined && (await readObject(io, file))),
    ...(privateNarrative !== undefined && { narrative: (await textOf(io, privateNarrative)).trimEnd() }),
  };
}

/** The hub refuses a field that it does not know. */
async function readObject(io: Io, file: string): Promise<PrivatePartInput> {
  const value = parse(await textOf(io, file));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError('The file is not a JSON object.', '--private');
  }
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Without the parser's words, which quote the file.
    throw new UsageError('The file is not JSON.', '--private');
  }
}
