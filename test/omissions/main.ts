import 'reflect-metadata';
import { newestProfile, undecidedIn } from '../support/published.js';
import { compile, type Trial } from './compile.js';
import { PLACES } from './places.js';
import { COORDINATES, startWithout } from './start.js';
import { undeclared } from './undeclared.js';

/** What is left out, and what tells of it. */
interface Omission {
  readonly what: string;
  readonly told: string | undefined;
}

/** `npm run test:omissions`: leaves out what an indicator says wherever it is named by hand, and asks that something tells. */
async function main(): Promise<number> {
  const omissions = [...(await inSources()), ...inSchema(), ...inProfile()];
  const faults = [
    ...omissions.filter(({ told }) => told === undefined).map(({ what }) => `nothing tells of ${what}`),
    ...undeclared().map(
      (file) => `${file} lists what an indicator says, and test/omissions/places.ts does not name it`,
    ),
  ];
  for (const { what, told } of omissions) process.stdout.write(`${what}: ${told ?? 'NOTHING'}\n`);
  process.stdout.write(`${omissions.length} omissions, ${faults.length} faults\n`);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return faults.length === 0 ? 0 : 1;
}

async function inSources(): Promise<Omission[]> {
  const trials: Trial[] = PLACES.flatMap((place) => [null, ...place.names].map((name) => ({ place, name })));
  const errors = await compile(trials);
  const control = trials.findIndex(({ name }, number) => name === null && errors[number] !== undefined);
  if (control >= 0) throw new Error(`With nothing left out: ${errors[control]}`);
  return trials.flatMap(({ place, name }, number) =>
    name === null ? [] : [{ what: `${name} in ${place.file}`, told: errors[number] }],
  );
}

function inSchema(): Omission[] {
  const control = startWithout('Indicator', 'nothing');
  if (control !== undefined) throw new Error(`With nothing left out: ${control}`);
  return COORDINATES.map(([type, field]) => ({
    what: `@Access of ${type}.${field}`,
    told: startWithout(type, field),
  }));
}

function inProfile(): Omission[] {
  const profile = newestProfile();
  if (undecidedIn(profile).length > 0) throw new Error(`With nothing left out: ${undecidedIn(profile)} undecided`);
  return Object.keys(profile).map((field) => ({
    what: `${field} in the newest profile`,
    told: undecidedIn({ ...profile, [field]: undefined }).includes(field as never)
      ? 'test/standards/access/published.test.ts'
      : undefined,
  }));
}

process.exitCode = await main();
