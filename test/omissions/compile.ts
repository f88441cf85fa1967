import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { projectPath } from '../../db/project.js';
import type { Place } from './places.js';

/** A place with one thing left out, or with nothing: then it is a control. */
export interface Trial {
  readonly place: Place;
  readonly name: string | null;
}

const SOURCES = ['standards', 'db', 'schema', 'server', 'clients', 'test', 'package.json', 'tsconfig.json'];
const LEFT_ALONE = /\/test\/bench\/peers|\.test\.ts$|\/migrations(\/|$)/;

/** What each trial fails to compile with, in a copy of the sources that holds a copy of a file for each trial. */
export async function compile(trials: readonly Trial[]): Promise<readonly (string | undefined)[]> {
  const root = projectPath(`.data/omissions-${process.pid}`);
  try {
    mkdirSync(root, { recursive: true });
    for (const source of SOURCES) {
      cpSync(projectPath(source), join(root, source), { recursive: true, filter: (path) => !LEFT_ALONE.test(path) });
    }
    const files = trials.map((trial, number) => writeTrial(root, trial, number));
    const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
    const options = {
      ...compilerOptions,
      incremental: false,
      tsBuildInfoFile: undefined,
      noEmit: true,
      noUnusedLocals: false,
    };
    writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files }));
    const errors = await errorsIn(root);
    return trials.map((_, number) => {
      const trial = `.trial${number}.ts(`;
      return errors.find((line) => line.includes(trial))?.replace(trial, '.ts(');
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const trialOf = (file: string, number: number) => file.replace(/\.ts$/, `.trial${number}.ts`);

/** Beside the file, so that what it imports is found. The file that is looked at imports the copy. */
function writeTrial(root: string, { place: { file, cut, witness }, name }: Trial, number: number): string {
  const text = readFileSync(join(root, file), 'utf8');
  const left = name === null ? text : cut(text, name);
  if (name !== null && left === text)
    throw new Error(`${file} does not name ${name}: test/omissions/places.ts says so.`);
  writeFileSync(join(root, trialOf(file, number)), left);
  if (!witness) return trialOf(file, number);
  const from = relative(dirname(witness), file).replace(/\.ts$/, '.js');
  const copy = from.replace(/\.js$/, `.trial${number}.js`);
  const seen = readFileSync(join(root, witness), 'utf8').replaceAll(new RegExp(`'(\\./)?${from}'`, 'g'), `'$1${copy}'`);
  writeFileSync(join(root, trialOf(witness, number)), seen);
  return trialOf(witness, number);
}

async function errorsIn(root: string): Promise<readonly string[]> {
  try {
    await promisify(execFile)(projectPath('node_modules/.bin/tsc'), ['-p', root], { cwd: root, maxBuffer: 2 ** 26 });
    return [];
  } catch (error) {
    return String((error as { stdout?: string }).stdout).split('\n');
  }
}
