import type postgres from 'postgres';
import { expect } from 'vitest';
import type { Answer, TestHub } from '../../support/hub.js';

/** Rows of every table but uploads, which a refused mutation leaves as they came. */
export async function rowCounts(admin: postgres.Sql): Promise<Record<string, number>> {
  const tables = await admin<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'upload' order by 1`;
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await admin<{ n: number }[]>`select count(*)::int as n from ${admin(name)}`;
    counts[name] = row?.n ?? -1;
  }
  return counts;
}

/** Asks for a mutation that must be refused with `code`, tell nothing internal, and leave every table as it was. */
export async function expectRefused(
  hub: TestHub,
  admin: postgres.Sql,
  persona: string,
  mutation: string,
  variables: object,
  code: string | RegExp,
): Promise<NonNullable<Answer['errors']>[number]> {
  const before = await rowCounts(admin);
  const { data, errors, text } = await hub.ask(persona, mutation, variables);
  expect(errors, text).toHaveLength(1);
  const [error] = errors ?? [];
  if (!error) throw new Error('It was not refused.');
  expect(error.extensions.code).toMatch(code);
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  expect(text).not.toMatch(/node_modules|violates|constraint|PostgresError/);
  expect(await rowCounts(admin)).toEqual(before);
  return error;
}
