import { describe, expect, it } from 'vitest';
import { STATES } from '../../../../standards/catalogue/lifecycle.js';
import { ACTOR_NAMES, ACTORS } from '../../../support/actors.js';
import { versionId } from '../../../support/world/catalogue.js';
import { idOf } from '../../../support/world/ids.js';
import { digestOf, RELEASE_DRAFT, STATEMENTS, type WorldStatement } from '../../../support/world/release.js';
import { NEW, useWorld } from './attempt.js';

const { attempt, attemptBeside, asOwnerOfTables } = useWorld();
const named = (name: string) => STATEMENTS.find((statement) => statement.name === name) as WorldStatement;
const [DRAFT, RELEASED] = [versionId('handbook', '2.0.0'), versionId('handbook', '1.0.0')];

const statement = (committee: string, kind: string, subject: string) =>
  `insert into signed_statement (digest, kind, committee_id, subject_id, number, content, drawn_up_at)
   values ('new', '${kind}', '${idOf(committee)}', '${subject}', 9, '{}', now())`;
const signature = (of: string) =>
  `insert into statement_signature (statement, key_id, signature, signed_at) values ('${of}', 'key', 'x', now())`;
const inForce = ({ kind, subjectId, number, ...rest }: WorldStatement) =>
  `insert into statement_in_force (statement, kind, subject_id, number, at)
   values ('${digestOf({ kind, subjectId, number, ...rest })}', '${kind}', '${subjectId}', ${number}, now())`;
const publish = (id: string) =>
  `update standard_version set status = 'published', published_at = now() where id = '${id}'`;

describe('when somebody signs in a committee’s place', () => {
  const subjects = [
    ['key-set', idOf('committee')],
    ['head', idOf('handbook')],
    ['release', DRAFT],
  ] as const;

  it.each(subjects)('a %s is drawn up and signed by its chair and editors alone', async (kind, subject) => {
    const own = statement('committee', kind, subject);
    for (const name of ['chair', 'committee'] as const) expect(await attempt(name, own, signature('new'))).toBe('done');
    for (const name of ['voter', 'council'] as const) expect(await attempt(name, own), name).toBe('policy');
    for (const name of ACTOR_NAMES.filter((other) => ACTORS[other].role !== 'entente_committee'))
      expect(await attempt(name, own), name).toBe('denied');
  });

  it.each(subjects)('a %s of a committee is about nothing of another’s', async (kind, subject) => {
    expect(await attempt('council', statement('council', kind, subject))).toBe('policy');
  });

  it('each is about what it is for, and about nothing else of the committee’s', async () => {
    for (const [kind] of subjects)
      for (const [other, subject] of subjects)
        if (other !== kind)
          expect(await attempt('chair', statement('committee', kind, subject)), `${kind} of a ${other}`).toBe('policy');
  });

  it.each(STATES)('of a version that is %s a release is drawn up where it may be published next', async (state) => {
    const ended = ['superseded', 'withdrawn'].includes(state);
    const version = `insert into standard_version (id, standard_id, version, status, title, digest, requirement_count,
        published_at, ended_at, end_reason)
      values ('${NEW}', '${idOf('handbook')}', '9.0.0', '${state}', '{}', 'd', 0,
        ${ended || state === 'published' ? 'now()' : 'null'}, ${ended ? 'now()' : 'null'}, ${state === 'withdrawn' ? "'x'" : 'null'})`;
    const signed = `insert into signed_statement (digest, kind, committee_id, subject_id, number, content, drawn_up_at)
      values ('held', 'release', '${idOf('committee')}', '${NEW}', 9, '{"document":"d"}', now())`;
    const held = `insert into statement_in_force (statement, kind, subject_id, number, at)
      values ('held', 'release', '${NEW}', 9, now())`;
    const rows = state === 'published' || ended ? [signed, held, version] : [version];
    const may = ['drafting', 'review', 'approved'].includes(state);
    expect(await attemptBeside(rows, 'chair', statement('committee', 'release', NEW))).toBe(may ? 'done' : 'policy');
  });

  it('nothing is signed of a version that is out', async () => {
    expect(await attempt('chair', statement('committee', 'release', RELEASED))).toBe('policy');
  });

  it('what another committee’s officers are signing is not there', async () => {
    for (const name of ['council', 'voter'] as const) {
      expect(await attempt(name, signature(digestOf(named('pending set')))), name).toBe('policy');
      expect(await attempt(name, inForce(named('pending set'))), name).toBe('policy');
    }
    for (const name of ['council', 'voter'] as const)
      for (const step of [inForce(named('head')), signature(digestOf(named('head')))])
        expect(await attempt(name, step), name).toBe('policy');
    // Nor for those who are signing something of their own.
    const own = [statement('council', 'key-set', idOf('council'))];
    const pending = digestOf(named('pending set'));
    const read = `select key_id from statement_signature where statement = '${pending}'`;
    expect(await attemptBeside(own, 'chair', read)).toBe('done');
    expect(await attemptBeside(own, 'council', read)).toBe('nothing');
    expect(await attemptBeside(own, 'council', signature(pending))).toBe('policy');
    expect(await attemptBeside(own, 'council', inForce(named('pending set')))).toBe('policy');
  });

  it('an editor brings sets and heads into force, and the chair alone a release', async () => {
    for (const name of ['pending set', 'pending head'])
      for (const actor of ['chair', 'committee'] as const)
        expect(await attempt(actor, inForce(named(name)))).toBe('done');
    expect(await attempt('chair', inForce(named('pending release')))).toBe('done');
    expect(await attempt('committee', inForce(named('pending release')))).toBe('policy');
  });

  it('a place is taken once, and by what was drawn up for it', async () => {
    const head = named('pending head');
    expect(await attempt('chair', inForce({ ...named('pending set'), number: 9 }))).toBe('23503');
    expect(await attempt('chair', inForce({ ...head, subjectId: idOf('charter') }))).toBe('23503');
    const other = statement('committee', 'head', idOf('handbook')).replace(', 9,', ', 1,');
    const taken = `insert into statement_in_force (statement, kind, subject_id, number, at)
      values ('new', 'head', '${idOf('handbook')}', 1, now())`;
    expect(await attempt('chair', other, taken)).toBe('23505');
  });
});

