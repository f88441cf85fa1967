import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import type { Sql } from '../../../../db/client.js';
import { projectPath } from '../../../../db/project.js';
import { askerOf, type World } from '../oracle/world.js';
import { poolOf } from '../worlds/documents/pool.js';
import { anyScenario, play, type Scenario } from '../worlds/documents/scenario.js';
import type { Question, Told } from '../worlds/hub/twin.js';
import { commonWorld, type Setting } from '../worlds/setting.js';
import { judge } from './check.js';
import type { Single } from './single.js';

const SCENARIOS_A_SETTING = 20;

/** As clients have it. */
export const publicSchema = buildSchema(readFileSync(projectPath('schema/schema.graphql'), 'utf8'));

export interface Judged {
  readonly subject: string | null;
  readonly settings: fc.Arbitrary<Setting>;
  /** How many scenarios in all. */
  readonly scenarios: number;
  /** What may be done to the hub to see that it is noticed. */
  readonly also?: (sql: Sql) => Promise<void>;
}

/** That the model says what the hub answers, over many worlds and scenarios; the number of answers that it judged. */
export async function judgeAll(hub: Single, { subject, settings, scenarios, also }: Judged): Promise<number> {
  const cases = settings.chain((setting) => {
    const scenario = anyScenario(hub.schema, poolOf([commonWorld(hub.base, setting)]), true);
    return fc.record({
      setting: fc.constant(setting),
      scenarios: fc.array(scenario, { minLength: 1, maxLength: SCENARIOS_A_SETTING, size: 'max' }),
    });
  });
  let [played, judged] = [0, 0];
  const property = fc.asyncProperty(cases, async ({ setting, scenarios }) => {
    const world = commonWorld(hub.base, setting);
    played += scenarios.length;
    await hub.during(
      world,
      async () => {
        for (const scenario of scenarios) judged += await hub.undoing(() => judgeScenario(hub, subject, world, scenario));
      },
      also,
    );
  });
  while (played < scenarios)
    await fc.assert(property, { numRuns: Math.ceil((scenarios - played) / SCENARIOS_A_SETTING) });
  return judged;
}

async function judgeScenario(hub: Single, subject: string | null, first: World, scenario: Scenario): Promise<number> {
  let [world, judged] = [first, 0];
  await play(scenario, async (question) => {
    const told = await hub.ask(subject, question);
    // A change is answered as things are after it; of what it was read, the log says from then on.
    const after = hasWritten(told) ? await hub.look() : world;
    const judgedBy = isChange(question) ? after : world;
    const view = { world: judgedBy, asker: askerOf(judgedBy, subject), words: hub.words };
    if (await judge(publicSchema, view, question, told)) judged += 1;
    world = after;
    return told.body;
  });
  return judged;
}

const isChange = ({ query }: Question): boolean => query.startsWith('mutation');
const hasWritten = ({ statements }: Told): boolean => statements.some((text) => /^\s*(insert|update|delete)\b/i.test(text));
