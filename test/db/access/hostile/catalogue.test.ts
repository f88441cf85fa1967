import { describe, expect, it } from 'vitest';
import { ACTOR_NAMES, ACTORS, seated } from '../../../support/actors.js';
import { DECIDED, versionId } from '../../../support/world/catalogue.js';
import { idOf } from '../../../support/world/ids.js';
import { seatId } from '../../../support/world/members.js';
import { RELEASE_DRAFT } from '../../../support/world/release.js';
import { NEW, useWorld } from './attempt.js';

const { attempt, attemptBeside, asOwnerOfTables } = useWorld();

describe('when a committee works on a standard', () => {
  const publish = (id: string) =>
    `update standard_version set status = 'published', published_at = now(), revision = revision + 1 where id = '${id}'`;
  const version = (standard: string, status: string) => `
    insert into standard_version (id, standard_id, version, status, title, digest, requirement_count, published_at)
    values ('${NEW}', '${idOf(standard)}', '9.0.0', '${status}', '{}', 'd', 0, ${status === 'published' ? 'now()' : 'null'})`;
  const requirement = (of: string) => `
    insert into requirement (version_id, key, ordinal, depth, kind, title, digest, search_text)
    values ('${of}', 'new', 9, 0, 'requirement', '{}', 'd', '')`;
  const HANDBOOK_DRAFT = versionId('handbook', '2.0.0');
  const HANDBOOK = versionId('handbook', '1.0.0');

  it('its chair publishes its own draft, nobody else does, and another’s is not there for it', async () => {
    expect(await attempt('chair', RELEASE_DRAFT, publish(HANDBOOK_DRAFT))).toBe('done');
    expect(await attempt('chair', RELEASE_DRAFT, 'committee', publish(HANDBOOK_DRAFT))).toBe('policy');
    expect(await attempt('voter', publish(HANDBOOK_DRAFT))).toBe('nothing');
    expect(await attempt('council', publish(HANDBOOK_DRAFT))).toBe('nothing');
    for (const name of ['aurora', 'researcher', 'regulator', 'operator', 'public'] as const) {
      expect(await attempt(name, publish(HANDBOOK_DRAFT)), name).toBe('denied');
    }
  });

  it('it makes drafts of its own standard only, and none that is published from the start', async () => {
    expect(await attempt('committee', version('handbook', 'drafting'), requirement(NEW))).toBe('done');
    expect(await attempt('council', version('handbook', 'drafting'))).toBe('policy');
    for (const status of ['comment', 'approved', 'published'])
      expect(await attempt('chair', version('handbook', status)), status).toBe('policy');
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
    for (const [statement, column] of [
      ["update standard_version set title = '{}'", 'id'],
      ["update standard_version set exchange = '{}'", 'id'],
      ["update standard_version set widest_labels = '{}'", 'id'],
      ["update standard_version set releases = '{}'", 'id'],
      ["update standard_version set digest = 'x'", 'id'],
      ["update requirement set title = '{}'", 'version_id'],
      ['delete from requirement', 'version_id'],
    ]) {
      for (const id of [HANDBOOK, versionId('handbook', DECIDED)]) {
        const fixed = `${statement} where ${column} = '${id}'`;
        expect(await attempt('committee', fixed), fixed).toMatch(/^(nothing|23001)$/);
        expect(await attempt('chair', fixed), fixed).toMatch(/^(nothing|23001)$/);
      }
      expect(await attempt('committee', `${statement} where ${column} = '${HANDBOOK_DRAFT}'`), statement).toBe('done');
    }
    expect(await attempt('committee', 'delete from standard_version')).toBe('denied');
    expect(await attempt('committee', "update requirement set key = 'other'")).toBe('denied');
  });

  it.each([
    ['takes it back to a draft', "status = 'drafting', published_at = null"],
    ['dates it otherwise', "published_at = '2020-01-01'"],
    ['puts its review off', "review_due_at = '2100-01-01'"],
  ])('not even its chair %s once it is published', async (_what, change) => {
    const statement = `update standard_version set ${change} where id = '${HANDBOOK}'`;
    expect(await attempt('committee', statement)).toBe('nothing');
    expect(await attempt('chair', statement)).toBe('23001');
  });

  it.each([
    ['its title', "update standard_version set title = '{}'", HANDBOOK],
    ['its digest', "update standard_version set digest = 'x'", HANDBOOK],
    ['its exchange format', "update standard_version set exchange = '{}'", HANDBOOK],
    ['its widest labels', "update standard_version set widest_labels = '{}'", HANDBOOK],
    ['its release plan', "update standard_version set releases = '{}'", HANDBOOK],
    ['its format', 'update standard_version set format = 1, widest_labels = null, releases = null', HANDBOOK],
    ['its state', "update standard_version set status = 'approved', published_at = null", HANDBOOK],
    ['a requirement', "update requirement set title = '{}'", HANDBOOK],
    ['a requirement away', 'delete from requirement', HANDBOOK],
    ['the title of what is voted on', "update standard_version set title = '{}'", versionId('handbook', DECIDED)],
    ['a requirement of what is voted on', "update requirement set title = '{}'", versionId('handbook', DECIDED)],
  ])('the tables’ owner itself cannot change %s, and could change that of a draft', async (_what, statement, id) => {
    const owned = (whose: string) =>
      asOwnerOfTables(`${statement} where ${statement.includes('requirement') ? 'version_id' : 'id'} = '${whose}'`);
    expect(await owned(id)).toBe('23001');
    // A draft does not become approved by itself either.
    if (!statement.includes('status')) expect(await owned(HANDBOOK_DRAFT)).toBe('done');
  });

  it('nor delete a version that is published, nor add to it', async () => {
    expect(await asOwnerOfTables(`delete from standard_version where id = '${HANDBOOK}'`)).toBe('23001');
    expect(await asOwnerOfTables(requirement(HANDBOOK))).toBe('23001');
    expect(await asOwnerOfTables(requirement(HANDBOOK_DRAFT))).toBe('done');
  });

  it.each([
    ['drafting', 'approved'],
    ['drafting', 'ballot'],
    ['drafting', 'withdrawn'],
  ])('nobody skips from %s to %s', async (_from, to) => {
    const ended = to === 'withdrawn' ? ", ended_at = now(), end_reason = 'x', published_at = now()" : '';
    const skip = `update standard_version set status = '${to}'${ended} where id = '${HANDBOOK_DRAFT}'`;
    expect(await attempt('chair', skip)).toBe('23001');
  });
});

