import { pathToFileURL } from 'node:url';
import { type Case, collect, type Suite } from './vitest.js';

export interface Suites {
  /** The first case that fails: those that told of `about` before come first, then those that name it, then all others. */
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
      const tellingOfIt = ({ name }: Case) => told.get(`${about} ${name}`) ?? 0;
      const telling = ({ name }: Case) => told.get(name) ?? 0;
      const naming = new RegExp(`\\b${about}\\b`);
      const names = ({ name }: Case) => Number(naming.test(name));
      const order = [...cases].sort(
        (a, b) => tellingOfIt(b) - tellingOfIt(a) || names(b) - names(a) || telling(b) - telling(a),
      );
      const failed = await firstOf(about ? order : cases);
      if (failed) for (const key of [failed, `${about} ${failed}`]) told.set(key, (told.get(key) ?? 0) + 1);
      return failed;
    },
    close: async () => {
      for (const end of suites.flatMap(({ after }) => after)) await end();
    },
  };
}

async function firstOf(cases: readonly Case[]): Promise<string | null> {
  const left = [...cases];
  while (left.length > 0) {
    // Beside others a case may fail for another reason than the mutant, such as a deadlock: what fails is asked again alone.
    for (const { name, run } of await failingBesideOthers(left)) {
      const failed = await run().then(
        () => false,
        () => true,
      );
      if (failed) return name;
    }
  }
  return null;
}

/** Takes cases off the list until one has failed: those that did. */
async function failingBesideOthers(left: Case[]): Promise<Case[]> {
  const failed: Case[] = [];
  const worker = async () => {
    for (let one = left.shift(); one; one = failed.length > 0 ? undefined : left.shift()) {
      const asked = one;
      await asked.run().catch(() => failed.push(asked));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return failed;
}
