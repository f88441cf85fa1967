import type { AssessmentRow } from '../../../db/conformance/read.js';
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
  readonly grantedAt: Date;
  readonly endsAt: Date;
  readonly revokedAt?: Date;
}

const LIVE = { grantedAt: at(-5_000_000), endsAt: at(40_000_000) };
// Over before any clock that a test may run by.
const EXPIRED = { ...LIVE, endsAt: at(-4_000_000) };
const REVOKED = { ...LIVE, grantedAt: at(-4_500_000), revokedAt: at(-4_000_000) };

export function grantsOf(owner: Institution, kind: AssessmentKind): readonly Grant[] {
  const [next, authority] = [nextOf(owner), 'authority'];
  if (kind === 'summarized') return [{ grantee: null, scope: 'summary', ...LIVE }];
  if (kind === 'opened') return [next, authority].map((grantee) => ({ grantee, scope: 'details', ...LIVE }));
  if (kind !== 'lapsed') return [];
  return [
    { grantee: next, scope: 'details', ...EXPIRED },
    { grantee: authority, scope: 'details', ...REVOKED },
    { grantee: null, scope: 'summary', ...REVOKED },
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
