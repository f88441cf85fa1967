import { randomInt } from 'node:crypto';
import { relative } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { projectPath } from '../../../../db/project.js';

/** How many scenarios for each class of readers: half of them under the world's own policy, half under generated ones. */
export const SCENARIOS = Number(process.env.WORLD_SCENARIOS ?? 200);

/** A run's own, unless WORLD_SEED names that of an earlier one. */
export const SEED = Number(process.env.WORLD_SEED ?? randomInt(2 ** 31));

/** Of each test: thousands of scenarios on a busy machine, or the shrinking of one that fails. */
export const TIMEOUT = 600_000;

const SCENARIOS_A_SETTING = 20;

// Shrinking what fails plays thousands of scenarios; past this the smallest so far is told. The first was told before.
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
  let [played, seed, failed] = [0, SEED, Number.POSITIVE_INFINITY];
  const property = fc.asyncProperty(cases, async ({ setting, some }) => {
    if (Date.now() - failed > SHRINKING_LIMIT) return;
    played += some.length;
    try {
      await play(setting, some);
    } catch (error) {
      if (failed === Number.POSITIVE_INFINITY) {
        failed = Date.now();
        if (!unshrunk) tellFirst(error as Error, seed);
      }
      throw error;
    }
  });
  for (; played < scenarios; seed++) {
    const numRuns = Math.ceil((scenarios - played) / SCENARIOS_A_SETTING);
    await fc.assert(property, { seed, numRuns, endOnFailure: unshrunk });
  }
}

/** At once, for whoever does not wait for the smallest. */
function tellFirst({ message }: Error, seed: number): void {
  const { currentTestName = '', testPath = '' } = expect.getState();
  const name = currentTestName.replaceAll(' > ', ' ').replace(/[^\w ]/g, '.');
  const file = relative(projectPath('.'), testPath);
  process.stderr.write(
    `\nFirst failure, before it is made smaller (a minute at most):\n${message}\n` +
      `To repeat it: WORLD_SEED=${seed} WORLD_SCENARIOS=${SCENARIOS} npx vitest run ${file} -t '${name}'\n\n`,
  );
}
