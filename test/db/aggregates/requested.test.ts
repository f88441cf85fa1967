import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../db/client.js';
import { seededFor } from '../../standards/aggregates/consortium.js';
import { chargesIn, type HistoryServer, NOW, onHistory, QUARTERS, releasesIn } from '../../support/history.js';

const [FIRST, SECOND] = QUARTERS;
const { noise } = seededFor('requested');

let server: HistoryServer;
let admin: Client;
onHistory((place) => {
  ({ server, admin } = place);
});

describe('when a project’s request was approved', () => {
  const ask = async (question: object, decidedAt: string) => {
    const id = randomUUID();
    await admin`insert into aggregate_request (id, organization_id, project_id, committee_id, title, question, asked_at, status, decided_at)
      select ${id}, p.organization_id, p.id, c.id, '{"en": "Q", "zh-CN": "Q"}', ${question as never}::jsonb, ${NOW}, 'approved', ${decidedAt}
      from project p, organization c where c.kind = 'committee'`;
    return `request-${id}`;
  };

  it('it is answered with the quarter’s tables, for research', async () => {
    const key = await ask(
      { measure: 'reports', by: ['channel'], every: 'quarter', bound: 64, rho: 100_000 },
      '2025-11-01',
    );
    await server.close(FIRST, noise);
    const answer = (await releasesIn(admin, FIRST)).find(({ table }) => table === key);
    expect(answer).toMatchObject({ view: 'period', audience: ['researcher'] });
    await server.close(SECOND, noise);
    expect((await releasesIn(admin, SECOND)).map(({ table }) => table)).not.toContain(key);
  });

  it('one that a planned table answers in other words is charged nothing', async () => {
    const same = { measure: 'report-profile', by: ['type'], where: { channel: [] }, every: 'quarter', rho: 5 };
    await ask(same, '2025-11-01');
    await server.close(FIRST, noise);
    expect(await chargesIn(admin, FIRST)).toHaveLength(6);
  });

  it('what passes the budget of requests is not charged, nor one that was approved after the quarter', async () => {
    const question = { measure: 'reports', by: ['channel'], every: 'quarter', bound: 64, rho: 100_000 };
    await ask(question, '2025-11-01');
    await ask({ ...question, by: ['technique'] }, '2025-11-02');
    await ask({ ...question, by: ['region'] }, '2026-01-02');
    await server.close(FIRST, noise);
    expect(await chargesIn(admin, FIRST)).toHaveLength(7);
  });

  it('one that no longer fits the plan is not charged, and holds nothing up', async () => {
    await ask(
      { measure: 'conformance', by: ['group'], where: { group: ['gone'] }, every: 'quarter', rho: 100 },
      '2025-11-01',
    );
    await ask(
      { measure: 'reports', by: [], where: { region: ['gone'] }, every: 'quarter', bound: 4, rho: 100 },
      '2025-11-01',
    );
    await server.close(FIRST, noise);
    expect(await chargesIn(admin, FIRST)).toHaveLength(6);
    expect(await releasesIn(admin, FIRST)).toHaveLength(6);
  });

  it('nor is another committee’s, nor the same asked twice', async () => {
    const question = { measure: 'reports', by: ['channel'], every: 'quarter', bound: 64, rho: 10_000 };
    await ask(question, '2025-11-01');
    await ask({ ...question, rho: 20_000 }, '2025-11-02');
    await admin`alter table aggregate_period disable trigger append_only`;
    await server.close(FIRST, noise);
    expect(await chargesIn(admin, FIRST)).toHaveLength(7);
    await server.close(SECOND, noise);
    expect(await chargesIn(admin, SECOND)).toHaveLength(5);
    await ask({ ...question, by: ['region'] }, '2026-04-01');
    await admin`update aggregate_period set committee_id = (select id from organization where key = 'hub')`;
    await server.close('2026-Q2', noise);
    expect(await chargesIn(admin, '2026-Q2')).toHaveLength(5);
  });
});
