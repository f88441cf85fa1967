import { moveVersion, type Written } from '../../../db/catalogue/lifecycle.js';
import { findVersion } from '../../../db/catalogue/store.js';
import {
  choose,
  conditionsOf,
  isUnderWork,
  type LifecycleAction,
  type Transition,
  transitionsOf,
} from '../../../standards/catalogue/lifecycle.js';
import { HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { digestOf } from '../documentOf.js';
import { requireVisible, type ToldVersion } from '../visible.js';
import { type Given, lookUp } from './facts.js';
import type { Kept } from './own.js';

interface Step {
  readonly action: LifecycleAction;
  /** That the caller read: a version that was moved since is a CONFLICT. */
  readonly revision: number;
  readonly given?: Given;
}

/** The transition that an action is here and now; refused with why, and what would be needed. */
export async function decide(context: Context, { version, actor }: Kept, step: Step): Promise<Transition> {
  const { action, revision, given = {} } = step;
  const transitions = transitionsOf({ state: version.status, action, role: actor.role });
  if (version.revision !== revision) throw changed();
  return choose(transitions, await lookUp(context, version, conditionsOf(transitions), given));
}

/** Takes a version on, as it was read, writing beside the state what goes with the step. */
export async function take(
  context: Context,
  version: ToldVersion,
  { to }: Transition,
  written: Written = {},
): Promise<ToldVersion> {
  const { op } = context;
  const { id, revision, status: from } = version;
  const fixed = version.digest === null && !isUnderWork(to) ? { digest: await digestOf(op, version) } : {};
  if (!(await moveVersion(op, { id, revision, from, to }, { ...written, ...fixed }))) throw changed();
  context.published();
  return requireVisible(context, await findVersion(op, id));
}

const changed = () => new HubError('CONFLICT', 'The version was changed since you read it.', 'input.revision');
