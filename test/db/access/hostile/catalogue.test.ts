import { describe, expect, it } from 'vitest';
import { ACTOR_NAMES, ACTORS, seated } from '../../../support/actors.js';
import { versionId } from '../../../support/world/catalogue.js';
import { idOf } from '../../../support/world/ids.js';
import { NEW, useWorld } from './attempt.js';

const { attempt } = useWorld();

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

describe('when a policy is put in force', () => {
  const publish = (id: string) =>
    `update standard_version set status = 'published', published_at = now() where id = '${id}'`;
  const govern = (id: string) =>
    `insert into disclosure_policy (id, version_id, effective_at) values ('${NEW}', '${id}', now())`;
  const NEXT = versionId('handbook', '2.0.0');

  it('the chair does it, with a version that their committee has published', async () => {
    expect(await attempt('chair', publish(NEXT), govern(NEXT))).toBe('done');
    expect(await attempt('chair', govern(NEXT))).toBe('policy');
    expect(await attempt('chair', govern(versionId('charter', '1.0.0')))).toBe('policy');
  });

  it('nobody else does', async () => {
    expect(await attempt('chair', publish(NEXT), 'committee', govern(NEXT))).toBe('policy');
    expect(await attempt('chair', publish(NEXT), 'council', govern(NEXT))).toBe('policy');
    expect(await attempt('chair', publish(NEXT), seated('chair@council'), govern(NEXT))).toBe('policy');
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
