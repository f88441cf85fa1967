import type { GrantPartsFragment } from '../../../generated/operations.js';
import { row, spoken } from '../../text.js';

export const COLUMNS = 'id, to, scope, from, until, revoked';

/** The columns of `COLUMNS`, tab-separated. */
export const grantLine = ({ id, grantee, scope, grantedAt, endsAt, revokedAt }: GrantPartsFragment): string =>
  row(id, grantee?.key ?? 'the consortium', spoken(scope), grantedAt, endsAt, revokedAt);
