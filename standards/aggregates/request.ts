/** A request is decided once; whether it is answered is told by its release. */
export const REQUEST_STATES = ['asked', 'approved', 'refused'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** Why a reviewer refuses one: a closed list, so that no reason can carry what the reviewer knows otherwise. */
export const REFUSALS = ['not-the-project', 'too-inexact', 'too-costly', 'another-table-answers', 'harmful'] as const;
export type Refusal = (typeof REFUSALS)[number];
