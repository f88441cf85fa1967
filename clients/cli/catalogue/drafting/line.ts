import type { EditPartsFragment } from '../../../generated/operations.js';
import { row, spoken } from '../../text.js';

export const COLUMNS = 'time, who, requirement, revision, what was done, what it says of it now';

/** Who is the seat's id where one does not see who sits there. */
export const editLine = ({ editedAt, by, seatId, requirementKey, revision, kind, before, after }: EditPartsFragment) =>
  row(editedAt, by ?? seatId, requirementKey, revision, spoken(kind), changed(before, after));

type State = Readonly<Record<string, unknown>>;

/** The members that say something else, or where it went. */
function changed(before: unknown, after: unknown): string {
  if (after === null) return 'gone';
  if (!isState(after)) return JSON.stringify(after);
  const was: State = isState(before) ? before : {};
  return Object.entries(after)
    .filter(([name, value]) => name !== 'key' && JSON.stringify(value) !== JSON.stringify(was[name]))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('; ');
}

const isState = (value: unknown): value is State =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
