import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTOR_NAMES, ACTORS, type ActorName, type DatabaseActor, refusalOf } from '../../support/actors.js';
import { versionId } from '../../support/world/catalogue.js';
import { assessmentId } from '../../support/world/conformance.js';
import { idOf } from '../../support/world/ids.js';
import { indicatorId } from '../../support/world/indicators.js';
import { personId } from '../../support/world/members.js';
import { type OpenWorld, openWorld } from './world.js';

let world: OpenWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** `done` with the number of rows, or how it was refused: `policy`, `denied`, or PostgreSQL's code. */
const attempt = (who: ActorName | DatabaseActor, ...statements: string[]): Promise<string> =>
  world
    .as(typeof who === 'string' ? ACTORS[who] : who, async (sql) => {
      let count = 0;
      for (const statement of statements) count = (await sql.unsafe(statement)).count;
      return count === 0 ? 'nothing' : 'done';
    })
    .catch(refusalOf);

const NEW = idOf('new row');
const newIndicator = (id = NEW, columns = '', values = '') => `
  insert into indicator (id, type, value, fingerprint, pattern, tlp, audience, valid_from, indicator_types, labels, created_at, modified_at${columns})
  values ('${id}', 'domain-name', 'new.example', '${id}', 'p', 'green', 'members', now(), '{}', '{}', now(), now()${values})`;
const own = (table: string, indicator: string, organization: string) =>
  `insert into ${table} (indicator_id, organization_id) values ('${indicator}', '${idOf(organization)}')`;
const privatePart = (indicator: string, organization: string) =>
  `insert into indicator_private (indicator_id, organization_id, customer_references) values ('${indicator}', '${idOf(organization)}', '{}')`;

const AURORA_OPEN = indicatorId('aurora', 'open');
const AURORA_ANONYMOUS = indicatorId('aurora', 'anonymous');
const AURORA_RED = indicatorId('aurora', 'red');
const AURORA_GRANTED = indicatorId('aurora', 'granted');

describe('when a member makes an indicator theirs', () => {
  it('a new one is, with its publisher, recipients, private part and history', async () => {
    const made = [newIndicator(), own('indicator_owner', NEW, 'aurora')];
    expect(await attempt('aurora', ...made, own('indicator_publisher', NEW, 'aurora'))).toBe('done');
    expect(await attempt('aurora', ...made, own('indicator_recipient', NEW, 'cascade'))).toBe('done');
    expect(await attempt('aurora', ...made, privatePart(NEW, 'aurora'))).toBe('done');
    const history = `insert into indicator_version (indicator_id, version, content, recorded_at) values ('${NEW}', 1, '{}', now())`;
    expect(await attempt('aurora', ...made, history)).toBe('done');
  });

  it.each([AURORA_OPEN, AURORA_ANONYMOUS, AURORA_GRANTED, AURORA_RED])('another’s is not claimed', async (id) => {
    // A unique violation: an indicator has one owner, from the transaction that made it.
    expect(await attempt('borealis', own('indicator_owner', id, 'borealis'))).toBe('23505');
    expect(await attempt('borealis', `update indicator_owner set organization_id = '${idOf('borealis')}'`)).toBe(
      'denied',
    );
    expect(await attempt('borealis', 'delete from indicator_owner')).toBe('denied');
  });

  it('a new one is not put under another’s name', async () => {
    expect(await attempt('borealis', newIndicator(), own('indicator_owner', NEW, 'aurora'))).toBe('policy');
    const mine = [newIndicator(), own('indicator_owner', NEW, 'borealis')];
    expect(await attempt('borealis', ...mine, own('indicator_publisher', NEW, 'aurora'))).toBe('policy');
    expect(await attempt('borealis', ...mine, privatePart(NEW, 'aurora'))).toBe('policy');
  });

  it('a new one is not stamped by hand: only the sequencer says when it was published', async () => {
    expect(await attempt('aurora', newIndicator(NEW, ', published_at', ', now()'))).toBe('policy');
    expect(await attempt('aurora', `update indicator set published_at = now() where id = '${AURORA_OPEN}'`)).toBe(
      'denied',
    );
    expect(await attempt('maintainer', `update indicator set published_at = now() where id = '${AURORA_OPEN}'`)).toBe(
      'done',
    );
  });

  it.each(ACTOR_NAMES.filter((name) => !['aurora', 'borealis', 'cascade'].includes(name)))(
    '%s makes none',
    async (name) => {
      expect(await attempt(name, newIndicator())).toBe('denied');
      for (const table of ['indicator_owner', 'indicator_publisher', 'indicator_recipient']) {
        expect(await attempt(name, own(table, AURORA_OPEN, 'aurora')), table).toBe('denied');
      }
      expect(await attempt(name, privatePart(AURORA_OPEN, 'aurora'))).toBe('denied');
    },
  );
});

