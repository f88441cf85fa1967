import type { View } from '../../oracle/answers/forms.js';
import type { Watch } from '../../oracle/answers/watch.js';
import { askerOf, type World } from '../../oracle/world.js';
import type { Question, Told } from '../../worlds/hub/twin.js';
import { judge } from '../check.js';
import type { Single } from '../single.js';
import type { Call } from './calls.js';
import { packed, questionOf } from './documents.js';
import { reversed } from './world.js';

/** What was asked of whom, and what was told. */
export interface Answered {
  readonly view: View;
  readonly question: Question;
  readonly told: Told;
  /** The calls that it was asked with, of a query. */
  readonly calls: readonly Call[];
}

/** Asks the calls of a world that the hub is in; in what order its rows come must be the same to the model. */
export async function askCalls(
  hub: Single,
  world: World,
  subject: string | null,
  calls: readonly Call[],
  backwards = false,
): Promise<Answered[]> {
  const view = { world: backwards ? reversed(world) : world, asker: askerOf(world, subject), words: hub.words };
  const answered: Answered[] = [];
  for (const pack of packed(calls)) {
    const question = questionOf(pack);
    answered.push({ view, question, told: await hub.undoing(() => hub.ask(subject, question)), calls: pack });
  }
  return answered;
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
