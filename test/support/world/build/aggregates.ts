import type { Sql } from '../../../../db/client.js';
import { domainKey, domainsOf } from '../../../../standards/aggregates/plan/domain.js';
import { versionId, WORLD_PLAN } from '../catalogue.js';
import { at, idOf } from '../ids.js';

/** In a hundred years, so that no hub that runs on the world has one to open or to draw. */
export const QUARTER = '2125-Q4';
const EVERYONE = ['researcher', 'member', 'public'];

/** Released tables by whom they are for; one is drawn and has not appeared, one is a part of a mean alone. */
export const RELEASES = [
  { name: 'research', audience: ['researcher'], releasedAt: at(40) },
  { name: 'inside', audience: ['researcher', 'member'], releasedAt: at(40) },
  { name: 'members', audience: ['member'], releasedAt: at(40) },
  { name: 'press', audience: EVERYONE, releasedAt: at(40) },
  { name: 'part', audience: [], releasedAt: at(40) },
  { name: 'ahead', audience: EVERYONE, releasedAt: new Date(Date.UTC(2126, 0, 8)) },
] as const;

export type ReleaseName = (typeof RELEASES)[number]['name'];

export const releaseId = (name: ReleaseName) => idOf(`release ${name}`);
export const chargeId = (name: ReleaseName) => idOf(`charge ${name}`);

/** A project's requests, by what became of them and who decides. */
export const REQUESTS = [
  { name: 'asked', committee: 'committee', status: 'asked' },
  { name: 'approved', committee: 'committee', status: 'approved' },
  { name: 'elsewhere', committee: 'council', status: 'asked' },
  { name: 'refused', committee: 'committee', status: 'refused' },
] as const;

export const requestId = (name: string) => idOf(`request ${name}`);

export const OPTED_OUT = 'aurora';

export async function buildAggregates(sql: Sql): Promise<void> {
  await sql`insert into aggregate_period (quarter, ordinal, committee_id, version_id, version, digest, plan, groups, roster, opens_at, closes_at, released_at)
    select ${QUARTER}, 8503, ${idOf('committee')}, id, 'handbook@1.0.0', digest, releases, '{g1}', 3, '2125-10-01', '2126-01-01', '2126-01-08'
    from standard_version where id = ${versionId('handbook', '1.0.0')}`;
  await sql`insert into aggregate_roster (quarter, organization_id, contributes, region, sector)
    select ${QUARTER}, id, key <> ${OPTED_OUT}, region, sector from organization where kind = 'institution'`;
  await sql`insert into aggregate_opt_out (organization_id, since) values (${idOf(OPTED_OUT)}, ${at(0)})`;
  for (const { name } of RELEASES) await insertCharge(sql, name);
  for (const [index, release] of RELEASES.entries()) await insertRelease(sql, release, index + 1);
  for (const request of REQUESTS) await insertRequest(sql, request);
}

/** One is over what a project may ask for in its own words. */
const domainOf = (name: ReleaseName): string =>
  name === 'research'
    ? domainKey({ measure: 'reports', by: ['channel'], every: 'quarter' }, domainsOf(WORLD_PLAN, ['g1']))
    : name;

async function insertCharge(sql: Sql, name: ReleaseName): Promise<void> {
  await sql`insert into aggregate_charge (id, quarter, ordinal, table_key, domain, measure, every, reads, rho, charged_at)
    values (${chargeId(name)}, ${QUARTER}, 8503, ${name}, ${domainOf(name)}, 'reports', 'quarter', '{technique}', 10, ${at(39)})`;
}

async function insertRelease(
  sql: Sql,
  { name, audience, releasedAt }: (typeof RELEASES)[number],
  number: number,
): Promise<void> {
  const figure = { value: '7', low: '-2', high: '16', insufficient: true, additive: '7' };
  const head = {
    plan: { version: 'handbook@1.0.0', digest: '0'.repeat(64) },
    ...{
      period: QUARTER,
      domain: domainOf(name),
      measure: 'reports',
      every: 'quarter',
      roster: 3,
      scale: '1000000',
      halfWidth: '9',
      rho: 10,
    },
    ...{ currency: name === 'inside' ? 'CNY' : null, nonce: name },
    previous: number === 1 ? null : String(number - 1).repeat(64),
    total: figure,
  };
  const title = { en: `Release ${name}`, 'zh-CN': `发布 ${name}` };
  await sql`insert into aggregate_release (id, number, charge_id, quarter, table_key, view, audience, title, digest, head, released_at)
    values (${releaseId(name)}, ${number}, ${chargeId(name)}, ${QUARTER}, ${name}, 'period', ${[...audience]}::text[],
      ${title as never}::jsonb, ${String(number).repeat(64)}, ${head as never}::jsonb, ${releasedAt})`;
  await sql`insert into aggregate_cell (release_id, place, at, value, low, high, insufficient, non_negative, additive)
    values (${releaseId(name)}, 0, '{"technique": "none"}', '7', '-2', '16', true, '7', '7')`;
}

async function insertRequest(sql: Sql, { name, committee, status }: (typeof REQUESTS)[number]): Promise<void> {
  const where = { technique: ['none'] };
  const question = { measure: 'reports', by: ['channel'], where, every: 'quarter', bound: 16, rho: 100 };
  const title = { en: `Request ${name}`, 'zh-CN': `Request ${name}` };
  await sql`insert into aggregate_request (id, organization_id, project_id, committee_id, title, question, asked_at, status, refusal, decided_at)
    values (${requestId(name)}, ${idOf('university')}, ${idOf('project')}, ${idOf(committee)}, ${title as never}::jsonb,
      ${question as never}::jsonb, ${at(status === 'refused' ? 43 : 41)}, ${status}, ${status === 'refused' ? 'too-costly' : null},
      ${status === 'asked' ? null : at(44)})`;
}
