import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { migrate } from '../../db/migrate.js';
import { templateOf } from './template.js';
import { buildWorld } from './world/world.js';

export interface TestDatabase {
  readonly name: string;
  /** Whether it has the hub's tables already. */
  readonly migrated: boolean;
  /** Privileged URL. */
  readonly url: string;
  drop(): Promise<void>;
}

/** An empty database of the test file's own. */
export const createDatabase = (): Promise<TestDatabase> => copyOf(EMPTY);

/** A database with the hub's tables, policies and grants, and nobody in it. */
export const createMigratedDatabase = async (): Promise<TestDatabase> =>
  copyOf(await templateOf('migrated', createDatabase, migrate));

/** A database with the world in it. */
export const createWorldDatabase = async (): Promise<TestDatabase> =>
  copyOf(await templateOf('world', createMigratedDatabase, buildWorld));

const EMPTY = 'template1';

// A connection costs as much as the copy; a worker's is closed when it has nothing to do.
let connection: postgres.Sql | undefined;
const admin = (): postgres.Sql => {
  connection ??= postgres(inject('adminUrl'), { max: 1, idle_timeout: 5, onnotice: () => {} });
  return connection;
};

/** A database like one that nobody is connected to. */
export async function copyOf(template: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // Copying files takes half the time of logging their pages.
  await admin()`create database ${admin()(name)} template ${admin()(template)} strategy file_copy`;
  const url = new URL(inject('adminUrl'));
  url.pathname = `/${name}`;
  return {
    name,
    migrated: template !== EMPTY,
    url: url.href,
    drop: async () => {
      await admin()`drop database ${admin()(name)} with (force)`;
    },
  };
}
