import type { RowRule } from '../../../db/access/policy.js';
import { BACKUP_ROLE, OPERATION_ROLES, OWNER_ROLE, SERVER_ROLE } from '../../../db/access/roles.js';
import { protectTable } from '../../../db/access/security.js';
import { type Client, connect } from '../../../db/client.js';

const EVERY_ROLE = [...OPERATION_ROLES, SERVER_ROLE, BACKUP_ROLE].join(', ');

/** The table's whole protection anew, whatever it had. */
export const tableStatements = (table: string, rules: readonly RowRule[]): string[] => [
  `do $$ declare p record; begin
     for p in select policyname from pg_policies where schemaname = 'public' and tablename = '${table}' loop
       execute format('drop policy %I on ${table}', p.policyname);
     end loop;
   end $$`,
  `revoke all on ${table} from public, ${EVERY_ROLE}`,
  ...protectTable(table, rules),
];

export interface Changing {
  /** Statements in one transaction, by default as the owner of the tables. */
  run(statements: readonly string[], role?: string): Promise<void>;
  columns(table: string): Promise<string[]>;
  end(): Promise<void>;
}

/** Changes the protections of a database. */
export function changing(adminUrl: string): Changing {
  const client: Client = connect(adminUrl, { max: 1 });
  return {
    run: async (statements, role = OWNER_ROLE) => {
      await client.begin((sql) => sql.unsafe([`set local role ${role}`, ...statements].join(';\n')));
    },
    columns: async (table) => {
      const rows = await client<{ name: string }[]>`
        select attname as name from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
        order by attnum`;
      return rows.map(({ name }) => name);
    },
    end: () => client.end(),
  };
}
