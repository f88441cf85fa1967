import type { TaskName } from '../../schema/work/tasks.js';
import type { ErrorCode } from '../../standards/errors.js';

/** What a worker is given. It asks for what it reads, and answers, in messages. */
export interface Job {
  readonly task: TaskName;
  readonly input: unknown;
  /** Which of the sources there are: a file, so many documents. */
  readonly file: boolean;
  readonly documents: number;
}

/** To the worker: what to do, or the next of a source, null at its end. */
export type Asked = { readonly job: Job } | { readonly chunk: Uint8Array | null };

/** From the worker: that it wants the next of a source, a piece of the answer, or how the job ended. */
export type Said =
  | { readonly next: number }
  | { readonly piece: Uint8Array }
  | { readonly refused: Refused | null }
  | { readonly unforeseen: string };

/** How a job ended that the caller is to hear of. */
export interface Refused {
  readonly code: ErrorCode;
  readonly message: string;
  readonly at?: string | undefined;
}
