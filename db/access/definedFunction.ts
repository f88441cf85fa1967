import type { OperationRole } from './roles.js';

/** A function in SQL that runs with its owner's rights. */
export interface DefinedFunction {
  readonly signature: string;
  readonly returns: string;
  readonly body: string;
  /** Who may ask; by default every operation role. */
  readonly to?: readonly OperationRole[];
  readonly volatile?: true;
}