describe('when a committee with keys publishes', () => {
  it('it is only what was signed, whoever tries', async () => {
    expect(await attempt('chair', publish(DRAFT))).toBe('23001');
    expect(await asOwnerOfTables(publish(DRAFT))).toBe('23001');
    expect(await attempt('chair', RELEASE_DRAFT, publish(DRAFT))).toBe('done');
  });

  it('another text than was signed is not', async () => {
    const changed = `update standard_version set digest = 'x' where id = '${DRAFT}'`;
    expect(await asOwnerOfTables(`${RELEASE_DRAFT}; ${changed}`)).toBe('23001');
    expect(await asOwnerOfTables(changed)).toBe('done');
  });

  it('a version whose release holds goes nowhere else', async () => {
    const comment = `update standard_version set status = 'comment' where id = '${DRAFT}'`;
    expect(await attempt('chair', RELEASE_DRAFT, comment)).toBe('23001');
    expect(await attempt('chair', comment)).toBe('done');
  });

  it('one without keys publishes as ever', async () => {
    expect(await asOwnerOfTables(publish(versionId('charter', '2.0.0')))).toBe('done');
  });
});

const TABLES = ['signed_statement', 'statement_signature', 'statement_in_force'] as const;
const CHANGES: readonly string[] = [
  ...TABLES.flatMap((table) => [`delete from ${table}`, `truncate ${table} cascade`]),
  "update signed_statement set content = '{}'",
  "update statement_signature set signature = 'x'",
  'update statement_in_force set at = now()',
  `update standard_version set published_at = now() where id = '${RELEASED}'`,
  `update standard_version set digest = 'x' where id = '${RELEASED}'`,
  `update standard_version set version = '1.0.1' where id = '${RELEASED}'`,
  `delete from standard_version where id = '${RELEASED}'`,
  `update requirement set title = '{}' where version_id = '${RELEASED}'`,
  `delete from requirement where version_id = '${RELEASED}'`,
];

describe('when somebody rewrites what was released', () => {
  it.each(CHANGES)('%s is refused to every role, and to the tables’ owner', async (change) => {
    for (const name of ['chair', 'committee', 'council', 'operator', 'maintainer', 'public'] as const)
      expect(['denied', 'nothing', '23001'], name).toContain(await attempt(name, change));
    expect(await asOwnerOfTables(change)).toBe('23001');
  });

  it('since without the triggers the owner would rewrite it', async () => {
    const off = TABLES.map((table) => `drop trigger append_only on ${table}`).join('; ');
    expect(await asOwnerOfTables(`${off}; update signed_statement set content = '{}'`)).toBe('done');
    const life = 'drop trigger keep_to_life on standard_version';
    expect(await asOwnerOfTables(`${life}; update standard_version set digest = 'x' where id = '${RELEASED}'`)).toBe(
      'done',
    );
    expect(await asOwnerOfTables(`${life}; ${publish(DRAFT)}`)).toBe('done');
  });
});
