import type { AssessmentRow } from '../../../db/conformance/store.js';
import { at, INSTITUTIONS, type Institution, idOf, nextOf } from './ids.js';

/**
 * What each institution assesses of itself: not submitted, granted to nobody, its summary to every institution, its answers
 * to the next institution and the regulator, and what was granted to all of these once and is not any more.
 */
export const ASSESSMENTS = {
  draft: 'draft',
  submitted: 'submitted',
  summarized: 'submitted',
  opened: 'submitted',
  lapsed: 'submitted',
} as const satisfies Record<string, AssessmentRow['status']>;

export type AssessmentKind = keyof typeof ASSESSMENTS;
export const ASSESSMENT_KINDS = Object.keys(ASSESSMENTS) as AssessmentKind[];

export const assessmentName = (owner: Institution, kind: AssessmentKind): string => `${owner}/${kind}`;
export const assessmentId = (owner: Institution, kind: AssessmentKind): string =>
  idOf(`${kind} assessment of ${owner}`);
/** In every answer of the assessment. */
export const answerText = (owner: Institution, kind: AssessmentKind): string => `answer-of-${owner}-${kind}`;

export interface Grant {
  /** Null for every member institution. */
  readonly grantee: string | null;
  readonly scope: 'summary' | 'details';
  readonly endsAt: Date;
  readonly revokedAt?: Date;
}

const LAST_YEAR = at(40_000_000);
// Over before any clock that a test may run by.
const [LONG_AGO, REVOKED, EXPIRED] = [at(-5_000_000), at(-4_000_000), at(-3_000_000)];
export const GRANTED_AT = LONG_AGO;

export function grantsOf(owner: Institution, kind: AssessmentKind): readonly Grant[] {
  const [next, authority] = [nextOf(owner), 'authority'];
  const live = { endsAt: LAST_YEAR };
  if (kind === 'summarized') return [{ grantee: null, scope: 'summary', ...live }];
  if (kind === 'opened') return [next, authority].map((grantee) => ({ grantee, scope: 'details', ...live }));
  if (kind !== 'lapsed') return [];
  return [
    { grantee: next, scope: 'details', endsAt: EXPIRED },
    { grantee: authority, scope: 'details', ...live, revokedAt: REVOKED },
    { grantee: null, scope: 'summary', ...live, revokedAt: REVOKED },
  ];
}

export const grantName = (owner: Institution, kind: AssessmentKind, { grantee }: Grant): string =>
  `${owner}/${kind} to ${grantee ?? 'all'}`;
export const grantId = (owner: Institution, kind: AssessmentKind, grant: Grant): string =>
  idOf(`grant of ${grantName(owner, kind, grant)}`);

/** Organizations, besides the owner, that read the summary, and of these who read the answers. */
export const granteesOf = (owner: Institution, kind: AssessmentKind): { summary: string[]; details: string[] } => ({
  summary: kind === 'summarized' ? INSTITUTIONS.filter((other) => other !== owner) : openedTo(owner, kind),
  details: openedTo(owner, kind),
});

const openedTo = (owner: Institution, kind: AssessmentKind): string[] =>
  kind === 'opened' ? [nextOf(owner), 'authority'] : [];
