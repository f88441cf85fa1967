import type { Actor } from '../../standards/access/actor.js';

/** Owns every table; nobody logs in as it, migrations take it on. */
export const OWNER_ROLE = 'entente_owner';
/** The server's login: owns nothing, inherits nothing, has no table grant; it may only become one of `OPERATION_ROLES`. */
export const SERVER_ROLE = 'entente_server';
/** Reads every row for a dump of the database. */
export const BACKUP_ROLE = 'entente_backup';

/** What one operation's transaction runs as. */
export const OPERATION_ROLES = [
  'entente_public',
  'entente_member',
  'entente_channel',
  'entente_committee',
  'entente_researcher',
  'entente_regulator',
  'entente_operator',
  'entente_maintainer',
] as const;

export type OperationRole = (typeof OPERATION_ROLES)[number];

/** The database role each seat acts as. */
export const ROLE_OF_SEAT: Record<Actor['role'], OperationRole> = {
  public: 'entente_public',
  analyst: 'entente_member',
  administrator: 'entente_member',
  assessor: 'entente_member',
  agent: 'entente_channel',
  editor: 'entente_committee',
  chair: 'entente_committee',
  voter: 'entente_committee',
  researcher: 'entente_researcher',
  regulator: 'entente_regulator',
  operator: 'entente_operator',
};
