import { parseArgs } from 'node:util';

export interface Options {
  /** The one group of figures to measure. */
  readonly only: Group | undefined;
  /** File for the figures as JSON. */
  readonly json: string | undefined;
  readonly indicators: number;
  readonly sightings: number;
  readonly imported: number;
  readonly lookedUp: number;
  readonly main: Effort & {
    /** Seconds for which each contestant is asked beforehand: it takes some before V8 has compiled what matters. */
    readonly warmUp: number;
  };
  readonly lookup: Effort;
  readonly importing: Effort;
  readonly standards: Effort;
  readonly releasing: Effort;
  readonly released: { readonly indicators: number; readonly institutions: number };
}

export const GROUPS = ['main-query', 'lookup', 'import', 'standards', 'noisy-neighbour', 'release'] as const;
export type Group = (typeof GROUPS)[number];

export interface Effort {
  readonly rounds: number;
  /** How long each contestant is asked in a round, where throughput is measured. */
  readonly seconds: number;
}

const FULL = {
  indicators: 200_000,
  sightings: 500_000,
  imported: 50_000,
  lookedUp: 10_000,
  main: { rounds: 18, seconds: 2, warmUp: 15 },
  lookup: { rounds: 15, seconds: 0 },
  importing: { rounds: 5, seconds: 0 },
  standards: { rounds: 7, seconds: 0 },
  releasing: { rounds: 5, seconds: 0 },
  released: { indicators: 2_000_000, institutions: 500 },
};

const QUICK = {
  indicators: 20_000,
  sightings: 50_000,
  imported: 5_000,
  lookedUp: 10_000,
  main: { rounds: 3, seconds: 2, warmUp: 6 },
  lookup: { rounds: 15, seconds: 0 },
  importing: { rounds: 2, seconds: 0 },
  standards: { rounds: 3, seconds: 0 },
  releasing: { rounds: 3, seconds: 0 },
  released: { indicators: 200_000, institutions: 100 },
};

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'string' }, quick: { type: 'boolean' }, only: { type: 'string' } },
  });
  const only = GROUPS.find((group) => group === values.only);
  if (values.only && !only) throw new Error(`--only takes ${GROUPS.join(', ')}.`);
  return { ...(values.quick ? QUICK : FULL), json: values.json, only };
}
