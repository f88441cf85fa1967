import type { AssessmentRow } from '../../db/conformance/read.js';
import type { Operation } from '../../db/operation.js';
import { ALL_FIELDS, type FieldSet, includes, NO_FIELDS } from '../../standards/access/fields.js';
import { permitsOn } from '../../standards/access/permissions.js';
import { notFound } from '../../standards/errors.js';

/** What a summary is; whose it is, and of which version, is known to whoever is shown anything. */
const SUMMARY = ['status', 'score', 'startedAt', 'submittedAt'] as const satisfies readonly (keyof AssessmentRow)[];
/** How its owner works on it. */
const OWNERS = ['revision'] as const satisfies readonly (keyof AssessmentRow)[];

type Withheld = (typeof SUMMARY)[number] | (typeof OWNERS)[number];

export type OwnAssessment = AssessmentRow & { readonly seen: FieldSet };

/** A row with what was decided of it for its reader; null in it is what they are not shown. */
export type VisibleAssessment = Omit<OwnAssessment, Withheld> & {
  readonly [name in Withheld]: AssessmentRow[name] | null;
};

type Reading = Pick<Operation, 'actor'>;

export const isOwn = ({ actor }: Reading, { ownerId }: Pick<AssessmentRow, 'ownerId'>): boolean =>
  permitsOn(actor, 'conformance:read-answers', { ownerId, seen: NO_FIELDS });

export const ownAssessment = (row: AssessmentRow): OwnAssessment => ({ ...row, seen: ALL_FIELDS });

/** The institution's own assessment, or NOT_FOUND for one that is absent and one of another's alike. */
export function requireOwn(reading: Reading, row: AssessmentRow | undefined): OwnAssessment {
  if (!row || !isOwn(reading, row)) throw notFound('assessment');
  return ownAssessment(row);
}

/** Another's assessment as its grants show it; null where they show nothing of it. A draft is its owner's alone. */
export function grantedAssessment(row: AssessmentRow, seen: FieldSet): VisibleAssessment | null {
  if (row.status !== 'submitted' || seen === NO_FIELDS) return null;
  const granted = { ...row, revision: null, seen };
  return includes(seen, 'assessment.summary')
    ? granted
    : { ...granted, status: null, score: null, startedAt: null, submittedAt: null };
}

/** Those of the fields asked that the reader of a granted assessment is shown; answers are told of one by one. */
export function shownOf({ seen }: VisibleAssessment, asked: readonly string[]): string[] {
  const hidden: readonly string[] = [
    ...OWNERS,
    'grants',
    'answers',
    ...(includes(seen, 'assessment.summary') ? [] : SUMMARY),
  ];
  return asked.filter((name) => !hidden.includes(name));
}
