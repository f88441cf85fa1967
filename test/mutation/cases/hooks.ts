import { existsSync, readFileSync } from 'node:fs';
import type { InitializeHook, LoadHook, ResolveHook } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectPath } from '../../../db/project.js';

/** Where the texts of mutated modules lie, each under the number of its mutant. */
let folder = '';

export interface MutatedModule {
  readonly url: string;
  readonly text: string;
}

export const mutantFile = (inFolder: string, mutant: string): string => join(inFolder, `${mutant}.json`);

export const initialize: InitializeHook<string> = async (given) => {
  folder = given;
};

const BUILT = pathToFileURL(projectPath('dist/')).href;
const CAMPAIGN = `${BUILT}test/mutation/`;
const STAND_IN = `${CAMPAIGN}cases/vitest.js`;

/** Tests meet the stand-in for vitest; what a module of a mutant imports is a module of the same mutant. */
export const resolve: ResolveHook = async (specifier, context, next) => {
  const parent = context.parentURL ?? '';
  const ofTest = parent.startsWith(`${BUILT}test/`) && !parent.startsWith(CAMPAIGN);
  if (specifier === 'vitest' && ofTest) return { url: STAND_IN, shortCircuit: true };
  const resolved = await next(specifier, context);
  const mutant = /\?mutant=\d+$/.exec(parent)?.[0];
  return mutant && resolved.url.startsWith(BUILT) ? { ...resolved, url: resolved.url + mutant } : resolved;
};

export const load: LoadHook = async (url, context, next) => {
  const [plain = '', mutant] = url.split('?mutant=');
  const file = mutant && mutantFile(folder, mutant);
  if (file && existsSync(file)) {
    const mutated = JSON.parse(readFileSync(file, 'utf8')) as MutatedModule;
    if (mutated.url === plain) return { format: 'module', source: mutated.text, shortCircuit: true };
  }
  return await next(url, context);
};
