/** What can be wrong with a signed statement or a file of them. The set is closed: scripts decide by it. */
export const FAULT_CODES = [
  /** Not a statement of this format, or not in its one spelling (RFC 8785). */
  'malformed',
  'unsigned',
  'unknown-key',
  'revoked-key',
  'bad-signature',
  /** Signed as another kind of statement. */
  'wrong-purpose',
  'too-few-signers',
  'wrong-digest',
  /** About another standard, version or committee than it stands beside. */
  'wrong-subject',
  /** Another chain of key sets than the one that is trusted. */
  'foreign-keys',
  /** A key set that does not follow from the one before it. */
  'broken-chain',
  'rollback',
  /** Two releases that claim the same place after one another. */
  'fork',
  /** Releases in between are needed to tell. */
  'gap',
  'expired-head',
  /** A head that does not know of what it should. */
  'stale-head',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** `at` is a JSON pointer into the file. */
export interface Fault {
  readonly code: FaultCode;
  readonly message: string;
  readonly at: string;
}

export const fault = (code: FaultCode, message: string, at: string): Fault => ({ code, message, at });
