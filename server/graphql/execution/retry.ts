import postgres from 'postgres';
import { causeOf } from '../errors.js';

/** PostgreSQL's serialization failure and deadlock: the same operation may well succeed when run again. */
export const isRetryable = (error: unknown): boolean => {
  const cause = causeOf(error);
  return cause instanceof postgres.PostgresError && (cause.code === '40001' || cause.code === '40P01');
};

export const MAX_ATTEMPTS = 10;

/** Longer after each attempt, and of random length, so that those who collided do not meet again. */
export const pauseBefore = (attempt: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, Math.random() * 5 * 2 ** Math.min(attempt, 6)));
