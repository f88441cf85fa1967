import type fc from 'fast-check';
import { askerOf, type World } from '../oracle/world.js';
import { poolOf } from '../worlds/documents/pool.js';
import { anyScenario, play, type Scenario } from '../worlds/documents/scenario.js';
import type { Question, Told } from '../worlds/hub/twin.js';
import { playAll } from '../worlds/runs.js';
import { commonWorld, type Setting } from '../worlds/setting.js';
import { judge } from './check.js';
import type { Single } from './single.js';

export interface Judged {
  readonly subject: string | null;
  readonly settings: fc.Arbitrary<Setting>;
  /** How many scenarios in all. */
  readonly scenarios: number;
  /** Whether what is wrong is told as it is. */
  readonly unshrunk?: boolean;
}

/** That the model says what the hub answers, over many worlds and scenarios; the number of answers that it judged. */
export async function judgeAll(hub: Single, judging: Judged): Promise<number> {
  const { subject } = judging;
  const scenariosOf = (setting: Setting) => anyScenario(hub.schema, poolOf([commonWorld(hub.base, setting)]), true);
  let judged = 0;
  await playAll({ ...judging, scenariosOf }, (setting, scenarios) => {
    const world = commonWorld(hub.base, setting);
    const judgeEach = async () => {
      for (const scenario of scenarios) judged += await hub.undoing(() => judgeScenario(hub, subject, world, scenario));
    };
    return hub.during(world, judgeEach);
  });
  return judged;
}

async function judgeScenario(hub: Single, subject: string | null, first: World, scenario: Scenario): Promise<number> {
  let [world, judged] = [first, 0];
  await play(scenario, async (question) => {
    const told = await hub.ask(subject, question);
    // A change is answered as things are after it; of what it was read, the log says from then on.
    const after = hasWritten(told) ? await hub.look() : world;
    const judgedBy = isChange(question) ? unstamped(after, world) : world;
    const view = { world: judgedBy, asker: askerOf(judgedBy, subject), words: hub.words };
    if (await judge(hub.told, view, question, told)) judged += 1;
    world = after;
    return told.body;
  });
  return judged;
}

/** The sequencer comes after the answer, which has the time of publication that there was. */
export function unstamped(after: World, before: World): World {
  const published = new Map(before.indicator.map(({ id, published_at }) => [id, published_at]));
  return {
    ...after,
    indicator: after.indicator.map((row) => ({ ...row, published_at: published.get(row.id) ?? null })),
  };
}

const isChange = ({ query }: Question): boolean => query.startsWith('mutation');
export const hasWritten = ({ statements }: Told): boolean =>
  statements.some((text) => /^\s*(insert|update|delete)\b/i.test(text));
