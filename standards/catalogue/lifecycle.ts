import type { Actor } from '../access/actor.js';
import { HubError } from '../errors.js';
import { type Condition, type Facts, NEEDED, unmet } from './lifecycle/conditions.js';

/** Where a version can stand in its life. */
export const STATES = [
  'proposed',
  'drafting',
  'comment',
  'review',
  'ballot',
  'approved',
  'published',
  'superseded',
  'withdrawn',
] as const;

export type State = (typeof STATES)[number];

/** Its committee alone reads it, and its text can still be written. */
export const UNDER_WORK = ['proposed', 'drafting'] as const satisfies readonly State[];
/** Its text is fixed; members, regulators and voters read it. */
export const UNDER_DECISION = ['comment', 'review', 'ballot', 'approved'] as const satisfies readonly State[];
/** Everybody reads it, and it never changes. */
export const RELEASED = ['published', 'superseded', 'withdrawn'] as const satisfies readonly State[];

export const ACTIONS = [
  'take-up',
  'open-comment',
  'close-comment',
  'review-erratum',
  'return',
  'open-ballot',
  'close-ballot',
  'publish',
  'supersede',
  'withdraw',
] as const;

/** Those that a committee takes by its word alone. */
export const STEPS = [
  'take-up',
  'open-comment',
  'close-comment',
  'review-erratum',
  'return',
] as const satisfies readonly (typeof ACTIONS)[number][];

export type LifecycleAction = (typeof ACTIONS)[number];

/** Who takes a transition: a seat at the standard's committee, or the hub itself when its time has come. */
export type Taker = 'editor' | 'chair' | 'hub';

export interface Transition {
  readonly action: LifecycleAction;
  readonly from: State;
  readonly to: State;
  readonly by: readonly Taker[];
  readonly needs: readonly Condition[];
}

const BOTH = ['editor', 'chair'] as const;

/** The life of a version, whole: what is not here does not happen. A rejected ballot leads back to drafting. */
export const TRANSITIONS: readonly Transition[] = [
  { action: 'take-up', from: 'proposed', to: 'drafting', by: ['chair'], needs: [] },
  { action: 'open-comment', from: 'drafting', to: 'comment', by: BOTH, needs: ['own-text'] },
  { action: 'close-comment', from: 'comment', to: 'review', by: BOTH, needs: ['comment-time-over'] },
  { action: 'review-erratum', from: 'drafting', to: 'review', by: BOTH, needs: ['own-text', 'erratum'] },
  { action: 'return', from: 'comment', to: 'drafting', by: ['chair'], needs: [] },
  { action: 'return', from: 'review', to: 'drafting', by: ['chair'], needs: [] },
  { action: 'return', from: 'approved', to: 'drafting', by: ['chair'], needs: [] },
  {
    action: 'open-ballot',
    from: 'review',
    to: 'ballot',
    by: ['chair'],
    needs: ['commented', 'comments-disposed', 'somebody-eligible'],
  },
  { action: 'close-ballot', from: 'ballot', to: 'approved', by: ['chair', 'hub'], needs: ['ballot-over', 'vote-won'] },
  { action: 'close-ballot', from: 'ballot', to: 'drafting', by: ['chair', 'hub'], needs: ['ballot-over', 'vote-lost'] },
  {
    action: 'publish',
    from: 'approved',
    to: 'published',
    by: ['chair'],
    needs: ['within-ceiling', 'plan-fits', 'number-borne-out', 'signed'],
  },
  {
    action: 'publish',
    from: 'drafting',
    to: 'published',
    by: ['chair'],
    needs: ['external-text', 'number-borne-out', 'signed'],
  },
  {
    action: 'publish',
    from: 'review',
    to: 'published',
    by: ['chair'],
    needs: ['erratum', 'comments-disposed', 'within-ceiling', 'plan-fits', 'signed'],
  },
  { action: 'supersede', from: 'published', to: 'superseded', by: ['hub'], needs: ['successor-in-force'] },
  { action: 'withdraw', from: 'published', to: 'withdrawn', by: ['chair'], needs: ['reason-given'] },
  { action: 'withdraw', from: 'superseded', to: 'withdrawn', by: ['chair'], needs: ['reason-given'] },
];

export const isReleased = (state: State): boolean => (RELEASED as readonly State[]).includes(state);

/** Whether its text can be written. */
export const isUnderWork = (state: State): boolean => (UNDER_WORK as readonly State[]).includes(state);

/** The transitions that lead on from a state. */
export const transitionsFrom = (state: State): Transition[] => TRANSITIONS.filter(({ from }) => from === state);

/** The state that the action leads to; what its conditions ask is looked up only where role and state let it be asked. */
export interface Attempt {
  readonly state: State;
  readonly action: LifecycleAction;
  readonly role: Actor['role'] | 'hub';
}

/**
 * The transition that an action is from here, its conditions still to be held against the facts. Several can begin alike
 * and differ by what they need.
 *
 * @throws HubError FORBIDDEN for a role that never takes it; CONFLICT where the state has no such transition, with those
 * it has.
 */
export function transitionsOf({ state, action, role }: Attempt): Transition[] {
  const named = TRANSITIONS.filter((transition) => transition.action === action);
  const takers = [...new Set(named.flatMap(({ by }) => by))];
  if (!takers.some((taker) => taker === role))
    throw new HubError('FORBIDDEN', `${action} is taken by the ${takers.join(' or ')} of the standard's committee.`);
  const here = named.filter(({ from }) => from === state);
  if (here.length > 0) return here;
  const onward = transitionsFrom(state).map((transition) => `${transition.action} (${transition.by.join(', ')})`);
  throw new HubError(
    'CONFLICT',
    `${action} leads on from ${named.map(({ from }) => from).join(', ')}; the version is ${state}. ` +
      `From here: ${[...new Set(onward)].join(', ') || 'nothing'}.`,
    'input.versionId',
  );
}

/** What the transitions need to know. */
export const conditionsOf = (transitions: readonly Transition[]): Set<Condition> =>
  new Set(transitions.flatMap(({ needs }) => needs));

/**
 * The one transition whose conditions hold.
 *
 * @throws HubError CONFLICT with what is needed where none does.
 */
export function choose(transitions: readonly Transition[], facts: Facts): Transition {
  const reasons: string[] = [];
  for (const transition of transitions) {
    const failing = transition.needs.flatMap((condition) => {
      const why = unmet(condition, facts);
      return why === null ? [] : [why];
    });
    if (failing.length === 0) return transition;
    reasons.push(failing.join(' '));
  }
  throw new HubError('CONFLICT', [...new Set(reasons)].join(' Or: '), 'input.versionId');
}

/** What a transition asks, in words. */
export const needsOf = ({ needs }: Transition): string[] => needs.map((condition) => NEEDED[condition]);
