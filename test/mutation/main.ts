import { fork } from 'node:child_process';
import { projectPath } from '../../db/project.js';
import type { Outcome } from './campaign.js';
import { EQUIVALENT } from './equivalent.js';
import { readOptions } from './options.js';

/** The longest first; each in a process of its own, since a mutant of one must not be another's. */
const FAMILIES = ['server', 'database', 'rules'];
const AT_ONCE = 2;

const today = new Date().toISOString().slice(0, 10);
const args = process.argv.slice(2);
const { sample, seed } = readOptions(args, today);
const begun = Date.now();
process.stdout.write(sample ? `mutation: ${sample} of each family, --seed ${seed}\n` : 'mutation: every mutant\n');

/** `npm run test:mutation`: weakens each protection in turn, and counts what no test tells of. */
function run(family: string): Promise<Outcome | null> {
  const child = fork(projectPath('dist/test/mutation/worker.js'), [family, today, ...args]);
  let outcome: Outcome | null = null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('message', (told) => {
    outcome = told as Outcome;
  });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code === 0 ? outcome : null)));
}

const outcomes: (Outcome | null)[] = [];
const left = [...FAMILIES];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => left.splice(0));
const worker = async () => {
  for (let family = left.shift(); family; family = left.shift()) {
    const outcome = await run(family);
    outcomes.push(outcome);
    process.stdout.write(`mutation: ${family}: ${outcome ? told([outcome]) : 'did not come to its end'}\n`);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));

function told(all: readonly Outcome[]): string {
  const sum = (of: (one: Outcome) => number) => all.reduce((total, one) => total + of(one), 0);
  const equivalent = sum((one) => one.equivalent);
  const ways = `${sum((one) => one.caught)} of ${sum((one) => one.tried) - equivalent} mutants caught`;
  return `${ways}, ${equivalent} equivalent ones beside them`;
}

const ended = outcomes.filter((one) => one !== null);
const named = new Set(ended.flatMap(({ reasons }) => reasons));
const idle = EQUIVALENT.filter(({ mutant }) => ended.length === FAMILIES.length && !named.has(mutant.source));
for (const { mutant } of idle) process.stdout.write(`mutation: no mutant is called ${mutant} any more\n`);
const clean = ended.length === FAMILIES.length && idle.length === 0 && ended.every(({ faults }) => faults.length === 0);
process.exitCode = clean ? 0 : 1;
process.stdout.write(
  `mutation: ${told(ended)} in ${Math.round((Date.now() - begun) / 1000)} s${clean ? '' : ', NOT CLEAN'}\n`,
);
