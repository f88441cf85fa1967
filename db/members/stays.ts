/**
 * That what a group was given, a row of `indicator_group`, comes to a stay in it: since then, or ever where the group shows its past.
 * Use cases say it once more (`db/indicators/read/standing.ts`), so that either holds without the other.
 */
export const shownInStay = (given: string, stay: string, group: string): string =>
  `(${group}.shows_past or ${given}.shared_at >= ${stay}.joined_at)`;
