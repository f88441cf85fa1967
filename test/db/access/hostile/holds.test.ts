import { describe, expect, it } from 'vitest';
import { groupId } from '../../../support/world/groups.js';
import { idOf } from '../../../support/world/ids.js';
import { indicatorId, type Share } from '../../../support/world/indicators.js';
import { seatId } from '../../../support/world/members.js';
import { useWorld } from './attempt.js';

const { attempt } = useWorld();

const of = (share: Share) => indicatorId('aurora', share);
const indicator = (share: Share) => `select from indicator where id = '${of(share)}'`;
const sightings = (share: Share) => `select from sighting where indicator_id = '${of(share)}'`;

/** What its owner does so that cascade reads the indicator, of which borealis reported a sighting before. */
const WIDER: readonly (readonly [what: string, share: Share, statement: string])[] = [
  ['its label', 'granted', `update indicator set tlp = 'green', audience = 'members' where id = '${of('granted')}'`],
  ['a recipient', 'granted', `insert into indicator_recipient values ('${of('granted')}', '${idOf('cascade')}')`],
  ['a group', 'granted', `insert into indicator_group values ('${of('granted')}', '${groupId('past')}', now())`],
  [
    'an individual',
    'redSeat',
    `insert into indicator_seat values ('${of('redSeat')}', '${seatId('analyst@cascade')}')`,
  ],
];

describe('when an indicator is widened past every use case', () => {
  it.each(WIDER)('by %s, its sightings stay with those whom it reached', async (_, share, statement) => {
    expect(await attempt('cascade', indicator(share))).toBe('nothing');
    expect(await attempt('aurora', statement, 'cascade', indicator(share))).toBe('done');
    expect(await attempt('aurora', statement, 'cascade', sightings(share))).toBe('nothing');
    for (const name of ['aurora', 'borealis'] as const) {
      expect(await attempt('aurora', statement, name, sightings(share)), name).toBe('done');
    }
  });

  it('a reporter alone lets them go further', async () => {
    const [, , statement] = WIDER[1] as (typeof WIDER)[number];
    const release = `update sighting set hold_id = null, audience = 'recipients' where indicator_id = '${of('granted')}'`;
    expect(await attempt('aurora', statement, release)).toBe('nothing');
    expect(await attempt('aurora', statement, 'borealis', release, 'cascade', sightings('granted'))).toBe('done');
  });
});

describe('when somebody takes back what their institution reported', () => {
  const reported = `select from sighting where indicator_id = '${indicatorId('cascade', 'open')}'`;
  const withdraw = 'select entente.withdraw_my_sightings()';

  it('its administrator does, and nobody else; others’ stay', async () => {
    expect(await attempt('borealis', reported)).toBe('done');
    expect(await attempt('aurora', withdraw, 'borealis', reported)).toBe('done');
    expect(await attempt('borealisAdmin', withdraw, 'borealis', reported)).toBe('done');
    expect(await attempt('admin', withdraw, 'borealis', reported)).toBe('nothing');
  });
});