describe('when a member meddles with another’s indicator', () => {
  it.each([AURORA_OPEN, AURORA_ANONYMOUS, AURORA_GRANTED, AURORA_RED])('nothing of it changes', async (id) => {
    const change = `update indicator set revoked = true where id = '${id}'`;
    expect(await attempt('aurora', change)).toBe('done');
    expect(await attempt('borealis', change)).toBe('nothing');
    const rewrite = `update indicator_private set narrative = 'x' where indicator_id = '${id}'`;
    expect(await attempt('aurora', rewrite)).toBe('done');
    expect(await attempt('borealis', rewrite)).toBe('nothing');
  });

  it('nobody is named as its publisher, and nobody’s name is taken away', async () => {
    expect(await attempt('aurora', own('indicator_publisher', AURORA_ANONYMOUS, 'aurora'))).toBe('done');
    expect(await attempt('borealis', own('indicator_publisher', AURORA_ANONYMOUS, 'aurora'))).toBe('policy');
    expect(await attempt('borealis', own('indicator_publisher', AURORA_ANONYMOUS, 'borealis'))).toBe('policy');
    expect(await attempt('aurora', own('indicator_publisher', AURORA_ANONYMOUS, 'borealis'))).toBe('policy');
    const unname = `delete from indicator_publisher where indicator_id = '${AURORA_OPEN}'`;
    expect(await attempt('aurora', unname)).toBe('done');
    expect(await attempt('borealis', unname)).toBe('nothing');
  });

  it('nobody adds a recipient, themselves least of all', async () => {
    expect(await attempt('aurora', own('indicator_recipient', AURORA_RED, 'cascade'))).toBe('done');
    expect(await attempt('cascade', own('indicator_recipient', AURORA_RED, 'cascade'))).toBe('policy');
    expect(await attempt('borealis', own('indicator_recipient', AURORA_GRANTED, 'cascade'))).toBe('policy');
    const withdraw = `delete from indicator_recipient where indicator_id = '${AURORA_GRANTED}'`;
    expect(await attempt('aurora', withdraw)).toBe('done');
    expect(await attempt('borealis', withdraw)).toBe('nothing');
  });

  it('nobody adds a private part or a version to it', async () => {
    await expect(attempt('borealis', privatePart(AURORA_OPEN, 'borealis'))).resolves.toBe('policy');
    await expect(attempt('borealis', privatePart(AURORA_OPEN, 'aurora'))).resolves.toBe('policy');
    const version = `insert into indicator_version (indicator_id, version, content, recorded_at) values ('${AURORA_OPEN}', 9, '{}', now())`;
    expect(await attempt('aurora', version)).toBe('done');
    expect(await attempt('borealis', version)).toBe('policy');
    expect(await attempt('aurora', `update indicator_version set content = '{}'`)).toBe('denied');
  });

  it('nobody moves a private part of their own onto it', async () => {
    const move = (organization: string, to: string) =>
      `update indicator_private set organization_id = '${idOf(organization)}', indicator_id = '${to}' where indicator_id = '${indicatorId('borealis', 'open')}'`;
    expect(await attempt('borealis', move('aurora', indicatorId('borealis', 'open')))).toBe('policy');
    expect(await attempt('borealis', move('borealis', AURORA_OPEN))).toBe('policy');
  });
});

