/** A change of one protection, and whether a test tells. */
export interface Mutant {
  readonly name: string;
  /** Makes the change, asks the tests and takes it back: the name of the first test that failed, or null. */
  caught(): Promise<string | null>;
}

/** Mutants of one kind, and one that changes nothing: were it caught, all would be. */
export interface Family {
  readonly name: string;
  readonly control: Mutant;
  readonly mutants: readonly Mutant[];
  close(): Promise<void>;
}
