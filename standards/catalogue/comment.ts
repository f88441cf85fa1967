/** What becomes of a comment: how a committee answers before it puts a version to the vote. */
export const DISPOSITIONS = ['accepted', 'accepted-with-changes', 'rejected', 'deferred'] as const;

export type Disposition = (typeof DISPOSITIONS)[number];
