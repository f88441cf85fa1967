import type { SeatPartsFragment } from '../../../generated/operations.js';
import { row, spoken } from '../../text.js';

export const COLUMNS = 'id, organization, role, name, subject, issuer, since, until, invited until';

/** The columns of `COLUMNS`, tab-separated. */
export const seatLine = ({ id, organization, role, name, person, ...seat }: SeatPartsFragment): string => {
  const { startedAt, endedAt, invitedUntil } = seat;
  return row(id, organization.key, spoken(role), name, person.subject, person.issuer, startedAt, endedAt, invitedUntil);
};
