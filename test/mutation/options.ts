import { parseArgs } from 'node:util';

export interface Options {
  /** How many mutants of each family; all of them where absent. */
  readonly sample: number | undefined;
  /** Decides which; the day where it is not given, so that every day tries others. */
  readonly seed: string;
  /** Only mutants whose name has this in it. */
  readonly only: string | undefined;
}

export function readOptions(args: readonly string[], today: string): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { sample: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
  });
  const sample = values.sample === undefined ? undefined : Number(values.sample);
  if (sample !== undefined && !(Number.isInteger(sample) && sample > 0)) {
    throw new Error(`--sample takes a number of mutants, not ${values.sample}.`);
  }
  return { sample, seed: values.seed ?? today, only: values.only };
}
