import type { Operation } from '../db/operation.js';
import type { Vault } from '../db/sealing/vault.js';
import type { Read } from './access/reads.js';
import type { KeptComparisons } from './catalogue/diff/comparison.js';
import type { historiesLoader } from './indicators/show/history.js';
import type { privatePartsLoader } from './indicators/show/privateParts.js';
import type { sightingsLoader } from './indicators/show/sightings.js';
import type { Aside } from './work/aside.js';

/** What a resolver may reach: its operation's transaction, and the sources of time, ids and keys. */
export interface Context {
  readonly op: Operation;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly vault: Vault;
  /** Of published versions, kept by the hub. */
  readonly comparisons: KeptComparisons;
  readonly histories: ReturnType<typeof historiesLoader>;
  readonly sightings: ReturnType<typeof sightingsLoader>;
  readonly privateParts: ReturnType<typeof privatePartsLoader>;
  /** Counts the values that the operation looks up, over all its fields. */
  readonly lookedUp: { values: number };
  /** Has work done that would hold up the event loop, and the transaction. */
  readonly aside: Aside;
  /** Says that this operation publishes: once it has committed, the sequencer is due. */
  readonly published: () => void;
  /** Says that the operation reads private or granted fields: it is answered once the access log has it. */
  readonly reads: (read: Read) => void;
}