describe('when a sighting is reported', () => {
  const sighting = (indicator: string) =>
    `insert into sighting (id, indicator_id, kind, seen_at, count) values ('${NEW}', '${indicator}', 'seen', now(), 1)`;
  const reporter = (id: string, organization: string) =>
    `insert into sighting_reporter (sighting_id, organization_id) values ('${id}', '${idOf(organization)}')`;

  it('it is of an indicator that the reporter sees', async () => {
    expect(await attempt('cascade', sighting(AURORA_OPEN), reporter(NEW, 'cascade'))).toBe('done');
    expect(await attempt('borealis', sighting(AURORA_GRANTED))).toBe('done');
    expect(await attempt('cascade', sighting(AURORA_GRANTED))).toBe('policy');
    expect(await attempt('borealis', sighting(AURORA_RED))).toBe('policy');
    expect(await attempt('committee', sighting(AURORA_OPEN))).toBe('denied');
  });

  it('it is under the reporter’s own name, and stays as it was', async () => {
    expect(await attempt('cascade', sighting(AURORA_OPEN), reporter(NEW, 'aurora'))).toBe('policy');
    expect(await attempt('cascade', reporter(idOf('sighting of aurora/open'), 'cascade'))).toBe('23505');
    expect(await attempt('cascade', 'update sighting set count = 1')).toBe('denied');
    expect(await attempt('cascade', 'delete from sighting_reporter')).toBe('denied');
  });
});

describe('when a committee works on a standard', () => {
  const publish = (id: string) =>
    `update standard_version set status = 'published', published_at = now(), revision = revision + 1 where id = '${id}'`;
  const version = (standard: string, status: string) => `
    insert into standard_version (id, standard_id, version, status, title, digest, requirement_count, published_at)
    values ('${NEW}', '${idOf(standard)}', '9.0.0', '${status}', '{}', 'd', 0, ${status === 'draft' ? 'null' : 'now()'})`;
  const requirement = (of: string) => `
    insert into requirement (version_id, key, ordinal, depth, kind, title, digest, search_text)
    values ('${of}', 'new', 9, 0, 'requirement', '{}', 'd', '')`;
  const HANDBOOK_DRAFT = versionId('handbook', '2.0.0');
  const HANDBOOK = versionId('handbook', '1.0.0');

  it('it publishes its own draft, and another’s is not there for it', async () => {
    expect(await attempt('committee', publish(HANDBOOK_DRAFT))).toBe('done');
    expect(await attempt('council', publish(HANDBOOK_DRAFT))).toBe('nothing');
    for (const name of ['aurora', 'researcher', 'regulator', 'operator', 'public'] as const) {
      expect(await attempt(name, publish(HANDBOOK_DRAFT)), name).toBe('denied');
    }
  });

  it('it makes drafts of its own standard only, and none that is published from the start', async () => {
    expect(await attempt('committee', version('handbook', 'draft'), requirement(NEW))).toBe('done');
    expect(await attempt('council', version('handbook', 'draft'))).toBe('policy');
    expect(await attempt('committee', version('handbook', 'published'))).toBe('policy');
    const standard = (committee: string) => `
      insert into standard (id, key, kind, title, committee_id) values ('${NEW}', 'new', 'sharing', '{}', '${idOf(committee)}')`;
    expect(await attempt('committee', standard('committee'))).toBe('done');
    expect(await attempt('council', standard('committee'))).toBe('policy');
    expect(await attempt('committee', `update standard set committee_id = '${idOf('council')}'`)).toBe('denied');
  });

  it('a published version never changes, its committee included', async () => {
    expect(await attempt('committee', requirement(HANDBOOK_DRAFT))).toBe('done');
    expect(await attempt('committee', requirement(HANDBOOK))).toBe('policy');
    expect(await attempt('council', requirement(HANDBOOK_DRAFT))).toBe('policy');
    for (const statement of ["update standard_version set title = '{}'", "update standard_version set digest = 'x'"]) {
      expect(await attempt('committee', statement), statement).toBe('denied');
    }
    for (const statement of [
      "update requirement set title = '{}'",
      'delete from requirement',
      'delete from standard_version',
    ]) {
      expect(await attempt('committee', statement), statement).toBe('denied');
    }
  });

  it.each([
    ['takes it back to a draft', "status = 'draft', published_at = null"],
    ['dates it otherwise', "published_at = '2020-01-01'"],
    ['counts a revision', 'revision = revision + 1'],
  ])('not even its committee %s once it is published', async (_what, change) => {
    expect(await attempt('committee', `update standard_version set ${change} where id = '${HANDBOOK}'`)).not.toBe(
      'done',
    );
  });
});

