import { describe, expect, it } from 'vitest';
import { ACTOR_NAMES, ACTORS, type DatabaseActor } from '../../../support/actors.js';
import { idOf } from '../../../support/world/ids.js';
import { INVITATION, personId, SEATS, seatId } from '../../../support/world/members.js';
import { NEW, useWorld } from './attempt.js';

const { attempt, world } = useWorld();

const seat = (role: string, organization: string, person = 'former@aurora', until = "'2100-01-01'") => `
  insert into membership (id, person_id, organization_id, role, name, invited_until)
  values ('${NEW}', '${personId(person)}', '${idOf(organization)}', '${role}', 'new', ${until})`;
const end = (subject: string) => `update membership set ended_at = now() where id = '${seatId(subject)}'`;

describe('when somebody looks for people', () => {
  it('who administers nobody finds themselves, by name and by seat, and no one else', async () => {
    const others = (table: string, column: string) =>
      `select from ${table} where ${column} <> '${personId('analyst@aurora')}'`;
    for (const [table, column] of [
      ['person', 'id'],
      ['membership', 'person_id'],
    ] as const) {
      expect(await attempt('aurora', `select id from ${table}`)).toBe('done');
      expect(await attempt('aurora', others(table, column)), table).toBe('nothing');
      expect(await attempt('admin', others(table, column)), table).toBe('done');
      expect(await attempt('public', `select id from ${table}`)).toBe('denied');
      expect(await attempt('maintainer', `select ${column} from ${table}`)).toBe('denied');
    }
  });

  it('an id of a seat tells whether one may be named, and not whether somebody still sits there', async () => {
    const all = [...SEATS.map(({ subject }) => seatId(subject)), NEW];
    const told = await world().as(ACTORS.aurora, (sql) => sql`select entente.nameable_seats(${all}::uuid[]) as id`);
    const nameable = SEATS.filter(({ role }) => ['analyst', 'administrator', 'assessor', 'regulator'].includes(role));
    expect(told.map(({ id }) => id).sort()).toEqual(nameable.map(({ subject }) => seatId(subject)).sort());
    expect(await attempt('aurora', "select entente.nameable_seats('{}')")).toBe('nothing');
  });
});

describe('when a seat is looked for by what one knows', () => {
  it('everybody knows the key of their own organization', async () => {
    for (const name of ACTOR_NAMES) {
      const actor: DatabaseActor = ACTORS[name];
      const [row] = await world().as(actor, (sql) => sql`select entente.my_key() as key`);
      expect(row?.key, name).toBe(actor.organization ?? null);
    }
  });

  it('a person is entered by whoever gives seats, and by no colleague of theirs', async () => {
    const enter = "select from entente.person_of('i', 's') as id where id is not null";
    for (const name of ['admin', 'borealisAdmin', 'chair'] as const)
      expect(await attempt(name, enter), name).toBe('done');
    for (const name of ['aurora', 'cascade', 'committee', 'council'] as const) {
      expect(await attempt(name, enter), name).toBe('nothing');
    }
  });
});

describe('when an administrator gives seats', () => {
  it('it is for its person to accept: nobody seats them, accepts for them, or lets it wait for longer', async () => {
    expect(await attempt('admin', seat('analyst', 'aurora', 'former@aurora', 'null'))).toBe('policy');
    const until = `update membership set invited_until = null where id = '${INVITATION.id}'`;
    const answer = (accepted: boolean) =>
      `select from entente.answer_invitation('${INVITATION.id}', ${accepted}) as id where id is not null`;
    for (const name of ['admin', 'borealisAdmin', 'regulator', 'operator'] as const)
      expect(await attempt(name, until), name).toBe('denied');
    for (const accepted of [true, false]) {
      for (const name of ['admin', 'borealisAdmin', 'cascade', 'operator', 'public'] as const)
        expect(await attempt(name, answer(accepted)), name).toBe('nothing');
      expect(await attempt('regulator', answer(accepted))).toBe('done');
    }
  });

  it.each([
    ['admin', 'analyst', 'aurora'],
    ['admin', 'administrator', 'aurora'],
    ['admin', 'assessor', 'aurora'],
    ['admin', 'agent', 'aurora.callcenter'],
    ['chair', 'editor', 'committee'],
    ['chair', 'chair', 'committee'],
    ['chair', 'voter', 'committee'],
  ] as const)('%s seats an %s at %s', async (name, role, organization) => {
    expect(await attempt(name, seat(role, organization))).toBe('done');
  });

  it.each([
    ['admin', 'analyst', 'borealis'],
    ['admin', 'agent', 'borealis.agency'],
    ['admin', 'agent', 'aurora'],
    ['admin', 'analyst', 'aurora.callcenter'],
    ['admin', 'administrator', 'aurora.callcenter'],
    ['admin', 'chair', 'committee'],
    ['admin', 'regulator', 'authority'],
    ['admin', 'operator', 'hub'],
    ['admin', 'regulator', 'aurora'],
    ['admin', 'operator', 'aurora'],
    ['chair', 'administrator', 'aurora'],
    ['chair', 'administrator', 'committee'],
    ['chair', 'editor', 'council'],
    ['aurora', 'analyst', 'aurora'],
    ['committee', 'editor', 'committee'],
  ] as const)('%s seats no %s at %s', async (name, role, organization) => {
    expect(await attempt(name, seat(role, organization))).toBe('policy');
  });

  it('nobody raises themselves', async () => {
    expect(await attempt('aurora', seat('administrator', 'aurora', 'analyst@aurora'))).toBe('policy');
    expect(await attempt('committee', seat('chair', 'committee', 'editor@committee'))).toBe('policy');
    expect(await attempt('admin', seat('chair', 'committee', 'admin@aurora'))).toBe('policy');
    expect(await attempt('admin', "update membership set role = 'chair'")).toBe('denied');
    expect(await attempt('admin', `update membership set organization_id = '${idOf('borealis')}'`)).toBe('denied');
  });

  it.each(['agent', 'agency', 'researcher', 'regulator', 'operator', 'public', 'maintainer'] as const)(
    '%s gives none at all',
    async (name) => {
      expect(await attempt(name, seat('analyst', 'aurora'))).toBe('denied');
    },
  );
});

