/**
 * Holds the keys that wrap institutions' data keys, and lets none of them out. The local one keeps them in a file beside the
 * hub; for a key management service, each call is its encrypt and decrypt (AWS KMS, Alibaba Cloud KMS, Vault transit …), with
 * `context` as the encryption context. A provider that cannot be reached throws; what it throws is never told to a client.
 */
export interface KeyProvider {
  /** Wraps a data key under the newest wrapping key. `by` names that key, so that a rotation can tell what is still to do. */
  wrap(key: Buffer, context: string): Promise<{ readonly wrapped: Buffer; readonly by: string }>;
  /** The data key. @throws for a wrapping key that is not there any more, or another `context` than it was wrapped in. */
  unwrap(wrapped: Buffer, by: string, context: string): Promise<Buffer>;
  /** Name of the newest wrapping key. */
  newest(): Promise<string>;
}
