import { describe, expect, it } from 'vitest';
import { seated } from '../../../support/actors.js';
import { idOf } from '../../../support/world/ids.js';
import { personId, seatId } from '../../../support/world/members.js';
import { useWorld } from './attempt.js';

const { attempt, attemptBeside } = useWorld();
const OTHER_CHAIR = seated('chair@council');
const VOTER = seatId('voter@committee');

const represent = (seat: string, committee = 'committee') =>
  `insert into representation (seat_id, committee_id, institution_id, alternate)
   values ('${seatId(seat)}', '${idOf(committee)}', '${idOf('cascade')}', true)`;
const gone = `delete from representation where seat_id = '${VOTER}'`;
const address = (seat: string) =>
  `insert into representative_address (seat_id, address) values ('${seatId(seat)}', 'x')`;

describe('when the chair of another committee comes upon a seat that speaks for an institution', () => {
  it.each([
    ['reads', 'select from representation'],
    ['changes', 'update representation set alternate = true'],
    ['removes', 'delete from representation'],
    ['reads the address of', 'select from representative_address'],
    ['changes the address of', "update representative_address set address = 'x'"],
    ['removes the address of', 'delete from representative_address'],
  ])('the committee’s own chair %s it, and the other does not', async (_what, statement) => {
    expect(await attempt('chair', statement)).toBe('done');
    expect(await attempt(OTHER_CHAIR, statement)).toBe('nothing');
    const oneOfTheirs = [represent('editor@council', 'council')];
    if (/address/.test(statement)) expect(await attemptBeside(oneOfTheirs, OTHER_CHAIR, statement)).toBe('nothing');
    // Their own seat they may see, whatever it speaks for.
    const theirs = [represent('chair@council'), address('chair@council')];
    if (/address/.test(statement)) expect(await attemptBeside(theirs, OTHER_CHAIR, statement)).toBe('nothing');
  });

  it('the address is written by its committee’s own chair', async () => {
    const none = [gone, represent('voter@committee')];
    expect(await attemptBeside(none, 'chair', address('voter@committee'))).toBe('done');
    for (const who of ['committee', 'voter', OTHER_CHAIR] as const)
      expect(await attemptBeside(none, who, address('voter@committee'))).toBe('policy');
    const oneOfTheirs = [...none, represent('editor@council', 'council')];
    expect(await attemptBeside(oneOfTheirs, OTHER_CHAIR, address('voter@committee'))).toBe('policy');
    expect(await attemptBeside([represent('chair@council')], OTHER_CHAIR, address('chair@council'))).toBe('policy');
  });

  it('it is not for the voter to say where they are reminded', async () => {
    for (const statement of [
      'select from representative_address',
      "update representative_address set address = 'x'",
      'delete from representative_address',
    ])
      expect(await attempt('voter', statement), statement).toBe('nothing');
  });
});

describe('when a seat that is to speak for an institution is not what it seems', () => {
  const seat = (set: string) => `update membership set ${set} where id = '${VOTER}'`;
  const mine = seat(`person_id = '${personId('chair@committee')}'`);
  const made = (...rows: string[]) => attemptBeside([gone, ...rows], 'chair', represent('voter@committee'));

  it('its person has not left', async () => {
    expect(await made()).toBe('done');
    expect(await made(seat('ended_at = now()'))).toBe('policy');
  });

  it('it is not the chair’s own at another committee', async () => {
    expect(await made(mine)).toBe('done');
    expect(await made(mine, seat(`organization_id = '${idOf('council')}'`))).toBe('policy');
  });
});
