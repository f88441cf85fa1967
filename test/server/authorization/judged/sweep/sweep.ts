import type { Reader } from '../../../../support/worldHub.js';
import type { View } from '../../oracle/answers/forms.js';
import type { Watch } from '../../oracle/answers/watch.js';
import { askerOf, type World } from '../../oracle/world.js';
import type { Question, Told } from '../../worlds/hub/twin.js';
import { ASKERS } from '../askers.js';
import { judge } from '../check.js';
import type { Single } from '../single.js';
import { type Call, callsOf, nextCalls } from './calls.js';
import { askChanges } from './changes.js';
import { packed, questionOf } from './documents.js';
import { sweptWorld } from './world.js';

/** What was asked of whom, and what was told. */
export interface Answered {
  readonly view: View;
  readonly question: Question;
  readonly told: Told;
  /** The calls that it was asked with, of a query. */
  readonly calls: readonly Call[];
}

/** Asks every query and every mutation with all that it may be given, as each of the askers, for all there is to be told. */
export async function sweep(hub: Single): Promise<Answered[]> {
  const world = sweptWorld(hub.base);
  return await hub.during(world, async () => {
    const answered: Answered[] = [];
    for (const subject of Object.values(ASKERS)) answered.push(...(await askQueries(hub, world, subject)));
    answered.push(...(await askChanges(hub, world)));
    return answered;
  });
}

async function askQueries(hub: Single, world: World, subject: string | null): Promise<Answered[]> {
  const view = { world, asker: askerOf(world, subject), words: hub.words };
  const calls = callsOf(hub.schema, subject as Reader);
  const answered: Answered[] = [];
  const ask = async (some: readonly Call[]) => {
    for (const pack of packed(some)) {
      const question = questionOf(pack);
      answered.push({ view, question, told: await hub.undoing(() => hub.ask(subject, question)), calls: pack });
    }
  };
  await ask(calls);
  await ask(nextCalls(calls, cursorsIn(answered)));
  return answered;
}

function cursorsIn(answered: readonly Answered[]): (call: Call) => string | undefined {
  const data = Object.assign({}, ...answered.map(({ told }) => JSON.parse(told.body).data));
  return ({ alias }) => {
    const page = data[alias];
    return page?.edges?.[0]?.cursor ?? page?.changes?.edges[0]?.cursor ?? page?.endCursor;
  };
}

/** One call of a query, with what was told of it alone. */
export function alone({ view, told, ...answered }: Answered, call: Call): Answered {
  const { data, errors } = JSON.parse(told.body);
  const own = errors?.filter(({ path }: { path?: unknown[] }) => path?.[0] === call.alias) ?? [];
  const body = { data: { [call.alias]: data[call.alias] }, ...(own.length > 0 && { errors: own }) };
  return {
    ...answered,
    view,
    question: questionOf([call]),
    calls: [call],
    told: { ...told, body: JSON.stringify(body) },
  };
}

/** Rejects where the model says something else, or nothing. */
export async function judgeAnswered(hub: Single, { view, question, told }: Answered, watch: Watch = {}): Promise<void> {
  if (await judge(hub.told, view, question, told, watch)) return;
  throw new Error(`Refused for its shape: ${question.query}\nwith ${JSON.stringify(question.variables)}\n${told.body}`);
}

/** Whether it is noticed that the model knows nothing of the coordinate. */
export const notices = (hub: Single, answered: Answered, forgotten: string): Promise<boolean> =>
  judgeAnswered(hub, answered, { forgotten }).then(
    () => false,
    () => true,
  );
