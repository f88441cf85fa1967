import type { TaskName } from '../../schema/work/tasks.js';
import type { ErrorCode } from '../../standards/errors.js';

/** What a thread is given. It asks for what it reads over `port`, and answers over it. */
export interface Job {
  readonly task: TaskName;
  readonly input: unknown;
  /** Which of the sources there are: a file, so many documents. */
  readonly file: boolean;
  readonly documents: number;
}

/** From the thread: the next of a source, or a piece of the answer. */
export type Said = { readonly next: number } | { readonly piece: Uint8Array };

/** How a job ended that the caller is to hear of. */
export interface Refused {
  readonly code: ErrorCode;
  readonly message: string;
  readonly at?: string | undefined;
}
