import { OWNER_ROLE } from '../access/roles.js';

/** Tables whose rows carry their indicator's audience. */
const TABLES = ['indicator_publisher', 'sighting'];

/**
 * Fills in the audience of a new row from its indicator, as its writer sees that: of one they may not see there is none,
 * and the row is refused.
 */
export const COPY_AUDIENCE: readonly string[] = [
  `create or replace function entente.copy_audience() returns trigger language plpgsql
   set search_path = public, pg_temp as $$
   begin
     new.audience := (select i.audience from indicator i where i.id = new.indicator_id);
     return new;
   end $$`,
  `alter function entente.copy_audience() owner to ${OWNER_ROLE}`,
  ...TABLES.map(
    (table) => `create or replace trigger copy_audience before insert on ${table}
      for each row execute function entente.copy_audience()`,
  ),
];