describe('when somebody is written down as having drafted a version', () => {
  const DRAFT = versionId('handbook', '2.0.0');
  const drafted = (seat: string, id = DRAFT) =>
    `insert into version_drafter (version_id, seat_id) values ('${id}', '${seatId(seat)}')`;

  it('they write it themselves, of a draft of their committee’s', async () => {
    expect(await attempt('chair', drafted('chair@committee'))).toBe('done');
    expect(await attempt('chair', drafted('voter@committee'))).toBe('policy');
    expect(await attempt('council', drafted('editor@council'))).toBe('policy');
    expect(await attempt('chair', drafted('chair@committee', versionId('handbook', '1.0.0')))).toBe('policy');
    expect(await attempt('chair', drafted('chair@committee', versionId('handbook', DECIDED)))).toBe('policy');
    const proposed = `insert into standard_version (id, standard_id, version, status, title, digest, requirement_count)
      values ('${NEW}', '${idOf('handbook')}', '9.0.0', 'proposed', '{}', 'd', 0)`;
    expect(await attempt('committee', proposed, drafted('editor@committee', NEW))).toBe('done');
  });

  it('no other committee reads it, once the version is published neither', async () => {
    const rows = [drafted('editor@committee', versionId('handbook', '1.0.0'))];
    const read = `select from version_drafter where version_id = '${versionId('handbook', '1.0.0')}'`;
    expect(await attemptBeside(rows, 'committee', read)).toBe('done');
    expect(await attemptBeside(rows, 'council', read)).toBe('nothing');
  });
});

