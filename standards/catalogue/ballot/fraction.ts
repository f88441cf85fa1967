import { badInput } from '../../errors.js';

/** A part of a whole, exactly: `2/3` has no decimal form that a count could be held against. */
export interface Fraction {
  readonly part: number;
  readonly of: number;
}

const MAX_WHOLE = 1_000;

/** `2/3`. @throws HubError BAD_USER_INPUT for anything but a part of at most the whole, which is 1 to 1,000. */
export function fraction(text: string, at: string): Fraction {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const read = { part: Number(part), of: Number(of) };
  if (!part || !of || read.of < 1 || read.of > MAX_WHOLE || read.part > read.of)
    throw badInput('A fraction such as 2/3 was expected, from 0 to 1.', at);
  return read;
}

export const written = ({ part, of }: Fraction): string => `${part}/${of}`;

/** Whether `count` is at least the fraction of `whole`. */
export const isAtLeast = (count: number, { part, of }: Fraction, whole: number): boolean => count * of >= part * whole;

/** Whether `count` is at most the fraction of `whole`. */
export const isAtMost = (count: number, { part, of }: Fraction, whole: number): boolean => count * of <= part * whole;
