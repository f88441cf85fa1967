import { createHash } from 'node:crypto';

/** Choices that follow from a number and a name alone, so that a failure can be told by its number. */
export function choicesOf(salt: number) {
  const number = (name: string): number =>
    createHash('sha1').update(`${salt} ${name}`).digest().readUInt32BE() / 0x1_0000_0000;
  const pick = <T>(name: string, from: readonly T[]): T => from[Math.floor(number(name) * from.length)] as T;
  return {
    pick,
    chance: (name: string, probability: number): boolean => number(name) < probability,
    /** Some of them, in their order. */
    some: <T>(name: string, from: readonly T[], probability = 0.5): T[] =>
      from.filter((_, place) => number(`${name} ${place}`) < probability),
  };
}

export type Choices = ReturnType<typeof choicesOf>;
