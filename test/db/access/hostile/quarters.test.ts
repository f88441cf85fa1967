import { describe, expect, it } from 'vitest';
import { seated } from '../../../support/actors.js';
import { requestId } from '../../../support/world/build/aggregates.js';
import { CODEX } from '../../../support/world/crosswalks.js';
import { idOf } from '../../../support/world/ids.js';
import { NEW, useWorld } from './attempt.js';

const { attempt, attemptBeside } = useWorld();

describe('when a quarter opens', () => {
  const opened = `select from entente.open_period('2026-Q2', 8105, '2026-04-01', '2026-07-01', '2026-07-08')`;

  it('it has the plan that was in force then, and none before there was one', async () => {
    expect(await attempt('maintainer', opened)).toBe('done');
    const as = `select from aggregate_period where quarter = '2026-Q2' and version = 'handbook@1.0.0' and groups = '{g1}' and roster = 3`;
    expect(await attempt('maintainer', opened, as)).toBe('done');
    expect(await attempt('maintainer', opened, opened)).toBe('nothing');
    expect(await attempt('maintainer', opened.replace("'2026-04-01'", "'2025-12-01'"))).toBe('nothing');
    expect(await attempt('maintainer', opened.replaceAll('2026-', '2126-'))).toBe('nothing');
    const without = `insert into disclosure_policy (id, version_id, effective_at)
      values ('${NEW}', '${CODEX.versionId}', '2026-03-01')`;
    expect(await attemptBeside([without], 'maintainer', opened)).toBe('nothing');
  });

  it('those are on its roster who were members at its first instant, each by their own word', async () => {
    const mine = (more: string) => `select from aggregate_roster where quarter = '2026-Q2' and ${more}`;
    expect(await attempt('maintainer', opened, 'borealis', mine('contributes'))).toBe('done');
    // It opted out in the world, before.
    expect(await attempt('maintainer', opened, 'aurora', mine('not contributes'))).toBe('done');
    // Who says so later, or leaves later, is in it.
    const out = (since: string) => `update aggregate_opt_out set since = '${since}'`;
    expect(await attemptBeside([out('2026-05-01')], 'maintainer', opened, 'aurora', mine('contributes'))).toBe('done');
    const gone = `update organization set left_at = '2026-05-01' where key = 'borealis'`;
    expect(await attemptBeside([gone], 'maintainer', opened, 'borealis', mine('contributes'))).toBe('done');
    const late = `update organization set created_at = '2026-05-01' where key = 'borealis'`;
    expect(await attemptBeside([late], 'maintainer', opened, 'borealis', mine('true'))).toBe('nothing');
    const left = `update organization set left_at = '2026-03-01' where key = 'borealis'`;
    expect(await attemptBeside([left], 'maintainer', opened, 'borealis', mine('true'))).toBe('nothing');
  });
});

describe('when an institution opts out', () => {
  const out = (key: string) => `insert into aggregate_opt_out values ('${idOf(key)}', now())`;

  it('its administrator does, for it alone', async () => {
    expect(await attempt('borealisAdmin', out('borealis'))).toBe('done');
    expect(await attempt('borealisAdmin', out('cascade'))).toBe('policy');
    expect(await attempt('borealis', out('borealis'))).toBe('policy');
    const back = 'delete from aggregate_opt_out';
    expect(await attempt('admin', back)).toBe('done');
    expect(await attempt('aurora', back)).toBe('nothing');
    expect(await attempt('borealisAdmin', back)).toBe('nothing');
  });

  it('nobody else is told', async () => {
    expect(await attempt('aurora', 'select from aggregate_opt_out')).toBe('done');
    for (const name of ['borealis', 'borealisAdmin'] as const)
      expect(await attempt(name, 'select from aggregate_opt_out')).toBe('nothing');
    for (const name of ['researcher', 'regulator', 'chair', 'operator', 'public', 'maintainer'] as const)
      expect(await attempt(name, 'select from aggregate_opt_out'), name).toBe('denied');
  });
});

describe('when a project asks for a table', () => {
  const ask = (organization: string, status = 'asked') => `insert into aggregate_request
    (id, organization_id, project_id, committee_id, title, question, asked_at, status, decided_at)
    values ('${NEW}', '${idOf(organization)}', '${idOf('project')}', '${idOf('committee')}', '{}', '{}', now(), '${status}',
      ${status === 'asked' ? 'null' : 'now()'})`;
  const decide = (name: string, to = `'approved'`) =>
    `update aggregate_request set status = ${to}, decided_at = now() where id = '${requestId(name)}'`;

  it('a researcher asks for their own organization, and does not decide', async () => {
    expect(await attempt('researcher', ask('university'))).toBe('done');
    expect(await attempt('researcher', ask('aurora'))).toBe('policy');
    expect(await attempt('researcher', ask('university', 'approved'))).toBe('policy');
    expect(await attempt('researcher', decide('asked'))).toBe('denied');
    expect(await attempt(seated('editor@committee'), ask('committee'))).toBe('denied');
  });

  it('the committee that it is put to decides, once', async () => {
    expect(await attempt('chair', decide('asked'))).toBe('done');
    expect(await attempt('chair', decide('asked'), decide('asked'))).toBe('nothing');
    expect(await attempt('chair', decide('approved'))).toBe('nothing');
    expect(await attempt('chair', decide('elsewhere'))).toBe('nothing');
    // Without a condition PostgreSQL asks no policy of who reads.
    const all = `update aggregate_request set status = 'approved', decided_at = now()`;
    const left = `select from aggregate_request where id = '${requestId('elsewhere')}' and status = 'asked'`;
    expect(await attempt('chair', all, 'council', left)).toBe('done');
    expect(await attempt('voter', decide('asked'))).toBe('nothing');
    expect(await attempt('chair', decide('asked', `'asked'`))).not.toBe('done');
  });
});
