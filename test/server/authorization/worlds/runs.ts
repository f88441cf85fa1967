import { randomInt } from 'node:crypto';
import fc from 'fast-check';

/** How many scenarios for each class of readers: half of them under the world's own policy, half under generated ones. */
export const SCENARIOS = Number(process.env.WORLD_SCENARIOS ?? 200);

/** A run's own, unless WORLD_SEED names that of an earlier one. */
export const SEED = Number(process.env.WORLD_SEED ?? randomInt(2 ** 31));

/** Of each test: thousands of scenarios on a busy machine, or the shrinking of one that fails. */
export const TIMEOUT = 600_000;

const SCENARIOS_A_SETTING = 20;

// Shrinking what fails plays thousands of scenarios; past this the smallest so far is told.
const SHRINKING_LIMIT = 60_000;

export interface Cases<Setting, Scenario> {
  readonly settings: fc.Arbitrary<Setting>;
  readonly scenariosOf: (setting: Setting) => fc.Arbitrary<Scenario>;
  /** How many scenarios in all. */
  readonly scenarios: number;
  /** Whether what fails is told as it is. */
  readonly unshrunk?: boolean;
}

/** Plays that many scenarios, some in each setting; rejects with the smallest that `play` rejects. */
export async function playAll<Setting, Scenario>(
  { settings, scenariosOf, scenarios, unshrunk = false }: Cases<Setting, Scenario>,
  play: (setting: Setting, scenarios: readonly Scenario[]) => Promise<void>,
): Promise<void> {
  const length = { minLength: 1, maxLength: SCENARIOS_A_SETTING, size: 'max' } as const;
  const cases = settings.chain((setting) =>
    fc.record({ setting: fc.constant(setting), some: fc.array(scenariosOf(setting), length) }),
  );
  let played = 0;
  let failed = Number.POSITIVE_INFINITY;
  const property = fc.asyncProperty(cases, async ({ setting, some }) => {
    if (Date.now() - failed > SHRINKING_LIMIT) return;
    played += some.length;
    try {
      await play(setting, some);
    } catch (error) {
      failed = Math.min(failed, Date.now());
      throw error;
    }
  });
  for (let seed = SEED; played < scenarios; seed++) {
    const numRuns = Math.ceil((scenarios - played) / SCENARIOS_A_SETTING);
    await fc.assert(property, { seed, numRuns, endOnFailure: unshrunk });
  }
}
