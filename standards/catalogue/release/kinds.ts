/** What a committee's officers sign: who its officers are, a release, and which release is the newest. */
export const STATEMENT_KINDS = ['key-set', 'release', 'head'] as const;

export type StatementKind = (typeof STATEMENT_KINDS)[number];
