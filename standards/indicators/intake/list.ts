import { badInput } from '../../errors.js';
import { candidates, type NormalizeOptions, normalize } from '../normalize.js';
import type { Observable, ObservableType } from '../types.js';
import { draftOf } from './draft.js';
import { assertItems, type Intake, IntakeDesk } from './intake.js';

export interface ListOptions extends NormalizeOptions {
  /** What every line is. Without it each line is the first of its `candidates`. */
  readonly type?: ObservableType;
}

/**
 * One value a line; `#` or `//` begins a comment, `#` also after a value and a space. `index` is the line, from 0.
 * @throws HubError LIMIT_EXCEEDED for more than 200,000 lines.
 */
export function fromList(text: string, { type, ...options }: ListOptions = {}): Intake {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r]/);
  assertItems(lines.length);
  const desk = new IntakeDesk();
  for (const [index, line] of lines.entries()) {
    const value = withoutComment(line);
    if (value === '') continue;
    desk.accept(index, () => draftOf(type ? normalize(type, value, options) : untyped(value, options)));
  }
  return desk.result();
}

const withoutComment = (line: string) => (/^\s*(?:#|\/\/)/.test(line) ? '' : line.replace(/\s#.*$/, '').trim());

/**
 * The most specific type that a value's shape allows (the order of `candidates`: what only that shape can be before what
 * any text can be). A URL without a scheme would be two values and is refused. @throws HubError BAD_USER_INPUT
 */
export function untyped(value: string, options: NormalizeOptions): Observable {
  const [first, second] = candidates(value, options);
  if (!first) throw badInput('The value resembles no known type: name its type.', 'type');
  if (second?.type === first.type) throw badInput('A URL without a scheme may be http or https: write which.', 'value');
  return first;
}
