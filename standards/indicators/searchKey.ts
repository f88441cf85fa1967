import { hash } from 'node:crypto';

/** Bytes of UTF-8: well below the third of a page that an entry of a PostgreSQL btree may take. */
export const LONGEST_KEY = 1024;
const BYTES_PER_UNIT = 3;

/**
 * By what an index finds a value: the value itself, or the MD5 of one too long for an index. Two values may share a key,
 * since anyone can make two texts with one MD5, so whoever finds by it compares the values too.
 */
export const searchKey = (value: string): string =>
  value.length * BYTES_PER_UNIT <= LONGEST_KEY || Buffer.byteLength(value) <= LONGEST_KEY ? value : hash('md5', value);
