import { describe, expect, it } from 'vitest';
import { quarterAt } from '../../../../standards/aggregates/period.js';
import { versionId } from '../../../support/world/catalogue.js';
import { type AssessmentKind, assessmentId } from '../../../support/world/conformance.js';
import { at, idOf } from '../../../support/world/ids.js';
import { indicatorId, type Share } from '../../../support/world/indicators.js';
import { NEW, useWorld } from './attempt.js';
import { charge, OVER, quarterOf, read } from './charges.js';

const { attemptBeside } = useWorld();

const reports = (id?: string) => read('reports', id);

describe('when data is read for a table', () => {
  it('it is what was charged for, of a quarter that is over, and once', async () => {
    expect(await attemptBeside([...OVER, charge()], 'maintainer', reports())).toBe('done');
    expect(await attemptBeside(OVER, 'maintainer', reports())).toBe('nothing');
    expect(await attemptBeside(OVER, 'maintainer', charge(), reports())).toBe('done');
    const drawn = `insert into aggregate_release (id, number, charge_id, quarter, table_key, view, audience, title, digest, head, released_at)
      values ('${NEW}', 99, '${NEW}', '2026-Q1', 'new', 'period', '{}', '{}', 'new', '{}', now())`;
    for (const [measure, what] of [
      ['reports', 'reports'],
      ['losses', 'losses'],
      ['conformance', 'conformance'],
    ] as const) {
      expect(await attemptBeside([...OVER, charge(measure)], 'maintainer', read(what)), what).toBe('done');
      expect(await attemptBeside([...OVER, charge(measure), drawn], 'maintainer', read(what)), what).toBe('nothing');
    }
  });

  it('what was charged for one measure reads no other', async () => {
    const losses = read('losses');
    expect(await attemptBeside([...OVER, charge('losses')], 'maintainer', losses)).toBe('done');
    expect(await attemptBeside([...OVER, charge('losses')], 'maintainer', reports())).toBe('nothing');
    expect(await attemptBeside([...OVER, charge('reports')], 'maintainer', losses)).toBe('nothing');
    expect(await attemptBeside([...OVER, charge('conformance')], 'maintainer', reports())).toBe('nothing');
  });

  it('nothing of an institution that opted out, or is not on the roster', async () => {
    const [period = ''] = OVER;
    const out = quarterOf(8104, '2026-01-01', '2026-04-01', false);
    expect(await attemptBeside([...out, charge()], 'maintainer', reports())).toBe('nothing');
    expect(await attemptBeside([period, charge()], 'maintainer', reports())).toBe('nothing');
  });

  it('an institution is called by no id, and told along no dimension that was not charged', async () => {
    const named = `${reports()} where type is not null and channel is null and technique is null and region is null and place = 1`;
    expect(await attemptBeside([...OVER, charge()], 'maintainer', named)).toBe('done');
    const more = `${reports()} where channel is not null or technique is not null or region is not null or sector is not null or week is not null`;
    expect(await attemptBeside([...OVER, charge()], 'maintainer', more)).toBe('nothing');
  });
});

/**
 * Of aurora's, some on either edge of the quarter; of borealis', who is not on its roster, one within it. Another quarter is over as well, of
 * which all is, and is charged for the same.
 */
const when = (minute: number) => `'${at(minute).toISOString()}'`;
const created = (owner: 'aurora' | 'borealis', share: Share, minute: number, more = '') =>
  `update indicator set created_at = ${when(minute)}${more} where id = '${indicatorId(owner, share)}'`;
const submitted = (kind: AssessmentKind, minute: number, more = '') =>
  `update assessment set submitted_at = ${when(minute)}${more} where id = '${assessmentId('aurora', kind)}'`;
