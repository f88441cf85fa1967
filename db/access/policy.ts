import type { OperationRole } from './roles.js';

export type Command = 'select' | 'insert' | 'update' | 'delete';

/**
 * One grant and its row-level policy, always made together: a role reads or writes a table only through a rule here.
 * `rows` is a SQL condition on the table's row as it stands (USING) and, unless `check` says otherwise, as it is
 * written (WITH CHECK); `columns` narrows the grant.
 */
export interface RowRule {
  readonly to: readonly OperationRole[];
  readonly command: Command;
  readonly rows: string;
  readonly check?: string;
  readonly columns?: readonly string[];
}

export type TableRules = Readonly<Record<string, readonly RowRule[]>>;

// Not wrapped in a scalar subquery, as is often advised: each would be a plan of its own that every statement starts, used or not
// (ADR 0008). They are compared with indexed columns, for which they are evaluated once, or in tables of a few rows.
export const MY_ORGANIZATION = "nullif(current_setting('entente.organization', true), '')::uuid";
export const MY_PERSON = "nullif(current_setting('entente.person', true), '')::uuid";
export const MY_SEAT = "nullif(current_setting('entente.seat', true), '')::uuid";
/** What the seat lets its person act as: database roles are fewer than these. */
export const MY_ROLE = "current_setting('entente.role', true)";
/** Whom a channel works for; otherwise the organization itself. */
export const MY_INSTITUTION = "nullif(current_setting('entente.institution', true), '')::uuid";

export const ANYONE = [
  'entente_public',
  'entente_member',
  'entente_channel',
  'entente_committee',
  'entente_researcher',
  'entente_regulator',
  'entente_operator',
] as const satisfies readonly OperationRole[];

export const SIGNED_IN = ANYONE.filter((role) => role !== 'entente_public');
