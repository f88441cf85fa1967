import type { NormalizeOptions } from '../normalize.js';
import type { ObservableType } from '../types.js';
import { draftOf } from './draft.js';
import { assertItems, type Intake, IntakeDesk } from './intake.js';
import { meaningOf } from './line.js';
import { tell } from './written.js';

export interface ListOptions extends NormalizeOptions {
  /** What every line is. Without it each line is the first of its `candidates`. */
  readonly type?: ObservableType;
}

/**
 * One value a line, as analysts, feeds, firewalls, hosts files and filters of advertising write it.
 * @throws HubError LIMIT_EXCEEDED for more than 200,000 lines.
 */
export function fromList(text: string, { type, ...options }: ListOptions = {}): Intake {
  const lines = linesOf(text);
  assertItems(lines.length);
  const desk = new IntakeDesk();
  for (const [index, line] of lines.entries()) {
    const meaning = meaningOf(line);
    if ('skipped' in meaning) desk.skip(meaning.skipped);
    else for (const value of meaning.values) desk.accept({ index, row: index + 1 }, () => draft(value));
  }
  return desk.result();

  function draft(value: string) {
    const { observable, schemeAssumed } = tell(value, type, options);
    return draftOf(observable, schemeAssumed && { schemeAssumed });
  }
}

export const linesOf = (text: string): string[] => text.replace(/^\ufeff/, '').split(/\r\n|[\n\r]/);
