import { describe, expect, it } from 'vitest';
import { seated } from '../../../support/actors.js';
import { DECIDED, versionId } from '../../../support/world/catalogue.js';
import { ballotId, voterOf } from '../../../support/world/deliberation.js';
import { idOf } from '../../../support/world/ids.js';
import { seatId } from '../../../support/world/members.js';
import { NEW, useWorld } from './attempt.js';

const { attempt, attemptBeside } = useWorld();
const OTHER_CHAIR = seated('chair@council');
const [HANDBOOK, CHARTER] = [versionId('handbook', '2.0.0'), versionId('charter', '2.0.0')];
const COMMITTEES = ['committee', 'voter', OTHER_CHAIR] as const;

const put = (state: string, version = HANDBOOK) =>
  `update standard_version set status = '${state}', comment_until = now() where id = '${version}'`;
const REVIEWED = [put('comment'), put('review')];

const ballot = ({ version = HANDBOOK, standard = 'handbook', number = '2.0.0', more = ['', ''] } = {}) =>
  `insert into ballot (id, version_id, standard_id, version, rule, opened_at, closes_at${more[0]})
   values ('${NEW}', '${version}', '${idOf(standard)}', '${number}', '{}', now(), now() + interval '1 day'${more[1]})`;

describe('when a ballot is opened', () => {
  it('the chair does so, on a version of the committee’s that is in review', async () => {
    expect(await attempt('chair', ...REVIEWED, ballot())).toBe('done');
    expect(await attempt('chair', put('comment'), ballot())).toBe('policy');
    for (const who of COMMITTEES) expect(await attempt('chair', ...REVIEWED, who, ballot())).toBe('policy');
  });

  it('it is about that version, under no other’s name or number', async () => {
    const named = (about: Parameters<typeof ballot>[0]) => attempt('chair', ...REVIEWED, ballot(about));
    expect(await named({ standard: 'charter' })).toBe('policy');
    expect(await named({ number: '9.0.0' })).toBe('policy');
    expect(await named({ version: versionId('handbook', DECIDED), number: DECIDED })).toBe('policy');
    const theirs = [put('comment', CHARTER), put('review', CHARTER)];
    const ofTheirs = ballot({ version: CHARTER, standard: 'charter' });
    expect(await attemptBeside(theirs, OTHER_CHAIR, ofTheirs)).toBe('done');
    expect(await attemptBeside(theirs, 'chair', ofTheirs)).toBe('policy');
  });

  it('it is open, and nothing is decided', async () => {
    for (const more of [
      [', closed_at', ', now()'],
      [', approved', ', true'],
    ])
      expect(await attempt('chair', ...REVIEWED, ballot({ more })), more[0]).toBe('policy');
  });

  it('the chair names those who may vote, and nobody else does', async () => {
    const voters = `insert into ballot_voter (ballot_id, institution_id) values ('${NEW}', '${idOf('authority')}')`;
    expect(await attempt('chair', ...REVIEWED, ballot(), voters)).toBe('done');
    for (const who of COMMITTEES) expect(await attempt('chair', ...REVIEWED, ballot(), who, voters)).toBe('policy');
  });
});

describe('when a committee’s rule is added', () => {
  it('its own chair does so', async () => {
    const rule = `insert into committee_rule (id, committee_id, effective_at, rule) values ('${NEW}', '${idOf('committee')}', now(), '{}')`;
    expect(await attempt('chair', rule)).toBe('done');
    for (const who of COMMITTEES) expect(await attempt(who, rule)).toBe('policy');
  });
});

describe('when somebody is reminded', () => {
  const reminder = (sent: string) => `insert into reminder (id, ballot_id, seat_id, days, created_at, sent_at)
    values ('${NEW}', '${ballotId('open')}', '${seatId(voterOf('aurora'))}', 3, now(), ${sent})`;
  const sent = (at: string) => `update reminder set sent_at = ${at}`;

  it('it is written before it is sent, and sent once', async () => {
    expect(await attempt('maintainer', reminder('null'))).toBe('done');
    expect(await attempt('maintainer', reminder('now()'))).toBe('policy');
    expect(await attempt('maintainer', sent('null'))).toBe('policy');
    expect(await attempt('maintainer', sent('now()'), sent('now()'))).toBe('nothing');
  });
});
