import { describe, expect, it } from 'vitest';
import { groupId } from '../../../support/world/groups.js';
import { idOf } from '../../../support/world/ids.js';
import { indicatorId } from '../../../support/world/indicators.js';
import { seatId } from '../../../support/world/members.js';
import { NEW, useWorld } from './attempt.js';

const { attempt } = useWorld();

const STOP = `insert into incident_stop (id, reason, seat_id, stopped_at)
  values ('${NEW}', 'Keys were stolen.', '${seatId('operator@hub')}', now())`;
const id = indicatorId('aurora', 'granted');
const revoke = (also = '') => `update indicator set revoked = true, version = version + 1 ${also} where id = '${id}'`;

describe('when sharing is stopped and the server is taken over', () => {
  const stopped = (...done: string[]) => attempt('operator', STOP, 'aurora', ...done);

  it('an indicator is revoked or taken back, and nothing else of it changes with that', async () => {
    expect(await stopped(revoke())).toBe('done');
    expect(await stopped(revoke(`, audience = 'owner', shared_under = '{}'`))).toBe('done');
    expect(await stopped(revoke(`, tlp = 'green', audience = 'members'`))).toBe('denied');
    expect(await stopped(`update indicator set tlp = 'amber+strict' where id = '${id}'`)).toBe('done');
    expect(await stopped(`update indicator set tlp = 'green' where id = '${id}'`)).toBe('denied');
    expect(await stopped(revoke(`, description = 'more'`))).toBe('denied');
    expect(await attempt('aurora', revoke(`, description = 'more'`))).toBe('done');
  });

  it.each([
    ['a recipient', `insert into indicator_recipient values ('${id}', '${idOf('cascade')}')`],
    ['a group', `insert into indicator_group values ('${id}', '${groupId('ring')}', now())`],
    [
      'a sighting',
      `insert into sighting (id, indicator_id, kind, seen_at, count, shared_under)
      select '${NEW}', '${id}', 'seen', now(), 1, shared_under from indicator where id = '${id}'`,
    ],
  ])('%s is not added', async (_, statement) => {
    expect(await attempt('aurora', statement)).toBe('done');
    expect(await stopped(statement)).toBe('policy');
  });

  it('nobody comes into a group', async () => {
    const join = `insert into group_member (id, group_id, organization_id, joined_at)
      values ('${NEW}', '${groupId('ring')}', '${idOf('cascade')}', now())`;
    expect(await attempt('admin', join)).toBe('done');
    expect(await attempt('operator', STOP, 'admin', join)).toBe('policy');
  });

  it('only the operator stops and resumes', async () => {
    expect(await attempt('operator', STOP)).toBe('done');
    for (const name of ['admin', 'chair', 'regulator'] as const) expect(await attempt(name, STOP)).toBe('denied');
    expect(await attempt('operator', STOP, 'admin', 'update incident_stop set resumed_at = now()')).toBe('denied');
    expect(await attempt('operator', STOP, 'operator', 'update incident_stop set resumed_at = now()')).toBe('done');
  });
});
