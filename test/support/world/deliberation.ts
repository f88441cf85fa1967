import { REPRESENTATIVES } from '../../../db/seed/personas.js';
import { DECIDED, versionId } from './catalogue.js';
import { INSTITUTIONS, type Institution, idOf } from './ids.js';

/** A ballot on the handbook that is open, and the one by which its first version was approved. */
export const BALLOTS = ['open', 'closed'] as const;
export type BallotName = (typeof BALLOTS)[number];

export const ballotId = (ballot: BallotName): string => idOf(`ballot ${ballot}`);
export const votersIn = (_ballot: BallotName): readonly Institution[] => INSTITUTIONS;
/** In the open one the last has not voted. */
export const votedIn = (ballot: BallotName): readonly Institution[] =>
  ballot === 'open' ? INSTITUTIONS.slice(0, 2) : INSTITUTIONS;
export const voteText = (ballot: BallotName, institution: Institution): string => `vote-in-${ballot}-of-${institution}`;

/** Who speaks for an institution at the committee. */
export const voterOf = (institution: Institution): string =>
  REPRESENTATIVES.find(([, other]) => other === institution)?.[0] ?? '';

/** What an edit of a committee's draft says that nobody else reads. */
export const editText = (standard: string): string => `edit-of-${standard}`;

/** On the version in ballot by one institution, and on the council's draft, from when it was open to comment, by another. */
export const COMMENTS = {
  'comment in ballot': { organization: 'aurora', version: versionId('handbook', DECIDED) },
  'comment on draft': { organization: 'borealis', version: versionId('charter', '2.0.0') },
} as const;
export type CommentName = keyof typeof COMMENTS;
export const COMMENT_NAMES = Object.keys(COMMENTS) as CommentName[];
export const commentText = (comment: CommentName): string => comment.replaceAll(' ', '-');
