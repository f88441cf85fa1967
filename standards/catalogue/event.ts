/** What happens to a standard that its followers are told: `moved` is any step in a version's life but its release. */
export const EVENT_KINDS = [
  'drafted',
  'moved',
  'released',
  'commented',
  'disposed',
  'ballot-opened',
  'ballot-closed',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
