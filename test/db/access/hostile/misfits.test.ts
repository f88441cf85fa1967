import { describe, expect, it } from 'vitest';
import { OPERATION_ROLES, type OperationRole } from '../../../../db/access/roles.js';
import type { DatabaseActor } from '../../../support/actors.js';
import { groupId } from '../../../support/world/groups.js';
import { type Institution, idOf } from '../../../support/world/ids.js';
import { indicatorId } from '../../../support/world/indicators.js';
import { personId } from '../../../support/world/members.js';
import { NEW, useWorld } from './attempt.js';

const { attempt, attemptBeside } = useWorld();

const all = (...but: OperationRole[]) => OPERATION_ROLES.filter((role) => !but.includes(role));
const of = (role: OperationRole, organization: string, more: Partial<DatabaseActor> = {}): DatabaseActor => ({
  role,
  organization,
  institution: organization,
  ...more,
});
/** Of one institution, working for another. */
const between = (role: OperationRole) => of(role, 'cascade', { institution: 'aurora' });
const find = (table: string, condition: string) => `select from ${table} where ${condition}`;
const NOTHING = /^(nothing|denied)$/;

describe('when a role acts for an organization that is not of its kind', () => {
  // The maintainer returns a version to drafting when a ballot fails: it reads of one that it is there, and nothing that it says.
  it.each(all('entente_committee', 'entente_maintainer'))('%s reads no draft of a standard', async (role) => {
    expect(await attempt(of(role, 'committee'), find('standard_version', "status = 'drafting'"))).toMatch(NOTHING);
  });

  it.each(all('entente_member', 'entente_maintainer'))(
    '%s reads nothing that an institution keeps to itself',
    async (role) => {
      const cascade = `organization_id = '${idOf('cascade')}'`;
      const assessments = "select from assessment_answer a where a.requirement_key = 'r1'";
      for (const table of ['assessment', 'assessment_grant', 'data_key', 'indicator_private', 'sharing_group']) {
        expect(await attempt(of(role, 'cascade'), find(table, cascade)), table).toMatch(NOTHING);
      }
      const granted = role === 'entente_regulator' ? 'done' : NOTHING;
      expect(await attempt(of(role, 'cascade'), assessments)).toMatch(granted);
      const own = `assessment_id in (select id from assessment where ${cascade})`;
      expect(await attempt(of(role, 'cascade'), find('assessment_answer', own))).toMatch(NOTHING);
    },
  );

  // The maintainer reminds those who speak for somebody, whose seats these are, by no organization.
  it.each(all('entente_member', 'entente_committee', 'entente_maintainer'))(
    '%s reads nobody else’s seat, whatever its own is called',
    async (role) => {
      for (const [organization, seatRole] of [
        ['aurora', 'administrator'],
        ['committee', 'chair'],
      ] as const) {
        const actor = of(role, organization, { seatRole });
        expect(await attempt(actor, find('membership', 'true'))).toMatch(NOTHING);
        expect(await attempt(actor, 'select id from person')).toMatch(NOTHING);
      }
    },
  );
});

