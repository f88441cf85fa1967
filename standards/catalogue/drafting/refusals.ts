import { badInput, HubError } from '../../errors.js';
import type { LastEdit } from './draft.js';
import type { EditKind } from './edit.js';

const DONE: Readonly<Record<EditKind, string>> = {
  start: 'started',
  add: 'added',
  change: 'changed',
  move: 'moved',
  split: 'split',
  merge: 'merged',
  retire: 'retired',
  set: 'set',
};

const said = ({ kind, by, at }: LastEdit): string => `${DONE[kind]} by ${by} at ${at.toISOString()}`;

/** Somebody edited it since it was read. */
export const changedSince = (key: string, last: LastEdit | undefined, revision: number, at: string): HubError =>
  new HubError(
    'CONFLICT',
    last
      ? `${key} was ${said(last)} (revision ${last.revision}; you read ${revision}). Read it again.`
      : `${key} was not edited in this draft (revision 0; you read ${revision}). Read it again.`,
    at,
  );

/** What an edit builds on is not there: gone since, or never there. */
export const notThere = (key: string, last: LastEdit | undefined, at: string): HubError =>
  last
    ? new HubError('CONFLICT', `${key} was ${said(last)}, and is not in the draft any more.`, at)
    : badInput(`The draft has nothing of the key ${key}.`, at);

const MADE: readonly EditKind[] = ['add', 'split', 'merge'];

/** Somebody else made one of the key meanwhile, or it was there before. */
export const alreadyThere = (key: string, last: LastEdit | undefined, at: string): HubError =>
  last && MADE.includes(last.kind)
    ? new HubError('CONFLICT', `${key} is taken: it was ${said(last)}.`, at)
    : badInput(`${key} is already the key of another one.`, at);

/** Runs a rule whose places are JSON pointers; what it refuses is told with the node, at the place in the input. */
export function within<T>(key: string, at: string, rule: () => T): T {
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    const place = (error.at ?? '').replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');
    throw new HubError(error.code, `${key}: ${error.message}`, `${at}${place}`);
  }
}
