import type { Sql } from '../../db/client.js';

/** The database's authorization as its own catalog has it: a line for each role, table, policy, trigger and grant. */
export async function describeSecurity(sql: Sql): Promise<string> {
  const sections = [
    await roles(sql),
    await memberships(sql),
    await tables(sql),
    await views(sql),
    await policies(sql),
    await triggers(sql),
    await grants(sql),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

type Lines = Promise<string[]>;

const linesOf = async (rows: Promise<{ line: string }[]>) => (await rows).map(({ line }) => line);

const roles = (sql: Sql): Lines =>
  linesOf(sql<{ line: string }[]>`
    select concat_ws(' ', 'role', rolname, case when rolcanlogin then 'login' end, case when rolinherit then 'inherit' else 'noinherit' end,
      case when rolsuper then 'SUPERUSER' end, case when rolbypassrls then 'BYPASSRLS' end,
      case when rolcreaterole then 'CREATEROLE' end, case when rolcreatedb then 'CREATEDB' end,
      case when rolreplication then 'REPLICATION' end) as line
    from pg_roles where rolname like 'entente%' order by rolname`);

const memberships = (sql: Sql): Lines =>
  linesOf(sql<{ line: string }[]>`
    select distinct format('member %s of %s', m.rolname, r.rolname) || case when a.admin_option then ' ADMIN' else '' end as line
    from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid
    where m.rolname like 'entente%' order by line`);

const tables = (sql: Sql): Lines =>
  linesOf(sql<{ line: string }[]>`
    select concat_ws(' ', 'table', relname, 'owner', relowner::regrole, case when relrowsecurity then 'rls' else 'NO RLS' end,
      case when relforcerowsecurity then 'force' else 'NO FORCE' end) as line
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f') order by relname`);

const policies = (sql: Sql): Lines =>
  linesOf(sql<{ line: string }[]>`
    select concat_ws(' ', 'policy', tablename || '.' || policyname, lower(permissive), 'for', lower(cmd), 'to', array_to_string(roles, ', ')) ||
      coalesce(e'\n  using ' || regexp_replace(qual, '\\s+', ' ', 'g'), '') ||
      coalesce(e'\n  check ' || regexp_replace(with_check, '\\s+', ' ', 'g'), '') as line
    from pg_policies where schemaname = 'public' order by tablename, policyname`);

const views = (sql: Sql): Lines =>
  linesOf(sql<{ line: string }[]>`
    select concat_ws(' ', 'view', oid::regclass, 'owner', relowner::regrole, array_to_string(reloptions, ', ')) ||
      -- Whether a column of the one table bears its name depends on the release.
      e'\n ' || regexp_replace(regexp_replace(pg_get_viewdef(oid), '\\s+', ' ', 'g'), '\\m[a-z]+_[a-z]+\\.', '', 'g') as line
    from pg_class where relnamespace = 'entente'::regnamespace and relkind in ('v', 'm') order by relname`);

const triggers = (sql: Sql): Lines =>
  linesOf(sql<{ line: string }[]>`
    select case tgenabled when 'A' then 'always ' when 'D' then 'DISABLED ' else '' end || pg_get_triggerdef(oid) as line
    from pg_trigger where not tgisinternal order by tgrelid::regclass::text, tgname`);

/** What the hub's roles and PUBLIC may do; an owner's own rights go without saying. */
const grants = (sql: Sql): Lines =>
  linesOf(sql<{ line: string }[]>`
    with acls as (
      select 'table ' || relname as object, relacl as acl, relowner as owner from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f', 'S')
      union all
      select 'view ' || oid::regclass, relacl, relowner from pg_class where relnamespace = 'entente'::regnamespace
      union all
      select format('column %s.%s', c.relname, a.attname), a.attacl, c.relowner from pg_attribute a
        join pg_class c on c.oid = a.attrelid where c.relnamespace = 'public'::regnamespace and a.attacl is not null
      union all
      select 'function ' || p.oid::regprocedure, coalesce(p.proacl, acldefault('f', p.proowner)), p.proowner from pg_proc p
        where pronamespace::regnamespace::text in ('public', 'entente')
      union all
      select 'schema ' || nspname, nspacl, nspowner from pg_namespace
        where nspname in ('public', 'entente', 'drizzle')
    ), given as (
      select object, coalesce(nullif(grantee, 0)::regrole::text, 'PUBLIC') as grantee,
        string_agg(lower(privilege_type) || case when is_grantable then ' GRANTABLE' else '' end, ', ' order by privilege_type) as rights
      from acls, aclexplode(acl) where grantee <> owner group by object, grantee)
    select format('grant %s on %s to %s', rights, object, grantee) as line from given
    where grantee = 'PUBLIC' or grantee like 'entente%' order by object, grantee`);
