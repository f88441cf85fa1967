import { TLP } from '../../access/tlp.js';
import { tooWide, type WidestLabels } from '../../access/widest.js';
import { badInput } from '../../errors.js';
import { SUBJECTS } from '../../indicators/subject.js';
import { below } from '../json.js';
import { objectWith, oneOf } from './shape.js';

/** Kind of observable → label, from the closed vocabularies. @throws HubError BAD_USER_INPUT at whatever else. */
export function checkWidestLabels(value: unknown, at: string): asserts value is WidestLabels {
  for (const [subject, tlp] of Object.entries(objectWith(value, SUBJECTS, at))) oneOf(tlp, TLP, below(at, subject));
}

/** No vote raises the ceiling. @throws HubError BAD_USER_INPUT at the first label that is wider. */
export function refuseTooWide(labels: WidestLabels, place: (subject: string) => string): void {
  const [first, ...others] = tooWide(labels);
  if (first === undefined) return;
  const more = others.length > 0 ? `, nor may ${others.join(', ')}` : '';
  throw badInput(`The widest labels pass the ceiling: ${first} may not be TLP:CLEAR${more}.`, place(first));
}
