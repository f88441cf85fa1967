import fc from 'fast-check';
import type { World } from '../oracle/world.js';
import { DIFFERENCE_NAMES, type DifferenceName } from './differences/differ.js';
import { anyProfile, type Hidden, profileWithout } from './profiles.js';
import { choicesOf } from './rows/choices.js';
import { underProfile, varied } from './rows/vary.js';

/** What two worlds have in common, and the kinds of things that they differ in. */
export interface Setting {
  /** Of all that is left to chance. */
  readonly salt: number;
  /** The policy in force, and the one before it; null for the world's own alone, which shows all that may be shown. */
  readonly profiles: readonly [Hidden, Hidden] | null;
  readonly differences: readonly DifferenceName[];
}

const differences = fc.oneof(
  fc.subarray([...DIFFERENCE_NAMES], { minLength: 1 }),
  fc.constant<DifferenceName[]>([...DIFFERENCE_NAMES]),
);
const salt = fc.noShrink(fc.nat());

export const underOwnPolicy: fc.Arbitrary<Setting> = fc.record({ salt, profiles: fc.constant(null), differences });

export const underAnyPolicy: fc.Arbitrary<Setting> = fc.record({
  salt,
  profiles: fc.tuple(anyProfile, anyProfile),
  differences,
});

/** The world that both are made from. */
export function commonWorld(base: World, { salt: number, profiles }: Setting): World {
  const [inForce, before] = profiles?.map(profileWithout) ?? [];
  const governed = inForce ? underProfile(base, inForce, before) : base;
  return varied(governed, choicesOf(number));
}
