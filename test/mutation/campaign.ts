import { EQUIVALENT, type Equivalent } from './equivalent.js';
import type { Options } from './options.js';
import { sampleOf } from './sample.js';

/** A change of one protection, and whether a test tells. */
export interface Mutant {
  readonly name: string;
  /** Makes the change, asks the tests and takes it back: the name of the first test that failed, or null. */
  caught(): Promise<string | null>;
}

/** Mutants of one kind, and one that changes nothing: were it caught, all would be. */
export interface Family {
  readonly name: string;
  readonly control: Mutant;
  readonly mutants: readonly Mutant[];
  close(): Promise<void>;
}

export interface Outcome {
  readonly caught: number;
  readonly tried: number;
  readonly equivalent: number;
  /** Patterns of `EQUIVALENT` that name a mutant of the family. */
  readonly reasons: readonly string[];
  /** What is wrong: mutants that survived, and whatever makes the rest worth nothing. */
  readonly faults: readonly string[];
}

const reasonFor = ({ name }: Mutant): Equivalent | undefined => EQUIVALENT.find(({ mutant }) => mutant.test(name));

/** Tries the family's mutants, or a sample of those that are not equivalent to no change at all. */
export async function campaign(family: Family, { sample, seed, only }: Options, say: Say): Promise<Outcome> {
  const named = family.mutants.filter(({ name }) => !only || name.includes(only));
  const mutants = sample
    ? sampleOf(
        named.filter((one) => !reasonFor(one)),
        sample,
        seed,
      )
    : named;
  const faults: string[] = [];
  const fault = (what: string) => {
    faults.push(what);
    say(`${family.name}: ${what}`);
  };
  const control = async (when: string) => {
    const failed = await family.control.caught();
    if (failed) fault(`the control, which changes nothing, is caught ${when}: ${failed}`);
  };
  let [caught, equivalent] = [0, 0];
  await control('before all others');
  for (const [tried, mutant] of mutants.entries()) {
    if (tried > 0 && tried % TELL_EVERY === 0) say(`${family.name}: ${tried} of ${mutants.length} tried`);
    const test = await mutant.caught();
    const reason = reasonFor(mutant);
    if (test) caught++;
    if (reason && !test) equivalent++;
    if (reason && test) fault(`${mutant.name} is not equivalent any more: ${test}`);
    if (!reason && !test) fault(`survived: ${mutant.name}`);
  }
  await control('after all others');
  const reasons = EQUIVALENT.filter(({ mutant }) => family.mutants.some(({ name }) => mutant.test(name)));
  return { caught, tried: mutants.length, equivalent, reasons: reasons.map(({ mutant }) => mutant.source), faults };
}

type Say = (line: string) => void;

const TELL_EVERY = 500;
