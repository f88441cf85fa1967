import { bitsOf } from '../integers.js';

/** Independent uniform bytes; of a release they come from `node:crypto` and are never seeded. */
export type RandomBytes = (count: number) => Uint8Array;

/** Where the exact samplers get their chance from. */
export interface RandomSource {
  /** Uniform over 0 … 2³² − 1. */
  word(): number;
  /** Uniform over 0 … `limit` − 1, by rejection: what a remainder would favour is drawn again. */
  below(limit: bigint): bigint;
}

/** Asked of the source at once, since each asking costs far more than its bytes. */
const POOL = 4096;

export const WORD = 0x1_0000_0000;

export function randomSource(randomBytes: RandomBytes): RandomSource {
  let pool: DataView = new DataView(new ArrayBuffer(0));
  let next = 0;

  function word(): number {
    if (next === pool.byteLength) {
      const bytes = randomBytes(POOL);
      if (bytes.length !== POOL) throw new Error('The source of randomness gave another number of bytes.');
      pool = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      next = 0;
    }
    const value = pool.getUint32(next);
    next += 4;
    return value;
  }

  /** With `bits` of 32 at most: the top bits of a word. */
  const short = (limit: number, bits: number): number => {
    for (;;) {
      const value = word() >>> (32 - bits);
      if (value < limit) return value;
    }
  };

  const long = (limit: bigint, bits: number): bigint => {
    const words = Math.ceil(bits / 32);
    for (;;) {
      let value = 0n;
      for (let left = words; left > 0; left--) value = (value << 32n) | BigInt(word());
      value >>= BigInt(words * 32 - bits);
      if (value < limit) return value;
    }
  };

  return {
    word,
    below(limit) {
      if (limit < 1n) throw new Error('Nothing is below this limit.');
      if (limit === 1n) return 0n;
      const bits = bitsOf(limit - 1n);
      return bits <= 32 ? BigInt(short(Number(limit), bits)) : long(limit, bits);
    },
  };
}
