import type { NormalizeOptions } from '../normalize.js';
import { notKept, type Reach, strictest } from '../reach.js';
import type { ObservableType } from '../types.js';
import { draftOf } from './draft.js';
import { assertItems, type Intake, IntakeDesk, type UnknownMarkings } from './intake.js';
import { headingIn, meaningOf } from './line.js';
import { reachesIn } from './remark.js';
import { tell } from './written.js';

export interface ListOptions extends NormalizeOptions {
  /** What every line is. Without it each line is the first of its `candidates`. */
  readonly type?: ObservableType;
  readonly unknownMarkings?: UnknownMarkings;
}

/**
 * One value a line, as analysts, feeds, firewalls, hosts files and filters of advertising write it.
 * @throws HubError LIMIT_EXCEEDED for more than 200,000 lines.
 */
export function fromList(text: string, { type, unknownMarkings, ...options }: ListOptions = {}): Intake {
  const lines = linesOf(text);
  assertItems(lines.length);
  const desk = new IntakeDesk(unknownMarkings);
  const ofAll = lines.flatMap((line) => reachesIn(headingIn(line)));
  for (const [index, line] of lines.entries()) {
    const meaning = meaningOf(line);
    if ('skipped' in meaning) desk.skip(meaning.skipped);
    else for (const value of meaning.values) desk.accept({ index, row: index + 1 }, () => draft(value, meaning.remark));
  }
  return desk.result();

  function draft(value: string, remark = '') {
    const { observable, schemeAssumed } = tell(value, type, options);
    const marked = marking([...ofAll, ...reachesIn(remark)]);
    return draftOf(observable, { ...(schemeAssumed && { schemeAssumed }), ...marked });
  }
}

/** A comment never widens what the import says. */
function marking(reaches: readonly Reach[]) {
  const atMost = strictest(reaches);
  if (reaches.includes('unknown')) return { tlp: 'red', unkept: notKept('A comment') } as const;
  return atMost && { atMost };
}

export const linesOf = (text: string): string[] => text.replace(/^\ufeff/, '').split(/\r\n|[\n\r]/);