describe('when an edit of a draft is written down', () => {
  const DRAFT = versionId('handbook', '2.0.0');
  const edit = (seat: string, { id = DRAFT, revision = 2 } = {}) => `insert into standard_edit
    (id, version_id, requirement_key, revision, kind, seat_id, edited_at, place)
    values ('${NEW}', '${id}', 'r1', ${revision}, 'change', '${seatId(seat)}', now(), 2)`;

  it('it is by its editor or chair in their own name, of a draft of their committee’s', async () => {
    expect(await attempt('committee', edit('editor@committee'))).toBe('done');
    expect(await attempt('chair', edit('chair@committee'))).toBe('done');
    expect(await attempt('chair', edit('editor@committee'))).toBe('policy');
    expect(await attempt('voter', edit('voter@committee'))).toBe('policy');
    expect(await attempt('council', edit('editor@council'))).toBe('policy');
    for (const id of [versionId('handbook', '1.0.0'), versionId('handbook', DECIDED)])
      expect(await attempt('chair', edit('chair@committee', { id }))).toBe('policy');
  });

  it('a proposal is edited as a draft is', async () => {
    const proposed = `insert into standard_version (id, standard_id, version, status, title, digest, requirement_count)
      values ('${NEW}', '${idOf('handbook')}', '9.0.0', 'proposed', '{}', 'd', 0)`;
    const node = `insert into requirement (version_id, key, ordinal, depth, kind, title, digest, search_text)
      values ('${NEW}', 'new', 9, 0, 'requirement', '{}', 'd', '')`;
    const made = [proposed, node] as const;
    expect(await attempt('committee', ...made, edit('editor@committee', { id: NEW }))).toBe('done');
    expect(await attempt('committee', ...made, `update requirement set ordinal = 1 where version_id = '${NEW}'`)).toBe(
      'done',
    );
    expect(await attempt('committee', ...made, `delete from requirement where version_id = '${NEW}'`)).toBe('done');
  });

  it('no other committee reads it, once the version is published neither', async () => {
    const id = versionId('handbook', '1.0.0');
    const rows = [edit('editor@committee', { id })];
    const read = `select from standard_edit where version_id = '${id}'`;
    expect(await attemptBeside(rows, 'committee', read)).toBe('done');
    expect(await attemptBeside(rows, 'council', read)).toBe('nothing');
  });

  it('two edits on one reading of a requirement cannot both stand', async () => {
    expect(await attempt('committee', edit('editor@committee', { revision: 1 }))).toBe('23505');
  });

  it('it stays as it was written', async () => {
    for (const name of ['committee', 'chair'] as const) {
      expect(await attempt(name, "update standard_edit set kind = 'add'")).toBe('denied');
      expect(await attempt(name, 'delete from standard_edit')).toBe('denied');
    }
    expect(await asOwnerOfTables("update standard_edit set kind = 'add'")).toBe('23001');
    expect(await asOwnerOfTables('delete from standard_edit')).toBe('23001');
  });

  it('a voter edits no draft, nor does another committee', async () => {
    const change = `update requirement set title = '{}' where version_id = '${DRAFT}'`;
    expect(await attempt('voter', change)).toBe('nothing');
    expect(await attempt('council', change)).toBe('nothing');
    expect(await attempt('committee', change)).toBe('done');
  });
});

describe('when a policy is put in force', () => {
  const publish = (id: string) =>
    `update standard_version set status = 'published', published_at = now() where id = '${id}'`;
  const govern = (id: string) =>
    `insert into disclosure_policy (id, version_id, effective_at) values ('${NEW}', '${id}', now())`;
  const NEXT = versionId('handbook', '2.0.0');

  it('the chair does it, with a version that their committee has published', async () => {
    expect(await attempt('chair', RELEASE_DRAFT, publish(NEXT), govern(NEXT))).toBe('done');
    expect(await attempt('chair', govern(NEXT))).toBe('policy');
    expect(await attempt('chair', govern(versionId('charter', '1.0.0')))).toBe('policy');
  });

  it('nobody else does', async () => {
    expect(await attempt('chair', RELEASE_DRAFT, publish(NEXT), 'committee', govern(NEXT))).toBe('policy');
    expect(await attempt('chair', RELEASE_DRAFT, publish(NEXT), 'council', govern(NEXT))).toBe('policy');
    expect(await attempt('chair', RELEASE_DRAFT, publish(NEXT), seated('chair@council'), govern(NEXT))).toBe('policy');
    for (const name of ACTOR_NAMES.filter((other) => ACTORS[other].role !== 'entente_committee')) {
      expect(await attempt(name, govern(NEXT)), name).toBe('denied');
    }
  });

  it('the one in force is neither changed nor taken back', async () => {
    for (const name of ACTOR_NAMES) {
      expect(await attempt(name, 'update disclosure_policy set effective_at = now()'), name).toBe('denied');
      expect(await attempt(name, 'delete from disclosure_policy'), name).toBe('denied');
    }
  });
});