describe('when an administrator ends seats', () => {
  it('they are their own organization’s and its channels’', async () => {
    for (const subject of ['analyst@aurora', 'assessor@aurora', 'agent@aurora.callcenter']) {
      expect(await attempt('admin', end(subject)), subject).toBe('done');
    }
    for (const subject of ['analyst@borealis', 'agent@borealis.agency', 'chair@committee', 'regulator@authority']) {
      expect(await attempt('admin', end(subject)), subject).toBe('nothing');
    }
    expect(await attempt('chair', end('voter@committee'))).toBe('done');
    expect(await attempt('chair', end('editor@council'))).toBe('nothing');
  });

  it('what has ended stays as it ended', async () => {
    const reopen = `update membership set ended_at = null where id = '${seatId('former@aurora')}'`;
    expect(await attempt('admin', reopen)).toBe('nothing');
    expect(await attempt('admin', end('analyst@aurora'), reopen)).toBe('nothing');
  });

  it('no other does', async () => {
    expect(await attempt('aurora', end('admin@aurora'))).toBe('nothing');
    expect(await attempt('committee', end('chair@committee'))).toBe('nothing');
    expect(await attempt('regulator', end('regulator@authority'))).toBe('denied');
    expect(await attempt('admin', `delete from membership where id = '${seatId('analyst@aurora')}'`)).toBe('denied');
  });
});

describe('when somebody makes an organization', () => {
  const party = (key: string, kind: string, institution: string | null) => `
    insert into organization (id, key, kind, name, institution_id)
    values ('${NEW}', '${key}', '${kind}', '{}', ${institution ? `'${idOf(institution)}'` : 'null'})`;

  it('another channel of the institution does not learn of it', async () => {
    const find = "select from organization where key = 'aurora.courier'";
    for (const name of ['admin', 'aurora'] as const) expect(await attempt(name, find), name).toBe('done');
    for (const name of ['agent', 'agency', 'borealis'] as const)
      expect(await attempt(name, find), name).toBe('nothing');
    expect(await attempt('agent', "select from organization where key = 'aurora.callcenter'")).toBe('done');
  });

  it('it is a channel of the administrator’s own institution', async () => {
    expect(await attempt('admin', party('aurora.branch', 'channel', 'aurora'))).toBe('done');
    expect(await attempt('admin', party('borealis.branch', 'channel', 'borealis'))).toBe('policy');
    expect(await attempt('admin', party('aurora.branch', 'channel', 'borealis'))).toBe('policy');
    expect(await attempt('admin', party('borealis.branch', 'channel', 'aurora'))).toBe('policy');
    expect(await attempt('admin', party('aurora.branch', 'institution', null))).toBe('policy');
    expect(await attempt('aurora', party('aurora.branch', 'channel', 'aurora'))).toBe('policy');
    expect(await attempt('chair', party('aurora.branch', 'channel', 'committee'))).toBe('denied');
  });

  it('nobody changes one, or writes a person', async () => {
    for (const name of ACTOR_NAMES) {
      expect(await attempt(name, "update organization set key = 'x'"), name).toBe('denied');
      expect(await attempt(name, `insert into person values ('${NEW}', 'i', 's')`), name).toBe('denied');
      expect(await attempt(name, "update person set subject = 'x'"), name).toBe('denied');
    }
  });
});