describe('when whoever works for an institution is of another', () => {
  const ownedBy = (owner: Institution) => find('indicator_owner', `organization_id = '${idOf(owner)}'`);
  const namedTo = (owner: Institution) => find('indicator_recipient', `organization_id = '${idOf(owner)}'`);

  it('a channel has what the institution has that it works for', async () => {
    expect(await attempt(between('entente_channel'), ownedBy('aurora'))).toBe('done');
    expect(await attempt(between('entente_channel'), ownedBy('cascade'))).toBe('nothing');
    expect(await attempt(between('entente_channel'), namedTo('aurora'))).toBe('done');
    expect(await attempt(between('entente_channel'), namedTo('cascade'))).toBe('nothing');
    const reported = find('sighting_reporter', `organization_id = '${idOf('aurora')}'`);
    expect(await attempt(between('entente_channel'), reported)).toBe('nothing');
  });

  it('a member has what is its own', async () => {
    expect(await attempt(between('entente_member'), ownedBy('cascade'))).toBe('done');
    expect(await attempt(between('entente_member'), ownedBy('aurora'))).toBe('nothing');
    expect(await attempt(between('entente_member'), namedTo('cascade'))).toBe('done');
    // What names the institution is not for whoever is only said to work for it.
    const named = find('indicator', `id = '${indicatorId('cascade', 'strict')}'`);
    expect(await attempt(of('entente_member', 'aurora'), named)).toBe('done');
    expect(await attempt(of('entente_member', 'borealis', { institution: 'aurora' }), named)).toBe('nothing');
    const ofOthers = `organization_id = '${idOf('aurora')}' and indicator_id = '${indicatorId('cascade', 'strict')}'`;
    expect(await attempt(between('entente_member'), find('indicator_recipient', ofOthers))).toBe('done');
    const alien = `indicator_id = '${indicatorId('borealis', 'strict')}' and organization_id <> '${idOf('cascade')}'`;
    expect(await attempt(between('entente_member'), find('indicator_recipient', alien))).toBe('nothing');
  });

  it('of organizations they see their own no sooner than others: it may be another’s channel', async () => {
    const actor = (role: OperationRole) => of(role, 'borealis.agency', { institution: 'aurora' });
    for (const role of all('entente_researcher', 'entente_maintainer')) {
      expect(await attempt(actor(role), find('organization', "key = 'borealis.agency'")), role).toBe('nothing');
    }
  });

  it('a group that the institution has left is not told to its channel, though it was given something', async () => {
    const leave = `update group_member set left_at = now()
      where group_id = '${groupId('ring')}' and organization_id = '${idOf('aurora')}' and left_at is null`;
    const given = find('indicator_group', `group_id = '${groupId('ring')}'`);
    expect(await attempt('agent', given)).toBe('done');
    expect(await attempt('admin', leave, 'agent', given)).toBe('nothing');
    expect(await attempt('admin', leave, 'admin', given)).toBe('done');
  });
});

describe('when a seat is one that its organization should not have', () => {
  const only = (role: string, organization: string) => [
    'update membership set ended_at = now()',
    `insert into membership (id, person_id, organization_id, role, name)
      values ('${NEW}', '${personId('former@aurora')}', '${idOf(organization)}', '${role}', 'new')`,
  ];
  const FIND = `select from membership where id = '${NEW}'`;
  const RENAME = "update membership set name = 'x'";

  it.each([
    ['admin', 'analyst', 'aurora', true],
    ['admin', 'administrator', 'aurora', true],
    ['admin', 'assessor', 'aurora', true],
    ['admin', 'agent', 'aurora.callcenter', true],
    ['admin', 'regulator', 'aurora', false],
    ['admin', 'editor', 'aurora', false],
    ['admin', 'agent', 'aurora', false],
    ['admin', 'agent', 'authority', false],
    ['admin', 'agent', 'borealis.agency', false],
    ['admin', 'analyst', 'aurora.callcenter', false],
    ['admin', 'analyst', 'borealis', false],
    ['admin', 'voter', 'committee', false],
    ['chair', 'editor', 'committee', true],
    ['chair', 'chair', 'committee', true],
    ['chair', 'voter', 'committee', true],
    ['chair', 'analyst', 'committee', false],
    ['chair', 'agent', 'aurora.callcenter', false],
    ['chair', 'editor', 'council', false],
  ] as const)(
    'whether %s finds and renames an %s at %s is as for any other: %s',
    async (name, role, organization, may) => {
      const answer = may ? 'done' : 'nothing';
      expect(await attemptBeside(only(role, organization), name, FIND)).toBe(answer);
      expect(await attemptBeside(only(role, organization), name, RENAME)).toBe(answer);
    },
  );
});

describe('when an institution has published nothing', () => {
  it('it is no visitor’s to know that it takes part', async () => {
    const known = `select from organization where key = 'aurora'`;
    const unpublished = [`delete from indicator_publisher where organization_id = '${idOf('aurora')}'`];
    expect(await attempt('public', known)).toBe('done');
    expect(await attemptBeside(unpublished, 'public', known)).toBe('nothing');
    expect(await attemptBeside(unpublished, 'operator', known)).toBe('done');
  });
});
