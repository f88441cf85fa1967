import { describe, expect, it } from 'vitest';
import { type GroupKey, groupId } from '../../../support/world/groups.js';
import { idOf } from '../../../support/world/ids.js';
import { indicatorId } from '../../../support/world/indicators.js';
import { NEW, useWorld } from './attempt.js';

const { attempt } = useWorld();

const READ = `select from indicator where id = '${indicatorId('aurora', 'grouped')}'`;
const join = (group: GroupKey, organization: string) => `
  insert into group_member (id, group_id, organization_id, joined_at)
  values ('${NEW}', '${groupId(group)}', '${idOf(organization)}', now())`;
const leave = (group: GroupKey, organization: string) => `
  update group_member set left_at = now()
  where group_id = '${groupId(group)}' and organization_id = '${idOf(organization)}' and left_at is null`;
const found = (keeper: string) => `
  insert into sharing_group (id, organization_id, name, shows_past, created_at)
  values ('${NEW}', '${idOf(keeper)}', '{}', true, now())`;

describe('when a group’s member leaves', () => {
  it('they read nothing of it any more', async () => {
    expect(await attempt('borealis', READ)).toBe('done');
    expect(await attempt('cascade', READ)).toBe('nothing');
    expect(await attempt('borealisAdmin', leave('ring', 'borealis'), 'borealis', READ)).toBe('nothing');
    expect(await attempt('admin', leave('ring', 'borealis'), 'borealis', READ)).toBe('nothing');
  });

  it('their channel reads nothing of it either', async () => {
    expect(await attempt('agency', READ)).toBe('done');
    expect(await attempt('borealisAdmin', leave('ring', 'borealis'), 'agency', READ)).toBe('nothing');
  });

  it('an administrator of theirs or of the keeper’s ends the stay, and nobody else', async () => {
    expect(await attempt('borealis', leave('ring', 'borealis'))).toBe('nothing');
    expect(await attempt('aurora', leave('ring', 'borealis'))).toBe('nothing');
    expect(await attempt('borealisAdmin', leave('ring', 'aurora'))).toBe('nothing');
    expect(await attempt('agency', leave('ring', 'borealis'))).toBe('denied');
  });

  it('its keeper keeps it, though no member any more', async () => {
    const group = `select from sharing_group where id = '${groupId('ring')}'`;
    expect(await attempt('admin', leave('ring', 'aurora'), 'admin', group)).toBe('done');
    expect(await attempt('borealisAdmin', leave('ring', 'borealis'), 'borealisAdmin', group)).toBe('nothing');
  });
});

describe('when somebody wants into a group', () => {
  const share = `insert into indicator_group values ('${indicatorId('aurora', 'granted')}', '${groupId('ring')}', now() + interval '1 second')`;
  const shared = `select from indicator where id = '${indicatorId('aurora', 'granted')}'`;

  it('the administrator of its keeper lets them in, to what it is sent from then on', async () => {
    expect(await attempt('admin', join('ring', 'cascade'), 'aurora', share, 'cascade', shared)).toBe('done');
    expect(await attempt('admin', join('ring', 'cascade'), 'cascade', READ)).toBe('nothing');
  });

  it('they read what it was sent before where it shows that, which nobody changes', async () => {
    const before = `select from indicator where id = '${indicatorId('cascade', 'grouped')}'`;
    expect(await attempt('aurora', before)).toBe('done');
    for (const name of ['aurora', 'admin', 'cascade'] as const) {
      expect(await attempt(name, 'update sharing_group set shows_past = not shows_past')).toBe('denied');
      expect(await attempt(name, 'update indicator_group set shared_at = now()')).toBe('denied');
    }
  });

  it('nobody else does, themselves least of all', async () => {
    expect(await attempt('aurora', join('ring', 'cascade'))).toBe('policy');
    expect(await attempt('borealisAdmin', join('ring', 'cascade'))).toBe('policy');
    expect(await attempt('cascade', join('ring', 'cascade'))).toBe('policy');
    expect(await attempt('admin', join('desk', 'aurora'))).toBe('policy');
    expect(await attempt('chair', join('ring', 'cascade'))).toBe('denied');
  });

  it('who left does not come back by taking the end off', async () => {
    const comeBack = `update group_member set left_at = null where left_at is not null`;
    expect(await attempt('admin', comeBack)).toBe('nothing');
    expect(await attempt('borealisAdmin', comeBack)).toBe('nothing');
    expect(await attempt('borealisAdmin', leave('ring', 'borealis'), comeBack)).toBe('nothing');
    // A stay is only ever written to end.
    expect(await attempt('admin', 'update group_member set left_at = null')).toBe('policy');
  });

  it('a stay that is theirs does not move to another group', async () => {
    expect(await attempt('borealisAdmin', `update group_member set group_id = '${groupId('desk')}'`)).toBe('denied');
  });
});

describe('when somebody makes a group', () => {
  it('it is kept by their own institution', async () => {
    expect(await attempt('admin', found('aurora'))).toBe('done');
    expect(await attempt('admin', found('borealis'))).toBe('policy');
    expect(await attempt('aurora', found('aurora'))).toBe('policy');
    expect(await attempt('admin', `update sharing_group set organization_id = '${idOf('borealis')}'`)).toBe('denied');
  });
});
