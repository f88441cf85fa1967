/**
 * Holds the keys that wrap institutions' data keys, and lets none of them out. The local one keeps them in a file beside the
 * hub; for a key management service, each call is its encrypt and decrypt (docs/sealing.md), with `context` as the encryption
 * context. A provider that cannot be reached throws; what it throws is never told to a client.
 */
export interface KeyProvider {
  /** Wraps a data key under the newest wrapping key. `by` names that key, so that a rotation can tell what is still to do. */
  wrap(key: Buffer, context: string): Promise<{ readonly wrapped: Buffer; readonly by: string }>;
  /** The data key. @throws for a wrapping key that is not there any more, or another `context` than it was wrapped in. */
  unwrap(wrapped: Buffer, by: string, context: string): Promise<Buffer>;
  /** Name of the newest wrapping key. */
  newest(): Promise<string>;
  /** Makes a newer wrapping key, and gives its name. @throws where that is done at the service itself. */
  renew(): Promise<string>;
  /** Destroys every wrapping key but those named, and gives the names of what went. @throws as `renew` does. */
  keepOnly(names: readonly string[]): Promise<readonly string[]>;
}

/** The provider did not answer, or not with a key. The client may try again; the log is told why. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';

  constructor(override readonly cause: unknown) {
    super('The key provider gave no key.');
  }

  /** Of the failure behind it, for the log, which is told no messages. */
  get code(): string {
    const { name, code } = (this.cause ?? {}) as { name?: string; code?: unknown };
    return [name, code].filter((part) => typeof part === 'string').join(' ');
  }
}
