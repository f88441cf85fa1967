/** SQL for the key that a hidden draft goes on under; at random, so that nobody can take it beforehand. */
export const yieldedKey = (key: string): string =>
  `rtrim(left(${key}, 55), '.-') || '-' || left(gen_random_uuid()::text, 8)`;
