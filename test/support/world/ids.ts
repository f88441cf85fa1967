import { v5 } from 'uuid';

const NAMESPACE = '6f0c1f8e-58d0-5d0e-9f0a-3d6a4f1f0a11';

/** Every id of the world follows from a name, so that two worlds agree and a test can say whom it means. */
export const idOf = (name: string): string => v5(name, NAMESPACE);

/** What the world's own randomness follows from. */
export const WORLD_KEY = Buffer.alloc(32, 7);

/** Minutes after the world's beginning. */
export const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minute));

export const INSTITUTIONS = ['aurora', 'borealis', 'cascade'] as const;
export type Institution = (typeof INSTITUTIONS)[number];

/** aurora → borealis → cascade → aurora: each names the next as recipient and reports sightings on what is the next one's. */
export const nextOf = (institution: Institution, steps = 1): Institution =>
  INSTITUTIONS[(INSTITUTIONS.indexOf(institution) + steps + INSTITUTIONS.length) % INSTITUTIONS.length] as Institution;
