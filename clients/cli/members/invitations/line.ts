import type { InvitationPartsFragment } from '../../../generated/operations.js';
import { row, spoken } from '../../text.js';

export const COLUMNS = 'id, organization, role, name, given, expires';

/** The columns of `COLUMNS`, tab-separated. */
export const invitationLine = ({
  id,
  organizationKey,
  role,
  name,
  invitedAt,
  expiresAt,
}: InvitationPartsFragment): string => row(id, organizationKey, spoken(role), name, invitedAt, expiresAt);
