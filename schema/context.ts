import type { Operation } from '../db/operation.js';
import type { sightingsLoader } from './indicators/sightings.js';

/** What a resolver may reach: its operation's transaction, and the sources of time, ids and keys. */
export interface Context {
  readonly op: Operation;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly fingerprintKey: Buffer;
  readonly sightings: ReturnType<typeof sightingsLoader>;
  /** Says that this operation publishes: once it has committed, the sequencer is due. */
  readonly published: () => void;
}
