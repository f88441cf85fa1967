import { inject } from 'vitest';
import { asAdmin, templatesOf } from './admin.js';

/** The database of the run that others are copied from, by its name: made by who asks first, while the others wait. */
export const templateOf = (
  what: string,
  create: () => Promise<{ readonly name: string; readonly url: string }>,
  fill: (url: string) => Promise<void>,
): Promise<string> => {
  const name = `${templatesOf(inject('folder'))}${what}`;
  return asAdmin(inject('adminUrl'), async (sql) => {
    await sql`select pg_advisory_lock(hashtext(${name}))`;
    const [known] = await sql`select from pg_database where datname = ${name}`;
    if (known) return name;
    const made = await create();
    await fill(made.url);
    // Last, so that what was made halfway is no template.
    await sql`alter database ${sql(made.name)} rename to ${sql(name)}`;
    return name;
  });
};