const OTHER = idOf('another charge');
const edges = (contributes = true, closes = at(200).toISOString()) => [
  ...quarterOf(8104, at(100).toISOString(), closes, contributes),
  ...quarterOf(8105, '2019-01-01', '2026-04-01'),
  charge('reports', quarterAt(8105), 10, 8105).replace(NEW, OTHER),
  `update indicator set created_at = '2020-01-01'`,
  created('aurora', 'clear', 99),
  created('aurora', 'red', 100),
  created('aurora', 'open', 150),
  created('aurora', 'granted', 150, ', revoked = true'),
  created('aurora', 'strict', 200),
  created('borealis', 'open', 150),
  `update indicator_private set loss_amount = 5, loss_currency = 'CNY', victims = 2`,
  submitted('lapsed', -5_000),
  submitted('submitted', 150),
  submitted('summarized', 160),
  submitted('opened', 200),
  // Of another standard.
  submitted('opened', 170, `, version_id = '${versionId('charter', '1.0.0')}'`),
  `update assessment_answer set status = 'not-satisfied'`,
];
const EDGES = edges();
/** Done where the function answers with exactly these rows, each as an array. */
const exactly = (what: string, columns: string, rows: string, id: string = NEW) => `select from (
  select coalesce(jsonb_agg(jsonb_build_array(${columns}) order by jsonb_build_array(${columns})), '[]') as told from entente.charged_${what}('${id}')
) answer where told = '${rows}'`;
const charged = (measure: string, reads = '{}') => charge(measure).replace('{type}', reads);

