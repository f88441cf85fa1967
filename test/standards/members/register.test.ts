import { describe, expect, it } from 'vitest';
import type { OrganizationKind } from '../../../standards/members/organization.js';
import { readRegister } from '../../../standards/members/register.js';

const NAME = { en: 'Name' };
const ISSUER = 'https://login.example';
const bank = { key: 'bank', kind: 'institution', name: NAME, sector: 'banking', region: 'CN-SH' };
const lab = { key: 'lab', kind: 'research', name: NAME };
const calls = { key: 'calls', organization: 'lab', name: NAME, endsAt: '2027-12-31T00:00:00+08:00' };
const first = { organization: 'bank', role: 'administrator', issuer: ISSUER, subject: 'u-1', name: 'Li Na' };
const scholar = {
  organization: 'lab',
  role: 'researcher',
  issuer: ISSUER,
  subject: 'u-2',
  name: 'Wu',
  project: 'calls',
};
const whole = { organizations: [bank, lab], projects: [calls], seats: [first, scholar] };

const HUB = new Map<string, OrganizationKind>([
  ['hub', 'operator'],
  ['bank.desk', 'channel'],
]);
const read = (value: unknown) => readRegister(value, HUB);
const faultsOf = (value: unknown) => read(value).faults.map(({ at }) => at);

describe('when a register is read', () => {
  it('it says whom to let in', () => {
    const { register, faults } = read(whole);
    expect(faults).toEqual([]);
    expect(register.organizations).toEqual([bank, { ...lab, sector: null, region: null }]);
    expect(register.projects).toEqual([{ ...calls, endsAt: new Date('2027-12-30T16:00:00Z') }]);
    expect(register.seats).toEqual([{ ...first, project: null }, scholar]);
  });

  it('seats may be at organizations that the hub has', () => {
    expect(faultsOf({ seats: [{ ...first, organization: 'hub', role: 'operator' }] })).toEqual([]);
    expect(faultsOf({ organizations: [{ key: 'hub', kind: 'operator', name: NAME }] })).toEqual([]);
  });

  it.each([
    [null, ['']],
    [[], ['']],
    [{ people: [] }, ['people']],
    [{ organizations: {} }, ['organizations']],
    [{ organizations: [1] }, ['organizations.0']],
    [{ organizations: [{ ...bank, key: 'Bank' }] }, ['organizations.0.key']],
    [{ organizations: [{ ...bank, key: 'bank.desk' }] }, ['organizations.0.key']],
    [{ organizations: [{ ...bank, kind: 'channel' }] }, ['organizations.0.kind']],
    [{ organizations: [{ ...bank, key: 'hub' }] }, ['organizations.0.kind']],
    [{ organizations: [{ ...bank, name: 'Bank' }] }, ['organizations.0.name']],
    [{ organizations: [{ ...bank, name: { en: '' } }] }, ['organizations.0.name.en']],
    [{ organizations: [{ ...bank, region: 'Shanghai' }] }, ['organizations.0.region']],
    [{ organizations: [{ ...bank, colour: 'red' }] }, ['organizations.0.colour']],
    [{ organizations: [bank, bank] }, ['organizations.1.key']],
    [{ ...whole, projects: [{ ...calls, organization: 'bank' }], seats: [] }, ['projects.0.organization']],
    [{ ...whole, projects: [{ ...calls, endsAt: '2027-12-31' }], seats: [] }, ['projects.0.endsAt']],
    [{ ...whole, seats: [{ ...first, organization: 'nowhere' }] }, ['seats.0.organization']],
    [{ ...whole, seats: [{ ...first, role: 'operator' }] }, ['seats.0.role']],
    [{ ...whole, seats: [{ ...first, role: 'king' }] }, ['seats.0.role']],
    [{ ...whole, seats: [{ ...first, issuer: 'somewhere' }] }, ['seats.0.issuer']],
    [{ ...whole, seats: [{ ...first, subject: '' }] }, ['seats.0.subject']],
    [{ ...whole, seats: [{ ...first, project: 'calls' }] }, ['seats.0.project']],
    [{ ...whole, seats: [{ ...scholar, project: 'other' }] }, ['seats.0.project']],
  ])('%j is wrong at %j', (value, at) => {
    expect(faultsOf(value)).toEqual(at);
  });

  it('all that is wrong is told at once', () => {
    const wrong = {
      organizations: [{ ...bank, kind: 'x' }, lab],
      seats: [{ ...first, organization: 'lab' }, { ...scholar }],
    };
    expect(faultsOf(wrong)).toEqual(['organizations.0.kind', 'seats.0.role', 'seats.1.project']);
  });
});
