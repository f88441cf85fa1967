// What test files meet as `vitest` in a campaign: their cases are kept, to be run again under each mutant.
export { expect } from 'vitest';

type Work = () => unknown;
type Named = (name: string, work: (...row: never[]) => unknown) => void;

/** A test of a file, to be run as often as one likes. */
export interface Case {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** The cases of a test file between what opens and what closes it. */
export interface Suite {
  readonly cases: Case[];
  readonly before: Work[];
  readonly after: Work[];
}

let current: Suite = { cases: [], before: [], after: [] };
let path: readonly string[] = [];

/** What a file declares while it is imported. */
export async function collect(load: () => Promise<unknown>): Promise<Suite> {
  current = { cases: [], before: [], after: [] };
  path = [];
  await load();
  return current;
}

export const beforeAll = (work: Work): void => void current.before.push(work);
export const afterAll = (work: Work): void => void current.after.unshift(work);

export function describe(name: string, work: Work): void {
  const outer = path;
  path = [...outer, name];
  work();
  path = outer;
}

export const it = Object.assign(
  (name: string, work: Work): void => {
    const told = [...path, name].join(' ');
    current.cases.push({
      name: told,
      run: async () => {
        await work();
      },
    });
  },
  {
    each:
      (rows: readonly unknown[]): Named =>
      (name, work) => {
        for (const [index, row] of rows.entries()) {
          const values = (Array.isArray(row) ? row : [row]) as never[];
          it(nameOf(name, values, index), () => work(...values));
        }
      },
  },
);

const nameOf = (name: string, values: readonly unknown[], index: number): string => {
  const left = [...values];
  return name.replace(/%([sij#])/g, (_all, kind) => (kind === '#' ? String(index) : String(left.shift())));
};

const provided = new Map<string, unknown>();
export const provide = (key: string, value: unknown): void => void provided.set(key, value);
export const inject = (key: string): unknown => provided.get(key);
