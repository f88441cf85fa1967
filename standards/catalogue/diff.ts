import type { Change } from './diff/change.js';
import { compare } from './diff/compare.js';
import type { StandardDocument } from './document.js';

export type { Change, ChangeClass } from './diff/change.js';
export { type Bump, checkVersion, nextVersion, requiredBump } from './version.js';

/** What changed between two versions of a standard, without what it was found from. */
export const diff = (from: StandardDocument, to: StandardDocument): Change[] =>
  compare(from, to).map(({ findings: _findings, texts: _texts, words: _words, title: _title, ...change }) => change);
