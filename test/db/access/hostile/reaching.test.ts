import { describe, expect, it } from 'vitest';
import { createView, VIEWS } from '../../../../db/access/views.js';
import { ACTOR_NAMES, ACTORS, type ActorName } from '../../../support/actors.js';
import { GROUP_KEYS, type GroupKey, groupId, membersOf, shownMembersOf } from '../../../support/world/groups.js';
import { INSTITUTIONS, idOf } from '../../../support/world/ids.js';
import {
  groupsOf,
  heldReadersOf,
  holdId,
  indicatorId,
  namedSeatsOf,
  recipientsOf,
  type Share,
} from '../../../support/world/indicators.js';
import { AGENTS, ALL_SHARES, homeOf, INSIDERS, subjectOf } from '../truth/relations.js';
import { useWorld } from './attempt.js';

const { attempt, attemptBeside, world } = useWorld();

const groupsWith = (name: ActorName) => GROUP_KEYS.filter((group) => membersOf(group).includes(homeOf(name)));
const isShown = (name: ActorName, groups: readonly GroupKey[]) =>
  groups.some((group) => shownMembersOf(group).includes(homeOf(name)));

const placeOf = (subject: string | null) => subject?.split('@')[1] ?? '';

type Owner = (typeof ALL_SHARES)[number][0];
const indicators = (are: (owner: Owner, share: Share) => boolean) =>
  ALL_SHARES.filter(([owner, share]) => are(owner, share)).map(([owner, share]) => indicatorId(owner, share));

/** View → who may ask it, and the ids that they are given. */
const REACHING: Readonly<Record<string, { to: readonly ActorName[]; ids: (name: ActorName) => readonly string[] }>> = {
  my_group: { to: [...INSIDERS, ...AGENTS], ids: (name) => groupsWith(name).map(groupId) },
  owned_indicator: {
    to: INSIDERS,
    ids: (name) => indicators((owner) => owner === homeOf(name)),
  },
  my_hold: {
    to: [...INSIDERS, ...AGENTS, 'regulator'],
    ids: (name) => INSTITUTIONS.filter((owner) => heldReadersOf(owner).includes(placeOf(subjectOf(name)))).map(holdId),
  },
  named_indicator: {
    to: [...INSIDERS, ...AGENTS, 'regulator'],
    ids: (name) => indicators((owner, share) => recipientsOf(owner, share).includes(homeOf(name))),
  },
  grouped_indicator: {
    to: [...INSIDERS, ...AGENTS],
    ids: (name) => indicators((owner, share) => isShown(name, groupsOf(owner, share))),
  },
  seated_indicator: {
    to: [...INSIDERS, 'regulator'],
    ids: (name) => indicators((owner, share) => namedSeatsOf(owner, share).includes(subjectOf(name) ?? '')),
  },
};

describe('when somebody asks what reaches them', () => {
  it('there is no view but these', async () => {
    expect(VIEWS.map(({ name }) => name).sort()).toEqual([...Object.keys(REACHING), 'my_invitation'].sort());
  });

  const given = (name: ActorName, view: string) =>
    world().as(ACTORS[name], async (sql) => {
      const rows = await sql.unsafe<Record<string, string>[]>(`select * from entente.${view}`);
      return [...new Set(rows.map((row) => row[`${view.split('_').at(-1)}_id`]))].sort();
    });

  it.each(Object.entries(REACHING))('%s gives each of those it is for their own', async (view, { to, ids }) => {
    for (const name of to) expect(await given(name, view), name).toEqual([...new Set(ids(name))].sort());
  });

  it('my_invitation gives a person what they may accept, in whatever seat, and nobody else', async () => {
    for (const name of ACTOR_NAMES) {
      const ask = 'select from entente.my_invitation';
      const told = name === 'maintainer' ? 'denied' : name === 'regulator' ? 'done' : 'nothing';
      expect(await attempt(name, ask), name).toBe(told);
    }
  });

  it.each(Object.entries(REACHING))('%s is asked by nobody else', async (view, { to }) => {
    for (const name of ACTOR_NAMES) {
      if (!to.includes(name)) expect(await attempt(name, `select from entente.${view}`), name).toBe('denied');
    }
  });

  // What a condition does with a row that it meets, such as fail, tells of it; here it meets rows before they are joined.
  const others = `select from entente.grouped_indicator v where 1 / (v.indicator_id <> '${indicatorId('aurora', 'grouped')}')::int = 1`;
  const scanned = ['indexscan', 'indexonlyscan', 'bitmapscan'].map((scan) => `set local enable_${scan} = off`);

  it('grouped_indicator lets no condition of theirs meet another’s row', async () => {
    expect(await attemptBeside(scanned, 'cascade', others)).toBe('done');
  });

  it('grouped_indicator without its barrier would', async () => {
    const { name, query } = VIEWS.find((view) => view.name === 'grouped_indicator') as (typeof VIEWS)[number];
    const open = createView(name, query).replace(' with (security_barrier)', '');
    expect(await attemptBeside([...scanned, open], 'cascade', others)).toBe('22012');
  });
});

describe('when a group is left', () => {
  const leave = `update group_member set left_at = now() where group_id = '${groupId('ring')}'
    and organization_id = '${idOf('aurora')}' and left_at is null`;

  it.each(['my_group', 'grouped_indicator'])('%s no longer gives what came by it', async (view) => {
    expect(await attempt('admin', `select from entente.${view}`)).toBe('done');
    const elsewhere = view === 'my_group' ? groupId('ring') : indicatorId('borealis', 'grouped');
    const column = view === 'my_group' ? 'group_id' : 'indicator_id';
    const asked = `select from entente.${view} where ${column} = '${elsewhere}'`;
    expect(await attempt('admin', asked)).toBe('done');
    expect(await attempt('admin', leave, asked)).toBe('nothing');
  });
});
