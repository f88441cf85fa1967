import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../../db/project.js';
import { judgePlan } from '../../../standards/aggregates/plan/judge.js';
import type { ReleasePlan } from '../../../standards/aggregates/plan/plan.js';
import { diff } from '../../../standards/catalogue/diff.js';
import { digestOfDocument } from '../../../standards/catalogue/digest.js';
import { parseDocument } from '../../../standards/catalogue/validate.js';
import { nextVersion } from '../../../standards/catalogue/version.js';

const read = (path: string) =>
  parseDocument(JSON.parse(readFileSync(projectPath(`standards/published/${path}`), 'utf8')));

/** Of the canonical JSON; what was published never changes. */
const DIGESTS = {
  'customer-contact-and-complaints/1.0.0.json': [1, 'cd55639c8c429e4b367a9cdf28bacc2bbf27d6b11feab6d763031c5364956c72'],
  'third-party-customer-data/1.0.0.json': [1, '82f67d91dcd646f5813cae6d247bebecc0587d0868043badb83afa58fd7b1634'],
  'threat-indicator-sharing/1.0.0.json': [1, '2739644670b4aa8756816f9058f66630150cb443e8146c3d9d9111208361139f'],
  'threat-indicator-sharing/1.1.0.json': [1, 'acf6965b3466a322d5f66dfe79432c0f8a6a2ed7d9ca71056efe921338e264c9'],
  'threat-indicator-sharing/2.0.0.json': [1, '7dcee1c68f6bb216851227f334e707a26f47b05bb358ae6e85cfc04e631e5790'],
  'threat-indicator-sharing/3.0.0.json': [2, '87fbd6892c0b7d177f4ae189775239d8b514bcc9fc8145f8a03bfe1321026c56'],
} as const;

describe('when a published version is read', () => {
  it.each(Object.entries(DIGESTS))('%s has the format and digest it was published with', (path, [format, digest]) => {
    const document = read(path);
    expect([document.format, digestOfDocument(document)]).toEqual([format, digest]);
  });

  it('a version of format 2 is compared with one of format 1', () => {
    const [from, to] = ['2.0.0', '3.0.0'].map((version) => read(`threat-indicator-sharing/${version}.json`)) as [
      ReturnType<typeof read>,
      ReturnType<typeof read>,
    ];
    const changes = diff(from, to);
    expect(changes.find(({ key }) => key === '/widestLabels')).toMatchObject({
      class: 'breaking',
      reasons: expect.arrayContaining(['bank-account limited: at most TLP green']),
    });
    expect(changes.find(({ key }) => key === '/releases')).toMatchObject({
      class: 'breaking',
      reasons: expect.arrayContaining(['table report-types added']),
    });
    expect(changes.map(({ key }) => key)).not.toContain('/format');
    expect(nextVersion(from.version, changes)).toBe(to.version);
  });

  it('its release plan can be published of sixty institutions', () => {
    const { releases, nodes } = read('threat-indicator-sharing/3.0.0.json');
    const groups = nodes.map(({ key }) => key);
    expect(judgePlan(releases as ReleasePlan, groups, 60, '').map(({ table }) => table)).toEqual(
      releases?.tables.map(({ key }) => key),
    );
  });

  it('the format alone is no change', () => {
    const document = read('threat-indicator-sharing/2.0.0.json');
    expect(diff(document, { ...document, format: 2 })).toEqual([]);
  });

  it.each([
    ['bank-account limited: at most TLP green', {}, { 'bank-account': 'green' }],
    ['bank-account no longer limited by the standard', { 'bank-account': 'green' }, {}],
    ['widest label of url narrowed: TLP clear became amber', { url: 'clear' }, { url: 'amber' }],
    ['widest label of url widened: TLP red became clear', { url: 'red' }, { url: 'clear' }],
  ] as const)('%s, which is breaking', (reason, was, is) => {
    const document = { ...read('threat-indicator-sharing/3.0.0.json') };
    const changes = diff({ ...document, widestLabels: was }, { ...document, widestLabels: is });
    expect(changes).toMatchObject([{ key: '/widestLabels', class: 'breaking', reasons: [reason] }]);
  });

  it('more budget of its release plan asks for a major version, a table withdrawn for a minor one', () => {
    const { releases, ...document } = read('threat-indicator-sharing/3.0.0.json');
    const plan = releases as ReleasePlan;
    const least = (from: ReleasePlan | undefined, to: ReleasePlan | undefined) =>
      nextVersion('3.0.0', diff({ ...document, releases: from }, { ...document, releases: to }));
    const dearer = { ...plan, tables: plan.tables.map((table) => ({ ...table, rho: table.rho + 1 })) };
    expect(least(plan, dearer)).toBe('4.0.0');
    expect(least(plan, { ...plan, tables: plan.tables.slice(1) })).toBe('3.1.0');
    expect(least(plan, undefined)).toBe('3.1.0');
    expect(least(undefined, plan)).toBe('4.0.0');
    expect(diff(document, { ...document, releases: undefined })).toEqual([]);
  });
});
