import { describe, expect, it } from 'vitest';
import { RELEASED, STATES, type State, UNDER_DECISION } from '../../../../standards/catalogue/lifecycle.js';
import { type ActorName, seated } from '../../../support/actors.js';
import { idOf } from '../../../support/world/ids.js';
import { NEW, useWorld } from './attempt.js';

const { attemptBeside } = useWorld();

const isIn = (states: readonly State[], state: State) => states.includes(state);
const ENDED: readonly State[] = ['superseded', 'withdrawn'];
const inState = (state: State, standard = 'handbook', validUntil = 'null') => [
  `insert into standard_version (id, standard_id, version, status, title, digest, requirement_count, valid_until,
     published_at, ended_at, end_reason)
   values ('${NEW}', '${idOf(standard)}', '9.0.0', '${state}', '{}', 'd', 0, ${validUntil},
     ${isReleased(state) ? 'now()' : 'null'}, ${isIn(ENDED, state) ? 'now()' : 'null'},
     ${state === 'withdrawn' ? "'x'" : 'null'})`,
];
const change = (set: string) => `update standard_version set ${set} where id = '${NEW}'`;
const requirement = `insert into requirement (version_id, key, ordinal, depth, kind, title, digest, search_text)
  values ('${NEW}', 'new', 9, 0, 'requirement', '{}', 'd', '')`;

const isReleased = (state: State) => isIn(RELEASED, state);
const readers = (state: State): Partial<Record<ActorName, boolean>> => {
  const released = isReleased(state);
  const decided = released || isIn(UNDER_DECISION, state);
  return {
    council: true,
    aurora: decided,
    regulator: decided,
    voter: decided,
    committee: released,
    chair: released,
    agent: released,
    researcher: released,
    operator: released,
    public: released,
    maintainer: isIn(['drafting', 'ballot', 'approved', 'published', 'superseded'], state),
  };
};

describe('when a version is in one of its states', () => {
  it.each(STATES)('%s: it is read by those whom the state is open to', async (state) => {
    const read = `select id from standard_version where id = '${NEW}'`;
    for (const [who, may] of Object.entries(readers(state)))
      expect(await attemptBeside(inState(state, 'charter'), who as ActorName, read), who).toBe(
        may ? 'done' : 'nothing',
      );
  });

  it.each(STATES)('%s: its text is added to while it is worked on', async (state) => {
    // As the committee's own: a requirement of what others may read is refused as much.
    const answer = isIn(['proposed', 'drafting'], state) ? 'done' : 'policy';
    expect(await attemptBeside(inState(state), 'committee', requirement)).toBe(answer);
  });

  it.each(STATES)(
    '%s: its editors change it until it is released, its chair at any time, and no voter',
    async (state) => {
      const revised = (who: ActorName) => attemptBeside(inState(state), who, change('revision = 9'));
      expect(await revised('committee')).toBe(isReleased(state) ? 'nothing' : 'done');
      expect(await revised('chair')).toBe('done');
      expect(await revised('voter')).toBe('nothing');
      expect(await attemptBeside(inState(state), seated('chair@council'), change('revision = 9'))).toBe('nothing');
    },
  );

  it.each(STATES)('%s: the hub changes it in ballot, or if it was published for a time that is over', async (state) => {
    const outdated = (validUntil: string) =>
      attemptBeside(inState(state, 'handbook', validUntil), 'maintainer', change('revision = 9'));
    const inBallot = state === 'ballot' ? 'done' : 'nothing';
    expect(await outdated("now() + interval '1 day'")).toBe(inBallot);
    // Published it does not stay.
    expect(await outdated('now()')).toBe(state === 'published' ? 'policy' : inBallot);
  });
});

describe('when the hub takes a version on', () => {
  it.each([
    ['ballot', "status = 'approved'"],
    ['ballot', "status = 'drafting'"],
    ['published', "status = 'superseded', ended_at = now()"],
  ] as const)('from %s it does, with %s', async (from, set) => {
    expect(await attemptBeside(inState(from, 'handbook', 'now()'), 'maintainer', change(set))).toBe('done');
  });
});
