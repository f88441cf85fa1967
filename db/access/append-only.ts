import { OWNER_ROLE } from './roles.js';

/** Tables whose rows stay as they were written, whoever asks: their own owner is refused too. */
const TABLES = [
  'access_log',
  'aggregate_cell',
  'aggregate_charge',
  'aggregate_period',
  'aggregate_release',
  'aggregate_roster',
  'committee_rule',
  'signed_statement',
  'standard_edit',
  'statement_in_force',
  'statement_signature',
];

export const APPEND_ONLY: readonly string[] = [
  `create or replace function entente.refuse_change() returns trigger language plpgsql
   set search_path = public, pg_temp as $$
   begin
     raise exception 'Rows of % are only ever added.', tg_table_name using errcode = 'restrict_violation';
   end $$`,
  'revoke all on function entente.refuse_change() from public',
  `alter function entente.refuse_change() owner to ${OWNER_ROLE}`,
  ...TABLES.flatMap((table) => [
    `create or replace trigger append_only before update or delete or truncate on ${table}
      for each statement execute function entente.refuse_change()`,
    // ALWAYS: also for a session with `session_replication_role = replica`, which other triggers do not bind.
    `alter table ${table} enable always trigger append_only`,
  ]),
];
