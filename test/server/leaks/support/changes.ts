import { SERVER_ROLE } from '../../../../db/access/roles.js';
import type { Sql } from '../../../../db/client.js';
import type { Row } from '../../authorization/oracle/world.js';

/** A row of any table that came, went or changed; `before` and `after` as JSON has them. */
export interface Change {
  readonly table: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** From here on every row that anybody changes is noted, in the transaction that it is changed in. */
export async function recordChanges(sql: Sql): Promise<void> {
  await sql.unsafe(`
    create schema noted;
    create table noted.change (place serial, name text, before jsonb, after jsonb);
    create function noted.note() returns trigger language plpgsql security definer as $$
      begin
        insert into noted.change (name, before, after) values (tg_table_name,
          case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
        return null;
      end $$;
    do $$ declare found record; begin
      for found in select tablename from pg_tables where schemaname = 'public' loop
        execute format('create trigger noted after insert or update or delete on public.%I
          for each row execute function noted.note()', found.tablename);
      end loop;
    end $$;`);
}

/** What has changed, read past every rule; then the session is the server's again. */
export async function changesOf(sql: Sql): Promise<Change[]> {
  const [, changes] = await Promise.all([
    sql.unsafe('set local role none; set local session authorization default'),
    sql.unsafe<Change[]>('select name as table, before, after from noted.change order by place'),
    sql.unsafe(`set local session authorization ${SERVER_ROLE}`),
  ]);
  return [...changes];
}
