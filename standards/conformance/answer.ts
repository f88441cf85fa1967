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

/** As it is given, member by member: what is absent or null is left out. */
export const evidenceOf = ({ title, ...more }: Given): Evidence => ({
  title,
  ...Object.fromEntries(Object.entries(more).filter(([, value]) => value != null)),
});

type Given = Pick<Evidence, 'title'> & Readonly<Record<Exclude<keyof Evidence, 'title'>, string | null | undefined>>;

/** What of an answer stands open, in columns of its own: aggregates count it. */
export interface AnswerMarks {
  readonly status: AnswerStatus;
  /** 0 to 5. */
  readonly maturity: number | null;
}

/** The words of an answer, which are sealed together. */
export interface AnswerText {
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
}

/** What an institution answers to one requirement. */
export type AnswerContent = AnswerMarks & AnswerText;

export const NO_TEXT: AnswerText = { note: null, evidence: [] };

export const textOf = ({ note, evidence }: AnswerText): AnswerText => ({ note, evidence });
