import type fc from 'fast-check';
import { expect } from 'vitest';
import { askerOf, type World } from '../oracle/world.js';
import { apart } from './apart.js';
import { differing } from './differences/differ.js';
import { poolOf } from './documents/pool.js';
import { anyScenario, play, type Scenario } from './documents/scenario.js';
import type { Question, Told } from './hub/twin.js';
import type { Pair } from './pair.js';
import { playAll } from './runs.js';
import { commonWorld, type Setting } from './setting.js';

export interface Comparison {
  readonly subject: string | null;
  readonly settings: fc.Arbitrary<Setting>;
  /** How many scenarios in all. */
  readonly scenarios: number;
  /** Whether what tells the two apart is told as it is. */
  readonly unshrunk?: boolean;
  /** The world that the hidden things of one are others in; by default one that differs as the setting says. */
  readonly other?: (world: World, setting: Setting) => World;
}

/** That nothing that the person asks, over many worlds and scenarios, tells the two of a pair apart; rejects with what does. */
export async function compare(pair: Pair, comparison: Comparison): Promise<void> {
  const { subject } = comparison;
  const worlds = (setting: Setting) => worldsOf(pair, comparison, setting);
  const scenariosOf = (setting: Setting) => anyScenario(pair.schema, poolOf(worlds(setting)));
  await playAll({ ...comparison, scenariosOf }, (setting, scenarios) =>
    pair.during(worlds(setting), () => sameAnswers(pair, subject, scenarios)),
  );
}

function worldsOf({ base }: Pair, { subject, other }: Comparison, setting: Setting): [World, World] {
  const common = commonWorld(base, setting);
  return [
    common,
    other?.(common, setting) ?? differing(common, askerOf(common, subject), setting.differences, setting.salt),
  ];
}

/** Rejects with the first answer that differs. */
export async function sameAnswers(pair: Pair, subject: string | null, scenarios: readonly Scenario[]): Promise<void> {
  for (const scenario of scenarios) {
    await pair.undoing(() =>
      play(scenario, async (question) => {
        const [one, other] = await pair.ask(subject, question);
        expectSame(question, one, other);
        return one.body;
      }),
    );
  }
}

function expectSame(question: Question, one: Told, other: Told): void {
  if (JSON.stringify(one) === JSON.stringify(other)) return;
  if (hasSeveralRoots(question) && JSON.stringify(gathered(one)) === JSON.stringify(gathered(other))) return;
  const differs = `Two worlds that differ only in what is hidden are told apart at ${apart(answered(one), answered(other))}.`;
  expect(other, `${differs}\n${question.query}\nwith ${JSON.stringify(question.variables)}`).toEqual(one);
}

const answered = ({ body, ...told }: Told) => ({ body: JSON.parse(body), ...told });

/** Roots are numbered. */
const hasSeveralRoots = ({ query }: Question): boolean => /\br1: /.test(query);

/** What two roots ask of the same loader goes in one statement or in two, by when the database answers each: that is chance. */
const gathered = ({ statements, ...told }: Told) => ({ ...told, statements: [...new Set(statements)] });
