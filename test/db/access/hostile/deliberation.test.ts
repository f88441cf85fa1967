import { describe, expect, it } from 'vitest';
import { ACTOR_NAMES, ACTORS, seated } from '../../../support/actors.js';
import { ballotId, voterOf } from '../../../support/world/deliberation.js';
import { idOf } from '../../../support/world/ids.js';
import { seatId } from '../../../support/world/members.js';
import { useWorld } from './attempt.js';

const { attempt, asOwnerOfTables } = useWorld();
const CASCADE = seated(voterOf('cascade'));
const [OPEN, CLOSED] = [ballotId('open'), ballotId('closed')];

const cast = (institution: string, seat: string, ballot = OPEN) =>
  `insert into vote (ballot_id, institution_id, choice, seat_id, cast_at)
   values ('${ballot}', '${idOf(institution)}', 'yes', '${seatId(seat)}', now())`;

describe('when somebody votes in another’s name', () => {
  it('a voter votes for the institution they speak for, in their own seat', async () => {
    expect(await attempt(CASCADE, cast('cascade', voterOf('cascade')))).toBe('done');
    expect(await attempt(CASCADE, cast('cascade', voterOf('aurora')))).toBe('policy');
    expect(await attempt('voter', cast('cascade', voterOf('aurora')))).toBe('policy');
    expect(await attempt('chair', cast('cascade', voterOf('cascade')))).toBe('policy');
  });

  it('nobody else votes at all', async () => {
    for (const name of ACTOR_NAMES.filter((other) => ACTORS[other].role !== 'entente_committee'))
      expect(await attempt(name, cast('cascade', voterOf('cascade'))), name).toBe('denied');
  });

  it('a vote is changed by whom it is of, and by nobody into another’s', async () => {
    const change = (of: string, set = "choice = 'abstain'") =>
      `update vote set ${set} where ballot_id = '${OPEN}' and institution_id = '${idOf(of)}'`;
    expect(await attempt('voter', change('aurora'))).toBe('done');
    expect(await attempt('voter', change('borealis'))).toBe('nothing');
    expect(await attempt('voter', change('aurora', `institution_id = '${idOf('cascade')}'`))).toBe('denied');
    expect(await attempt('voter', change('aurora', `seat_id = '${seatId(voterOf('borealis'))}'`))).toBe('policy');
    expect(await attempt('voter', 'delete from vote')).toBe('denied');
  });

  it('an institution has one vote, whoever acts for it', async () => {
    expect(await attempt('voter', cast('aurora', voterOf('aurora')))).toBe('23505');
  });

  it('nobody is made eligible once the ballot is open', async () => {
    const eligible = `insert into ballot_voter (ballot_id, institution_id) values ('${OPEN}', '${idOf('authority')}')`;
    for (const name of ['chair', 'committee', 'voter', 'council'] as const)
      expect(await attempt(name, eligible), name).toBe('policy');
  });
});

describe('when a ballot is closed', () => {
  it('no vote is cast, changed or taken back, by the tables’ owner neither', async () => {
    const change = `update vote set choice = 'abstain' where ballot_id = '${CLOSED}'`;
    expect(await attempt('voter', change)).toBe('nothing');
    expect(await asOwnerOfTables(change)).toBe('23001');
    expect(await asOwnerOfTables(`delete from vote where ballot_id = '${CLOSED}'`)).toBe('23001');
    expect(await asOwnerOfTables(`update vote set choice = 'abstain' where ballot_id = '${OPEN}'`)).toBe('done');
  });

  it('it keeps its result and its rule', async () => {
    for (const set of ['approved = false', 'closed_at = null', "rule = '{}'", 'approved = null'])
      expect(await asOwnerOfTables(`update ballot set ${set} where id = '${CLOSED}'`), set).toBe('23001');
    expect(await asOwnerOfTables(`update ballot set rule = '{}' where id = '${OPEN}'`)).toBe('23001');
    expect(await asOwnerOfTables(`delete from ballot where id = '${OPEN}'`)).toBe('23001');
  });
});

describe('when a chair would see the votes early', () => {
  const close = `update ballot set closed_at = now() where id = '${OPEN}'`;

  it('the ballot is not theirs to close while its time runs and somebody has not voted', async () => {
    expect(await attempt('chair', close)).toBe('nothing');
    expect(await attempt(CASCADE, cast('cascade', voterOf('cascade')), 'chair', close)).toBe('done');
    expect(await attempt(CASCADE, cast('cascade', voterOf('cascade')), 'committee', close)).toBe('nothing');
    expect(await attempt(CASCADE, cast('cascade', voterOf('cascade')), seated('chair@council'), close)).toBe('nothing');
  });

  it('nor is it for the hub’s own upkeep to', async () => {
    expect(await attempt('maintainer', close)).toBe('nothing');
  });
});

describe('when a seat is made to speak for an institution', () => {
  const represent = (seat: string, committee: string, institution = 'cascade') =>
    `insert into representation (seat_id, committee_id, institution_id, alternate)
     values ('${seatId(seat)}', '${idOf(committee)}', '${idOf(institution)}', true)`;
  const gone = `delete from representation where seat_id = '${seatId('voter@committee')}'`;

  it('the chair says so, of a voter of the committee and an institution', async () => {
    expect(await attempt('chair', gone, represent('voter@committee', 'committee'))).toBe('done');
    expect(await attempt('chair', represent('editor@committee', 'committee'))).toBe('policy');
    expect(await attempt('chair', gone, represent('voter@committee', 'council'))).toBe('policy');
    expect(await attempt('chair', gone, represent('voter@committee', 'committee', 'authority'))).toBe('policy');
  });

  it('nobody else does', async () => {
    for (const name of ['committee', 'voter', 'council'] as const)
      expect(await attempt(name, gone), name).toBe('nothing');
    expect(await attempt('chair', gone, 'voter', represent('voter@committee', 'committee'))).toBe('policy');
    expect(await attempt('aurora', gone)).toBe('denied');
  });
});

describe('when the chair puts somebody in place while a ballot is open', () => {
  const gone = `delete from representation where seat_id = '${seatId('voter@committee')}'`;
  const place = (
    columns = '',
    values = '',
  ) => `insert into representation (seat_id, committee_id, institution_id, alternate${columns})
    values ('${seatId('voter@committee')}', '${idOf('committee')}', '${idOf('borealis')}', true${values})`;

  it('they neither see a vote in it nor cast one', async () => {
    const seen = `select from vote where ballot_id = '${OPEN}'`;
    expect(await attempt('voter', seen)).toBe('done');
    expect(await attempt('chair', gone, place(), 'voter', seen)).toBe('nothing');
    const change = `update vote set choice = 'no', seat_id = '${seatId('voter@committee')}' where ballot_id = '${OPEN}'`;
    expect(await attempt('chair', gone, place(), 'voter', change)).toBe('nothing');
    expect(await attempt('chair', gone, place(), 'voter', cast('borealis', 'voter@committee'))).toBe('policy');
  });

  it('nor can it be said that they were there before', async () => {
    expect(await attempt('chair', gone, place(', since', ", '2020-01-01'"))).toBe('denied');
    expect(await attempt('chair', `update representation set institution_id = '${idOf('borealis')}'`)).toBe('denied');
  });
});

describe('when a committee’s rule was in force', () => {
  it('it stays as it was, whoever asks', async () => {
    for (const statement of ["update committee_rule set rule = '{}'", 'delete from committee_rule']) {
      expect(await attempt('chair', statement)).toBe('denied');
      expect(await asOwnerOfTables(statement)).toBe('23001');
    }
  });
});
