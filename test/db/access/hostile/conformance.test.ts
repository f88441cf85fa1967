import { describe, expect, it } from 'vitest';
import { versionId } from '../../../support/world/catalogue.js';
import { assessmentId } from '../../../support/world/conformance.js';
import { idOf } from '../../../support/world/ids.js';
import { NEW, useWorld } from './attempt.js';

const { attempt, attemptBeside } = useWorld();

describe('when an institution assesses itself', () => {
  const assessment = (organization: string, status = 'draft') => `
    insert into assessment (id, organization_id, version_id, status, submitted_at)
    values ('${NEW}', '${idOf(organization)}', '${versionId('handbook', '1.0.0')}', '${status}', ${status === 'draft' ? 'null' : 'now()'})`;
  const answer = (of: string) => `
    insert into assessment_answer (assessment_id, requirement_key, requirement_digest, status)
    values ('${of}', 'new', 'd', 'satisfied')`;
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
    // Without a look at any column, so that no policy on reading stands in the way.
    for (const to of [assessmentId('borealis', 'draft'), SUBMITTED]) {
      const blind = `update assessment_answer set assessment_id = '${to}', requirement_key = 'moved'`;
      expect(await attempt('aurora', blind), to).toBe('policy');
    }
  });

  it('another’s draft is not answered, though it were granted by mistake', async () => {
    const theirs = assessmentId('borealis', 'draft');
    const granted = [
      `insert into assessment_grant (id, assessment_id, organization_id, grantee_id, scope, granted_at, ends_at)
        values ('${NEW}', '${theirs}', '${idOf('borealis')}', '${idOf('aurora')}', 'details', now(), now() + interval '1 day')`,
    ];
    const rewrite = `update assessment_answer set maturity = 1 where assessment_id = '${theirs}'`;
    const move = `update assessment_answer set assessment_id = '${theirs}', requirement_key = 'moved' where assessment_id = '${DRAFT}'`;
    expect(
      await attemptBeside(granted, 'aurora', `select from assessment_answer where assessment_id = '${theirs}'`),
    ).toBe('done');
    expect(await attemptBeside(granted, 'aurora', answer(theirs))).toBe('policy');
    expect(await attemptBeside(granted, 'aurora', rewrite)).toBe('nothing');
    expect(await attemptBeside(granted, 'aurora', move)).toBe('policy');
  });

  it('its answers never change once it is submitted', async () => {
    const rewrite = (id: string) => `update assessment_answer set sealed = sealed where assessment_id = '${id}'`;
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

describe('when an institution grants what it submitted', () => {
  const grant = (owner: string, id: string, grantee: string | null, scope = 'details') => `
    insert into assessment_grant (id, assessment_id, organization_id, grantee_id, scope, granted_at, ends_at)
    values ('${NEW}', '${id}', '${idOf(owner)}', ${grantee ? `'${idOf(grantee)}'` : 'null'}, '${scope}', now(), now() + interval '1 day')`;
  const SUBMITTED = assessmentId('aurora', 'submitted');
  const answers = (id: string) => `select from assessment_answer where assessment_id = '${id}'`;
  const summary = (id: string) => `select from assessment where id = '${id}'`;
  const revoke = (id: string) => `update assessment_grant set revoked_at = now() where assessment_id = '${id}'`;

  it('whom it names reads it, and nobody else', async () => {
    const granted = ['admin', grant('aurora', SUBMITTED, 'borealis')] as const;
    expect(await attempt('borealis', answers(SUBMITTED))).toBe('nothing');
    expect(await attempt(...granted, 'borealis', answers(SUBMITTED))).toBe('done');
    expect(await attempt(...granted, 'borealisAdmin', answers(SUBMITTED))).toBe('done');
    expect(await attempt(...granted, 'cascade', summary(SUBMITTED))).toBe('nothing');
    expect(await attempt(...granted, 'regulator', summary(SUBMITTED))).toBe('nothing');
    expect(await attempt(...granted, 'agency', summary(SUBMITTED))).toBe('denied');
  });

  it('a summary opens no answer, and every member at once gets no more than one', async () => {
    const granted = ['admin', grant('aurora', SUBMITTED, null, 'summary'), 'cascade'] as const;
    expect(await attempt(...granted, summary(SUBMITTED))).toBe('done');
    expect(await attempt(...granted, answers(SUBMITTED))).toBe('nothing');
    expect(await attempt('admin', grant('aurora', SUBMITTED, null))).toBe('23514');
  });

  it('so it is for a regulator, until its day', async () => {
    const granted = ['admin', grant('aurora', SUBMITTED, 'authority', 'summary'), 'regulator'] as const;
    expect(await attempt(...granted, summary(SUBMITTED))).toBe('done');
    expect(await attempt(...granted, answers(SUBMITTED))).toBe('nothing');
    const until = (end: string) => [
      `insert into assessment_grant (id, assessment_id, organization_id, grantee_id, scope, granted_at, ends_at)
        values ('${NEW}', '${SUBMITTED}', '${idOf('aurora')}', '${idOf('authority')}', 'details', '2020-01-01', ${end})`,
    ];
    expect(await attemptBeside(until("now() + interval '1 day'"), 'regulator', answers(SUBMITTED))).toBe('done');
    expect(await attemptBeside(until("now() - interval '1 day'"), 'regulator', answers(SUBMITTED))).toBe('nothing');
  });

  it('it is its own, and submitted', async () => {
    expect(await attempt('admin', grant('aurora', assessmentId('aurora', 'draft'), 'borealis'))).toBe('policy');
    expect(await attempt('admin', grant('aurora', assessmentId('borealis', 'submitted'), 'cascade'))).toBe('policy');
    expect(await attempt('admin', grant('borealis', assessmentId('borealis', 'submitted'), 'aurora'))).toBe('policy');
    expect(await attempt('admin', grant('borealis', SUBMITTED, 'cascade'))).toBe('policy');
    // Who was granted something does not grant it further.
    expect(await attempt('borealisAdmin', grant('aurora', assessmentId('aurora', 'opened'), 'cascade'))).toBe('policy');
    expect(await attempt('borealisAdmin', grant('borealis', assessmentId('aurora', 'opened'), 'cascade'))).toBe(
      'policy',
    );
    expect(await attempt('regulator', grant('aurora', SUBMITTED, 'authority'))).toBe('denied');
  });

  it('an administrator does it', async () => {
    expect(await attempt('aurora', grant('aurora', SUBMITTED, 'borealis'))).toBe('policy');
    expect(await attempt('aurora', revoke(assessmentId('aurora', 'opened')))).toBe('nothing');
  });

  it('it ends by its owner’s word or on its day, and stays ended', async () => {
    const [OPENED, LAPSED] = [assessmentId('aurora', 'opened'), assessmentId('aurora', 'lapsed')];
    for (const name of ['borealis', 'regulator'] as const) {
      expect(await attempt(name, answers(OPENED)), name).toBe('done');
      expect(await attempt('admin', revoke(OPENED), name, summary(OPENED)), name).toBe('nothing');
      expect(await attempt(name, summary(LAPSED)), name).toBe('nothing');
    }
    expect(await attempt('borealisAdmin', revoke(OPENED))).toBe('nothing');
    const revive = `update assessment_grant set revoked_at = null where assessment_id = '${LAPSED}' and revoked_at is not null`;
    expect(await attempt('admin', revive)).toBe('nothing');
    expect(await attempt('admin', "update assessment_grant set ends_at = '2100-01-01'")).toBe('denied');
    expect(await attempt('admin', "update assessment_grant set scope = 'details'")).toBe('denied');
  });
});