describe('when an institution assesses itself', () => {
  const assessment = (organization: string, status = 'draft') => `
    insert into assessment (id, organization_id, version_id, status, submitted_at)
    values ('${NEW}', '${idOf(organization)}', '${versionId('handbook', '1.0.0')}', '${status}', ${status === 'draft' ? 'null' : 'now()'})`;
  const answer = (of: string) => `
    insert into assessment_answer (assessment_id, requirement_key, requirement_digest, status, evidence)
    values ('${of}', 'new', 'd', 'satisfied', '[]')`;
  const submit = (id: string) =>
    `update assessment set status = 'submitted', submitted_at = now(), score = 1 where id = '${id}'`;
  const DRAFT = assessmentId('aurora', 'draft');
  const SUBMITTED = assessmentId('aurora', 'submitted');

  it('it is its own, begun as a draft', async () => {
    expect(await attempt('aurora', assessment('aurora'), answer(NEW), submit(NEW))).toBe('done');
    expect(await attempt('aurora', assessment('aurora', 'submitted'))).toBe('policy');
    expect(await attempt('borealis', assessment('aurora'))).toBe('policy');
    for (const name of ['committee', 'researcher', 'regulator', 'operator', 'public'] as const) {
      expect(await attempt(name, assessment('aurora')), name).toBe('denied');
    }
  });

  it('nobody else answers or submits it', async () => {
    expect(await attempt('aurora', answer(DRAFT))).toBe('done');
    expect(await attempt('borealis', answer(DRAFT))).toBe('policy');
    expect(await attempt('aurora', submit(DRAFT))).toBe('done');
    expect(await attempt('borealis', submit(DRAFT))).toBe('nothing');
    expect(await attempt('aurora', `update assessment set organization_id = '${idOf('borealis')}'`)).toBe('denied');
  });

  it('no answer moves from one assessment to another’s', async () => {
    const move = `update assessment_answer set assessment_id = '${assessmentId('borealis', 'draft')}', requirement_key = 'moved' where assessment_id = '${DRAFT}'`;
    expect(await attempt('aurora', move)).toBe('policy');
  });

  it('its answers never change once it is submitted', async () => {
    const rewrite = (id: string) => `update assessment_answer set note = 'x' where assessment_id = '${id}'`;
    expect(await attempt('aurora', rewrite(DRAFT))).toBe('done');
    expect(await attempt('aurora', rewrite(SUBMITTED))).toBe('nothing');
    expect(await attempt('aurora', answer(SUBMITTED))).toBe('policy');
  });

  it.each([
    ['opens it again', "status = 'draft', submitted_at = null"],
    ['changes its score', 'score = 100'],
    ['counts a revision', 'revision = revision + 1'],
  ])('not even its owner %s once it is submitted', async (_what, change) => {
    expect(await attempt('aurora', `update assessment set ${change} where id = '${SUBMITTED}'`)).not.toBe('done');
  });
});

