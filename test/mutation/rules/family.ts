import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { projectPath } from '../../../db/project.js';
import type { Family, Mutant } from '../campaign.js';
import { type MutatedModule, mutantFile } from '../cases/hooks.js';
import { collect, type Suite } from '../cases/vitest.js';
import { ceilingCells, communityCells } from './cells.js';
import { type Edit, edits } from './expressions.js';

/** Pure rules that decide who sees what → the tests that ask them, the nearest first. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  'access/administration': ['access/administration'],
  'access/ceiling': ['access/ceiling', 'access/policy', 'conformance/granted'],
  'access/fields': ['access/policy', 'access/permissions', 'conformance/granted'],
  'access/governance': ['access/governance'],
  'access/permissions': ['access/permissions', 'access/administration'],
  'access/policy': ['access/policy', 'conformance/granted'],
  'access/reads': ['access/reads'],
  'access/relations': ['access/relations', 'conformance/granted'],
  'conformance/granted': ['conformance/granted'],
  'indicators/audience': ['access/audience'],
};

const moduleUrl = (path: string) => pathToFileURL(projectPath(`dist/${path}.js`)).href;

/** Each expression of each rule changed in turn; every mutant is a copy of all modules of its own. */
export function rulesFamily(folder: string): Family {
  let mutants = 0;
  const caught = async (rule: string, text: string): Promise<string | null> => {
    const number = String(++mutants);
    const mutated: MutatedModule = { url: moduleUrl(`standards/${rule}`), text };
    writeFileSync(mutantFile(folder, number), JSON.stringify(mutated));
    try {
      for (const test of RULES[rule] ?? []) {
        const found = await failureIn(`${moduleUrl(`test/standards/${test}.test`)}?mutant=${number}`);
        if (found) return found;
      }
      return null;
    } finally {
      rmSync(mutantFile(folder, number));
    }
  };
  const source = (rule: string) => readFileSync(projectPath(`dist/standards/${rule}.js`), 'utf8');
  const mutantsOf = (rule: string, made: readonly Edit[]): Mutant[] =>
    made.map(({ change, text }) => ({ name: `standards/${rule}: ${change}`, caught: () => caught(rule, text) }));
  return {
    name: 'rules',
    control: {
      name: 'nothing',
      caught: async () => {
        for (const rule of Object.keys(RULES)) {
          const failed = await caught(rule, source(rule));
          if (failed) return failed;
        }
        return null;
      },
    },
    mutants: [
      ...Object.keys(RULES).flatMap((rule) => mutantsOf(rule, edits(source(rule)))),
      ...mutantsOf('access/ceiling', ceilingCells(source('access/ceiling'))),
      ...mutantsOf('access/relations', communityCells(source('access/relations'))),
    ],
    close: async () => {},
  };
}

/** Imports the test file of a mutant and runs it; a module that does not load fails as well. */
async function failureIn(url: string): Promise<string | null> {
  let suite: Suite;
  try {
    suite = await collect(() => import(url));
  } catch (error) {
    return `it does not load: ${(error as Error).message}`;
  }
  for (const { name, run } of suite.cases) {
    try {
      await run();
    } catch {
      return name;
    }
  }
  return null;
}
