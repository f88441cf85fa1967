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
    expect(await named({ version: versionId('handbook', DECIDED) })).toBe('policy');
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

  it('they are not named for one that was opened before', async () => {
    const voters = `insert into ballot_voter (ballot_id, institution_id) values ('${ballotId('open')}', '${idOf('authority')}')`;
    expect(await attempt('chair', ...REVIEWED, ballot(), voters)).toBe('policy');
  });
});

describe('when the time of a ballot is over', () => {
  const OPEN = ballotId('open');
  const over = `update ballot set closes_at = opened_at + interval '1 second' where id = '${OPEN}'`;
  const set = (what: string) => `update ballot set ${what} where id = '${OPEN}'`;

  it('the chair of its committee closes it, and the hub does', async () => {
    for (const who of ['chair', 'maintainer'] as const)
      expect(await attemptBeside([over], who, set('closed_at = now()')), who).toBe('done');
    for (const who of COMMITTEES) expect(await attemptBeside([over], who, set('closed_at = now()'))).toBe('nothing');
  });

  it('only that chair is told', async () => {
    const told = `select where entente.ballot_is_over('${OPEN}')`;
    expect(await attempt('chair', told)).toBe('nothing');
    expect(await attemptBeside([over], 'chair', told)).toBe('done');
    for (const who of COMMITTEES) expect(await attemptBeside([over], who, told)).toBe('nothing');
  });

  it('it is over before, once its own voters have voted, whoever is missing in others', async () => {
    const rows = [
      ballot(),
      `insert into ballot_voter (ballot_id, institution_id) values ('${NEW}', '${idOf('aurora')}')`,
      `insert into vote (ballot_id, institution_id, choice, seat_id, cast_at)
       values ('${NEW}', '${idOf('aurora')}', 'yes', '${seatId('voter@committee')}', now())`,
    ];
    const told = `select where entente.ballot_is_over('${NEW}')`;
    expect(await attemptBeside(rows, 'chair', told)).toBe('done');
    expect(await attemptBeside(rows.slice(0, 2), 'chair', told)).toBe('nothing');
  });

  it('neither decides it unless it is closed', async () => {
    for (const who of ['chair', 'maintainer'] as const)
      expect(await attemptBeside([over], who, set('approved = true')), who).toBe('policy');
  });
});

describe('when a voter speaks for an institution in another ballot, or at another committee', () => {
  const OPEN = ballotId('open');
  const VOTER = seatId('voter@committee');
  const speaking = (what: string) => `update representation set ${what} where seat_id = '${VOTER}'`;
  const LATER = ballot().replace('now(), now()', "now() + interval '1 hour', now()");
  const seen = `select from vote where ballot_id = '${OPEN}'`;
  // Reads no column, so that the policy on writing is alone.
  const changed = "update vote set reason = 'x'";
  const cast = `insert into vote (ballot_id, institution_id, choice, seat_id, cast_at)
    values ('${OPEN}', '${idOf('cascade')}', 'yes', '${VOTER}', now())`;

  it.each([
    ['since this one opened', [speaking('since = now()'), LATER]],
    ['at another', [speaking(`committee_id = '${idOf('council')}'`)]],
  ])('%s, they neither see, change nor cast a vote in this one', async (_what, rows) => {
    const asCascade = speaking(`institution_id = '${idOf('cascade')}'`);
    expect(await attemptBeside([asCascade], 'voter', cast)).toBe('done');
    expect(await attemptBeside(rows, 'voter', seen)).toBe('nothing');
    expect(await attemptBeside(rows, 'voter', changed)).toBe('nothing');
    expect(await attemptBeside([...rows, asCascade], 'voter', cast)).toBe('policy');
  });
});

describe('when a seat that is no voter’s were to speak for an institution', () => {
  const EDITOR = seatId('editor@committee');
  const speaksFor = (
    institution: string,
  ) => `insert into representation (seat_id, committee_id, institution_id, alternate, since)
    select '${EDITOR}', committee_id, '${idOf(institution)}', true, since from representation where seat_id = '${seatId('voter@committee')}'`;
  const OPEN = ballotId('open');
  const cast = `insert into vote (ballot_id, institution_id, choice, seat_id, cast_at)
    values ('${OPEN}', '${idOf('cascade')}', 'yes', '${EDITOR}', now())`;

  it('it neither casts a vote nor changes one', async () => {
    const ofAurora = [speaksFor('aurora')];
    expect(await attemptBeside(ofAurora, 'committee', `select from vote where ballot_id = '${OPEN}'`)).toBe('done');
    expect(await attemptBeside(ofAurora, 'committee', "update vote set reason = 'x'")).toBe('nothing');
    expect(await attemptBeside([speaksFor('cascade')], 'committee', cast)).toBe('policy');
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
