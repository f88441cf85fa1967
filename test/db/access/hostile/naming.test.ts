import { describe, expect, it } from 'vitest';
import type { ActorName } from '../../../support/actors.js';
import { POLICY } from '../../../support/world/catalogue.js';
import { groupId } from '../../../support/world/groups.js';
import { idOf } from '../../../support/world/ids.js';
import { indicatorId, type Share } from '../../../support/world/indicators.js';
import { seatId } from '../../../support/world/members.js';
import { useWorld } from './attempt.js';

const { attempt } = useWorld();

const ofAurora = (share: Share) => `indicator_id = '${indicatorId('aurora', share)}'`;
const read = (share: Share) => `select from indicator where id = '${indicatorId('aurora', share)}'`;
const relabel = (share: Share, tlp: string, audience = 'recipients') =>
  `update indicator set tlp = '${tlp}', audience = '${audience}', shared_under = '{${POLICY}}'
    where id = '${indicatorId('aurora', share)}'`;
const toOrganization = (share: Share, key: string) =>
  `insert into indicator_recipient values ('${indicatorId('aurora', share)}', '${idOf(key)}')`;
const toGroup = (share: Share, group: 'ring' | 'desk') =>
  `insert into indicator_group values ('${indicatorId('aurora', share)}', '${groupId(group)}', now())`;
const toSeat = (share: Share, subject: string) =>
  `insert into indicator_seat values ('${indicatorId('aurora', share)}', '${seatId(subject)}')`;

/** What aurora does, and whether `reader` then finds the indicator. */
const once = (reader: ActorName, share: Share, ...done: string[]) => attempt('aurora', ...done, reader, read(share));

describe('when an indicator is TLP:RED', () => {
  it('the seat it names reads it, and no colleague, though their institution is named as well', async () => {
    expect(await once('borealis', 'redSeat')).toBe('done');
    expect(await once('borealisAdmin', 'redSeat')).toBe('nothing');
    expect(await once('borealisAdmin', 'redSeat', relabel('redSeat', 'amber+strict'))).toBe('done');
  });

  it('no group that is named opens it', async () => {
    expect(await once('borealis', 'red', toGroup('red', 'ring'))).toBe('nothing');
    expect(await once('borealis', 'red', toGroup('red', 'ring'), relabel('red', 'amber'))).toBe('done');
  });

  it('whose seat is taken off it reads it no more', async () => {
    const unname = `delete from indicator_seat where ${ofAurora('redSeat')}`;
    expect(await once('borealis', 'redSeat', unname)).toBe('nothing');
  });

  it('a regulator reads it by seat as well, a channel not even then', async () => {
    expect(await once('regulator', 'red')).toBe('nothing');
    expect(await once('regulator', 'red', toOrganization('red', 'authority'))).toBe('nothing');
    expect(await once('regulator', 'red', toSeat('red', 'regulator@authority'))).toBe('done');
    expect(await once('agency', 'red', toSeat('red', 'agent@borealis.agency'))).toBe('nothing');
    expect(await once('regulator', 'redSeat', toSeat('red', 'regulator@authority'))).toBe('nothing');
  });
});

describe('when an indicator is TLP:AMBER', () => {
  it('it goes on to a channel of who is named; TLP:AMBER+STRICT does not', async () => {
    expect(await once('agency', 'granted')).toBe('done');
    expect(await once('agency', 'granted', relabel('granted', 'amber+strict'))).toBe('nothing');
    expect(await once('agency', 'strict')).toBe('nothing');
    expect(await once('agency', 'strict', relabel('strict', 'amber'))).toBe('done');
  });

  it('its owner’s own channel has it, and no other’s', async () => {
    expect(await once('agent', 'grouped')).toBe('done');
    expect(await once('agent', 'strict')).toBe('nothing');
    const unname = `delete from indicator_recipient where ${ofAurora('granted')}`;
    expect(await once('agency', 'granted', unname)).toBe('nothing');
    expect(await once('agent', 'granted', unname)).toBe('done');
  });

  it.each(['committee', 'chair', 'researcher', 'operator', 'public'] as const)(
    '%s reads none, even where a row names them',
    async (name) => {
      expect(await once(name, 'granted')).toMatch(/nothing|denied/);
    },
  );
});

describe('when an indicator was shared while no policy was in force', () => {
  it('nobody but its owner reads it, whomever it names', async () => {
    for (const name of ['borealis', 'borealisAdmin', 'cascade', 'agent', 'regulator', 'public'] as const) {
      const named = [toGroup('unpolicied', 'ring'), toSeat('unpolicied', 'analyst@borealis')];
      expect(await once(name, 'unpolicied', ...named), name).toBe('nothing');
      expect(await once(name, 'unpolicied', relabel('unpolicied', 'clear', 'members')), name).toBe('done');
    }
    expect(await once('admin', 'unpolicied')).toBe('done');
  });

  it('its label makes no difference', async () => {
    for (const label of ['clear', 'green', 'amber']) {
      const named = [toOrganization('unpolicied', 'authority'), relabel('unpolicied', label, 'owner')];
      for (const name of ['borealis', 'agency', 'committee', 'operator', 'regulator', 'public'] as const) {
        expect(await once(name, 'unpolicied', ...named), `${name}, ${label}`).toBe('nothing');
      }
    }
  });
});

describe('when somebody names themselves', () => {
  it.each(['red', 'unpolicied', 'granted'] as const)('they are no reader of another’s %s one', async (share) => {
    expect(await attempt('cascade', toOrganization(share, 'cascade'))).toBe('policy');
    expect(await attempt('cascade', toSeat(share, 'analyst@cascade'))).toBe('policy');
    expect(await attempt('borealis', toGroup(share, 'desk'))).toBe('policy');
  });

  it('a group is named by who is in it', async () => {
    expect(await attempt('aurora', toGroup('granted', 'ring'))).toBe('done');
    expect(await attempt('aurora', toGroup('granted', 'desk'))).toBe('policy');
  });
});