describe('when somebody looks for people', () => {
  it('each finds themselves, by name and by seat, and no one else', async () => {
    const others = (table: string, column: string) =>
      `select from ${table} where ${column} <> '${personId('analyst@aurora')}'`;
    for (const [table, column] of [
      ['person', 'id'],
      ['membership', 'person_id'],
    ] as const) {
      expect(await attempt('aurora', `select from ${table}`)).toBe('done');
      expect(await attempt('aurora', others(table, column)), table).toBe('nothing');
      expect(await attempt('public', `select from ${table}`)).toBe('denied');
      expect(await attempt('maintainer', `select from ${table}`)).toBe('denied');
    }
  });

  it('nobody makes or changes a person, a seat or an organization', async () => {
    for (const name of ACTOR_NAMES) {
      expect(await attempt(name, `insert into person values ('${NEW}', 'i', 's', 'n')`), name).toBe('denied');
      expect(
        await attempt(
          name,
          `insert into membership values ('${NEW}', '${personId('analyst@aurora')}', '${idOf('hub')}', 'operator')`,
        ),
        name,
      ).toBe('denied');
      expect(await attempt(name, "update membership set role = 'operator'"), name).toBe('denied');
      expect(await attempt(name, "update organization set key = 'x'"), name).toBe('denied');
    }
  });
});

describe('when somebody takes an upload', () => {
  const content = (subject: string) => `select content from upload where id = '${idOf(`upload ${subject}`)}'`;

  it('it is the uploader’s alone; the sweeper deletes what it cannot read', async () => {
    expect(await attempt('aurora', content('analyst@aurora'))).toBe('done');
    expect(await attempt('borealis', content('analyst@aurora'))).toBe('nothing');
    expect(await attempt({ ...ACTORS.aurora, person: 'admin@aurora' }, content('analyst@aurora'))).toBe('nothing');
    expect(await attempt('council', content('editor@committee'))).toBe('nothing');
    expect(await attempt('maintainer', content('analyst@aurora'))).toBe('denied');
    expect(await attempt('maintainer', 'delete from upload where created_at > now()')).toBe('nothing');
  });

  it('it is not put under another’s name', async () => {
    const put = (subject: string) =>
      `insert into upload (id, person_id, size, content) values ('${NEW}', '${personId(subject)}', 0, '')`;
    expect(await attempt('aurora', put('analyst@aurora'))).toBe('done');
    expect(await attempt('borealis', put('analyst@aurora'))).toBe('policy');
    expect(await attempt('researcher', put('researcher@university'))).toBe('denied');
  });
});

describe('when the server’s login reaches for more', () => {
  it.each(['entente_owner', 'entente_backup', 'postgres', 'pg_read_all_data'])(
    'it does not become %s',
    async (role) => {
      const become = (sql: { unsafe(text: string): Promise<unknown> }) => sql.unsafe(`set local role ${role}`);
      expect(await world.asServer(become).catch(refusalOf)).toMatch(/denied|22023/);
      expect(await world.as(ACTORS.aurora, become).catch(refusalOf)).toMatch(/denied|22023/);
    },
  );

  it('it takes a role for one transaction, and the next begins with none', async () => {
    const current = (sql: { unsafe(text: string): Promise<readonly Record<string, unknown>[]> }) =>
      sql.unsafe("select current_user as role, current_setting('entente.organization', true) as organization");
    expect((await world.as(ACTORS.aurora, current))[0]).toMatchObject({
      role: 'entente_member',
      organization: idOf('aurora'),
    });
    for (let turn = 0; turn < 4; turn++) {
      const [row] = await world.asServer(current);
      expect(row?.role).toBe('entente_server');
      expect(row?.organization || null).toBeNull();
    }
  });

  it('no operation role asks who somebody else is', async () => {
    for (const name of ACTOR_NAMES) {
      expect(await attempt(name, "select * from entente.resolve_actor('i', 's', null)"), name).toBe('denied');
    }
  });

  it('no role truncates, copies from files or runs programs', async () => {
    for (const name of ACTOR_NAMES) {
      expect(await attempt(name, 'truncate sighting'), name).toBe('denied');
      expect(await attempt(name, "copy (select 1) to program 'true'"), name).toBe('denied');
      expect(await attempt(name, "select pg_read_file('/etc/hostname')"), name).toBe('denied');
    }
  });
});
