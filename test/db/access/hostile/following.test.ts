import { describe, expect, it } from 'vitest';
import { RELEASED, STATES, type State, UNDER_DECISION } from '../../../../standards/catalogue/lifecycle.js';
import type { ActorName } from '../../../support/actors.js';
import { versionId } from '../../../support/world/catalogue.js';
import { idOf } from '../../../support/world/ids.js';
import { seatId } from '../../../support/world/members.js';
import { NEW, useWorld } from './attempt.js';

const { attempt, attemptBeside } = useWorld();

const isIn = (states: readonly State[], state: State) => states.includes(state);
/** What happened to a version of the council's, of which the committee is a stranger. */
const happened = (state: State, version: string) => [
  `insert into standard_event (id, standard_id, version_id, version, kind, state, at)
   values ('${NEW}', '${idOf('charter')}', '${version}', '9.0.0', 'moved', '${state}', now())`,
];
const read = `select id from standard_event where id = '${NEW}'`;
const OTHERS: readonly ActorName[] = ['aurora', 'admin', 'cascade', 'regulator', 'committee', 'chair', 'voter'];

const told = async (state: State, version: string): Promise<ActorName[]> => {
  const answers: ActorName[] = [];
  for (const who of [...OTHERS, 'council'] as const)
    if ((await attemptBeside(happened(state, version), who, read)) === 'done') answers.push(who);
  return answers;
};

describe('when something happened to a version in one of its states', () => {
  it.each(STATES)('%s: of a version that all may read they are told whom that state was open to', async (state) => {
    const decided: readonly ActorName[] = ['aurora', 'admin', 'cascade', 'regulator', 'voter'];
    const all = isIn(RELEASED, state) ? OTHERS : isIn(UNDER_DECISION, state) ? decided : [];
    expect((await told(state, versionId('charter', '1.0.0'))).sort()).toEqual([...all, 'council'].sort());
  });

  it.each(STATES)('%s: of one that is drafted its committee alone', async (state) => {
    expect(await told(state, versionId('charter', '2.0.0'))).toEqual(['council']);
  });
});

describe('when a version is back in drafting', () => {
  const draft = versionId('charter', '2.0.0');
  const of = (
    kind: string,
  ) => `select id from standard_event where version_id = '${draft}' and kind = '${kind}' and id not in (
    select id from standard_event where published_at is not null)`;

  it('whoever reads a ballot on it is still told of the ballot', async () => {
    const ballot = `insert into ballot (id, version_id, standard_id, version, rule, opened_at, closes_at)
      values ('${NEW}', '${draft}', '${idOf('charter')}', '2.0.0', '{}', now(), now() + interval '1 day')`;
    for (const who of OTHERS) expect(await attemptBeside([ballot], who, of('ballot-opened')), who).toBe('done');
    for (const who of ['agent', 'researcher', 'operator', 'public'] as const)
      expect(await attemptBeside([ballot], who, of('ballot-opened')), who).toBe('denied');
  });

  it('whoever reads a comment on it is still told of the comment: its author, and who speaks for them', async () => {
    const comment = `insert into standard_comment (id, version_id, organization_id, seat_id, body, created_at)
      values ('${NEW}', '${draft}', '${idOf('aurora')}', '${seatId('analyst@aurora')}', 'x', now())`;
    for (const who of ['aurora', 'admin', 'voter', 'council'] as const)
      expect(await attemptBeside([comment], who, of('commented')), who).toBe('done');
    for (const who of ['borealis', 'regulator', 'committee', 'chair'] as const)
      expect(await attemptBeside([comment], who, of('commented')), who).toBe('nothing');
  });
});

describe('when somebody makes up what happened, or when', () => {
  const [row] = happened('published', versionId('charter', '1.0.0'));
  it.each(['aurora', 'chair', 'council', 'regulator', 'operator', 'maintainer'] as const)(
    '%s is refused',
    async (who) => {
      expect(await attempt(who, row ?? '')).toBe('denied');
      for (const set of [
        "kind = 'released'",
        "at = now() - interval '1 day'",
        `version_id = '${versionId('handbook', '1.0.0')}'`,
      ])
        expect(await attempt(who, `update standard_event set ${set}`), set).toBe('denied');
      expect(await attempt(who, 'delete from standard_event')).toBe('denied');
    },
  );
});
