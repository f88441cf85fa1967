import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { BACKUP_ROLE, OPERATION_ROLES, OWNER_ROLE, SERVER_ROLE } from './access/roles.js';
import { securityStatements } from './access/security.js';
import { ADVISORY_LOCKS } from './locks.js';
import { projectPath } from './project.js';

/** Brings the database at `adminUrl` to this version: roles, tables, then policies and grants. Safe to run again. */
export async function migrate(adminUrl: string): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await admin`select pg_advisory_lock(${ADVISORY_LOCKS.migration})`;
    await createRoles(admin);
    await admin.unsafe(`set role ${OWNER_ROLE}`);
    await runMigrations(drizzle(admin), { migrationsFolder: projectPath('db/migrations') });
    await admin.begin((tx) => tx.unsafe(securityStatements().join(';\n')));
  } finally {
    await admin.end();
  }
}

/** Roles belong to the cluster, and several databases of it may be migrated at once: losing that race is no error. */
async function createRoles(admin: postgres.Sql): Promise<void> {
  const roles = [OWNER_ROLE, BACKUP_ROLE, ...OPERATION_ROLES].map((role) => `create role ${role} nologin`);
  for (const statement of [...roles, `create role ${SERVER_ROLE} login noinherit`]) {
    await admin.unsafe(
      `do $$ begin ${statement}; exception when duplicate_object or unique_violation then null; end $$`,
    );
  }
  const [{ database }] = await admin<[{ database: string }]>`select quote_ident(current_database()) as database`;
  await retryRace(() => admin.unsafe(`grant ${OPERATION_ROLES.join(', ')} to ${SERVER_ROLE}`));
  await retryRace(() => admin.unsafe(`grant ${OWNER_ROLE} to current_user`));
  await admin.unsafe(`grant create on database ${database} to ${OWNER_ROLE}`);
  await admin.unsafe(`grant create, usage on schema public to ${OWNER_ROLE}`);
}

/** Concurrent changes of one role fail with XX000, "tuple concurrently updated", or with what the other one added. */
export async function retryRace(work: () => Promise<unknown>, attempts = 10): Promise<void> {
  try {
    await work();
  } catch (error) {
    const lost = error instanceof postgres.PostgresError && ['XX000', '23505'].includes(error.code);
    if (attempts === 0 || !lost) throw error;
    await retryRace(work, attempts - 1);
  }
}
