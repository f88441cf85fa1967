export const ASSESSMENT_STATUSES = ['draft', 'submitted'] as const;

/** OSCAL 1.2.1 assessment results, `finding.target.status`, with the states a self-assessment needs besides. */
export const ANSWER_STATUSES = ['satisfied', 'partial', 'not-satisfied', 'not-applicable'] as const;

export type AnswerStatus = (typeof ANSWER_STATUSES)[number];

/** Proof of an answer: what it is, where its owner keeps it, the SHA-256 of it, and until when it holds (RFC 3339). */
export interface Evidence {
  readonly title: string;
  readonly href?: string;
  readonly digest?: string;
  readonly expiresAt?: string;
}

/** The words of an answer, which are sealed. */
export interface AnswerText {
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
}