describe('when the data of a quarter is read', () => {
  it.each([['reports'], ['report-profile']])(
    '%s are those that came within it, of who is on its roster',
    async (measure) => {
      const told = exactly('reports', 'place, type, reports', '[[1, null, 2]]');
      expect(await attemptBeside([...EDGES, charged(measure)], 'maintainer', told)).toBe('done');
    },
  );

  it('each institution is one, and no other’s', async () => {
    const both = [...EDGES, `insert into aggregate_roster values ('2026-Q1', '${idOf('borealis')}', true)`];
    expect(
      await attemptBeside([...both, charged('reports')], 'maintainer', exactly('reports', 'reports', '[[1], [2]]')),
    ).toBe('done');
    const losses = exactly('losses', 'losses, victims', '[["10", 4], ["5", 2]]');
    expect(await attemptBeside([...both, charged('losses')], 'maintainer', losses)).toBe('done');
    const places = `select from (select array_agg(distinct place order by place) as places from entente.charged_reports('${NEW}')) a
      where places = '{1,2}'`;
    expect(await attemptBeside([...both, charged('reports')], 'maintainer', places)).toBe('done');
  });

  it.each([['losses'], ['loss-brackets'], ['victims']])('%s are those of the same reports', async (measure) => {
    const told = exactly('losses', 'place, currency, losses, victims', '[[1, "CNY", "10", 4]]');
    expect(await attemptBeside([...EDGES, charged(measure)], 'maintainer', told)).toBe('done');
  });

  it.each([
    ['satisfied', [1, 0, 1]],
    ['partial', [0, 1, 1]],
    ['not-satisfied', [0, 0, 1]],
    ['not-applicable', [0, 0, 0]],
  ])('of requirements the last assessment before its end counts: %s', async (status, counts) => {
    const answered = `update assessment_answer set status = '${status}' where assessment_id = '${assessmentId('aurora', 'summarized')}'`;
    const rows = [...EDGES, answered];
    const told = (where: string) =>
      exactly('conformance', 'place, "group", level, satisfied, partial, applicable', `[[1, ${where}, ${counts}]]`);
    expect(await attemptBeside([...rows, charged('conformance')], 'maintainer', told('null, null'))).toBe('done');
    const split = charged('conformance', '{group,level}');
    expect(await attemptBeside([...rows, split], 'maintainer', told('"g1", "must"'))).toBe('done');
  });

  it('of a year it is the four quarters that end with it, of each those that were on its roster', async () => {
    const year = [
      ...quarterOf(8101, '2025-04-01', '2025-07-01'),
      ...quarterOf(8102, '2025-07-01', '2025-10-01', false),
      ...quarterOf(8103, '2025-10-01', '2026-01-01'),
      ...OVER,
      `update indicator set created_at = '2020-01-01'`,
      ...(
        [
          ['clear', '2025-03-31'],
          ['open', '2025-04-01'],
          ['strict', '2025-08-01'],
          ['red', '2026-03-31'],
        ] as const
      ).map(([share, day]) => created('aurora', share, 0).replace(when(0), `'${day}'`)),
    ];
    const told = exactly('reports', 'place, reports', '[[1, 2]]');
    expect(await attemptBeside([...year, charged('reports').replace("'quarter'", "'year'")], 'maintainer', told)).toBe(
      'done',
    );
    const losses = exactly('losses', 'place, losses, victims', '[[1, "10", 4]]');
    const lost = `update indicator_private set loss_amount = 5, loss_currency = 'CNY', victims = 2`;
    const ofLosses = charged('losses').replace("'quarter'", "'year'");
    expect(await attemptBeside([...year, lost, ofLosses], 'maintainer', losses)).toBe('done');
    const once = exactly('losses', 'place, losses, victims', '[[1, "5", 2]]');
    expect(await attemptBeside([...year, lost, charged('losses')], 'maintainer', once)).toBe('done');
    const quarter = exactly('reports', 'place, reports', '[[1, 1]]');
    expect(await attemptBeside([...year, charged('reports')], 'maintainer', quarter)).toBe('done');
  });

  it('nor are requirements told of who is on the roster of an earlier quarter alone', async () => {
    const left = [
      ...quarterOf(8103, '2025-10-01', '2026-01-01'),
      ...quarterOf(8104, '2026-01-01', '2026-04-01', false),
    ];
    const year = charged('conformance').replace("'quarter'", "'year'");
    expect(await attemptBeside([...left, year], 'maintainer', read('conformance'))).toBe('nothing');
  });

  it('requirements are counted in the groups of their own version, of the standard whose plan it is', async () => {
    const group = (standard: 'handbook' | 'charter', key: string) =>
      `insert into requirement (version_id, key, ordinal, depth, kind, title, digest, search_text)
        values ('${versionId(standard, '2.0.0')}', '${key}', 900, 0, 'group', '{}', 'd', '')`;
    const rows = [
      // A quarter of the year before had a plan of another standard, which aurora assessed later.
      ...quarterOf(8103, '2025-10-01', '2026-01-01').map((row) =>
        row.replace(versionId('handbook', '1.0.0'), versionId('charter', '1.0.0')),
      ),
      ...EDGES,
      `update assessment set version_id = '${versionId('handbook', '2.0.0')}' where id = '${assessmentId('aurora', 'summarized')}'`,
      group('handbook', 'another'),
      group('charter', 'above'),
      `update requirement set parent_key = 'above' where version_id = '${versionId('charter', '2.0.0')}' and key = 'g1'`,
    ];
    const told = exactly('conformance', '"group", satisfied, partial, applicable', '[["g1", 0, 0, 1]]');
    const year = charged('conformance', '{group}').replace("'quarter'", "'year'");
    expect(await attemptBeside([...rows, year], 'maintainer', told)).toBe('done');
    expect(await attemptBeside([...rows, charged('reports')], 'maintainer', read('conformance'))).toBe('nothing');
  });

  it('two institutions’ requirements are apart', async () => {
    const both = [
      ...EDGES,
      `insert into aggregate_roster values ('2026-Q1', '${idOf('borealis')}', true)`,
      `update assessment_answer set status = 'satisfied' where assessment_id in (
        select id from assessment where organization_id = '${idOf('borealis')}')`,
      `update assessment set submitted_at = ${when(120)} where organization_id = '${idOf('borealis')}' and submitted_at is not null`,
    ];
    const told = exactly('conformance', 'satisfied, partial, applicable', '[[0, 0, 1], [1, 0, 1]]');
    expect(await attemptBeside([...both, charged('conformance')], 'maintainer', told)).toBe('done');
  });

  it('nothing is told of a quarter that is not over, nor for what was not charged', async () => {
    const open = edges(true, '2126-01-01');
    for (const [what, measure] of [
      ['reports', 'reports'],
      ['losses', 'losses'],
      ['conformance', 'conformance'],
    ] as const) {
      expect(await attemptBeside([...open, charged(measure)], 'maintainer', read(what)), what).toBe('nothing');
      expect(await attemptBeside([...EDGES, charged(measure)], 'maintainer', read(what, idOf('no charge'))), what).toBe(
        'nothing',
      );
      const out = edges(false);
      expect(await attemptBeside([...out, charged(measure)], 'maintainer', read(what)), what).toBe('nothing');
    }
  });

  it.each([
    ['type', 'domain-name'],
    ['channel', 'web'],
    ['region', 'CN-SH'],
    ['sector', 'banking'],
  ])('it is split by %s where that was charged', async (dimension, value) => {
    const told = exactly('reports', `place, ${dimension}, reports`, `[[1, "${value}", 2]]`);
    const ofOneKind = `update indicator set type = 'domain-name', channel = 'web' where created_at > '2025-12-31'`;
    expect(await attemptBeside([...EDGES, ofOneKind, charged('reports', `{${dimension}}`)], 'maintainer', told)).toBe(
      'done',
    );
  });
});
