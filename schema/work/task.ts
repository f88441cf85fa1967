import type { StandardDocument } from '../../standards/catalogue/document.js';
import type { FileRead } from '../../standards/reading/file.js';
import type { Guard } from '../../standards/reading/guard.js';

/**
 * What is done on a caller's behalf and takes too long for the event loop. It runs in a process of its own, which has the rules and
 * nothing else: no database, no clock, no key.
 */
export interface Task<Input, Piece> {
  /** What the text of the caller's file is held against while it is read. */
  readonly guard: (input: Input) => Guard;
  /** Whether the file may be an archive, which the task bounds while it unpacks it. */
  readonly unpacks?: true;
  /** The answer in pieces, each small enough to be taken up between two requests. */
  readonly run: (input: Input, given: Given) => Iterable<Piece>;
}

/** What is read for a task besides its input, a piece at a time and as the caller: a file of theirs, versions they may see. */
export interface Given extends FileRead {
  readonly documents: readonly StandardDocument[];
}
