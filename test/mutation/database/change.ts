/** A change of the database, and the statements that take it back. */
export interface Change {
  readonly name: string;
  /** Table or function: tests that name it are asked first. */
  readonly about: string;
  readonly make: readonly string[];
  readonly undo: readonly string[];
  /** Whose right it is to make it; the tables' owner where absent. */
  readonly as?: string;
}
