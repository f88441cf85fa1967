/** The hub's advisory locks, each of one database. The numbers are arbitrary; those that had the same would wait for each other. */
export const ADVISORY_LOCKS = {
  /** One migrator at a time. */
  migration: 7_225_001,
  /** One sequencer at a time. */
  sequencer: 7_225_002,
  /** Exclusive for the upkeep of keys, shared for whoever seals in batches. */
  keyUpkeep: 7_225_003,
  /** One charge of the ledger at a time. */
  ledger: 7_225_004,
  /** One tick of the releases at a time. */
  releases: 7_225_005,
} as const;
