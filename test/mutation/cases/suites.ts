import { pathToFileURL } from 'node:url';
import { type Case, collect, type Suite } from './vitest.js';

export interface Suites {
  /** The first case that fails, of those that name `about` first, then those that told of it before, then all others. */
  firstFailure(about: string): Promise<string | null>;
  close(): Promise<void>;
}

const AT_ONCE = 3;

/** Test files, opened once, whose cases are run again and again. */
export async function openSuites(files: readonly string[]): Promise<Suites> {
  const suites: Suite[] = [];
  for (const file of files) suites.push(await collect(() => import(pathToFileURL(file).href)));
  for (const open of suites.flatMap(({ before }) => before)) await open();
  const cases = suites.flatMap((suite) => suite.cases);
  const told = new Map<string, number>();
  return {
    firstFailure: async (about) => {
      const told_ = ({ name }: Case) => (told.get(`${about} ${name}`) ?? 0) + (told.get(name) ?? 0) / 1_000_000;
      const mentions = ({ name }: Case) => Number(new RegExp(`\\b${about}\\b`).test(name));
      const order = about
        ? [...cases].sort((a, b) => mentions(b) - mentions(a) || told_(b) - told_(a))
        : cases;
      const failed = await firstOf(order);
      if (failed) for (const key of [failed, `${about} ${failed}`]) told.set(key, (told.get(key) ?? 0) + 1);
      return failed;
    },
    close: async () => {
      for (const end of suites.flatMap(({ after }) => after)) await end();
    },
  };
}

async function firstOf(cases: readonly Case[]): Promise<string | null> {
  let failed: string | null = null;
  let next = 0;
  const worker = async () => {
    for (let one = cases[next++]; one && failed === null; one = cases[next++]) {
      const { name } = one;
      await one.run().catch(() => {
        failed ??= name;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return failed;
}
