import { randomUUID } from 'node:crypto';
import type { Sql } from '../../../../../db/client.js';
import { idOf } from '../../../../support/world/ids.js';
import { always, type Cases } from './case.js';

const QUESTION = { measure: 'REPORTS', bound: 16, rho: 1 };

export function aggregateCases(sql: Sql): Cases {
  return {
    requestAggregate: {
      // What is known already is answered by that, and makes no request.
      relations: always('own', 'known'),
      make: async (_reader, relation) => ({
        ...{ ...QUESTION, title: 'For the spread of calls' },
        by: [relation === 'known' ? 'CHANNEL' : 'TYPE'],
      }),
      fields: {
        where: { where: [{ dimension: 'TECHNIQUE', values: ['T1566.002'] }] },
        every: { every: 'YEAR' },
        bound: { bound: 32 },
      },
    },
    reviewAggregateRequest: {
      relations: always('own', 'stranger'),
      make: async (reader, relation) => {
        const id = randomUUID();
        const own = reader?.endsWith('@council') ? 'council' : 'committee';
        const committee = relation === 'own' ? own : own === 'council' ? 'committee' : 'council';
        await sql`insert into aggregate_request (id, organization_id, project_id, committee_id, title, question, asked_at, status)
          values (${id}, ${idOf('university')}, ${idOf('project')}, ${idOf(committee)}, '{"en": "Q", "zh-CN": "Q"}',
            '{"measure": "reports", "by": [], "every": "quarter", "bound": 1, "rho": 1}', '2026-01-01', 'asked')`;
        return { id };
      },
      fields: { refusal: { refusal: 'TOO_COSTLY' } },
    },
    setAggregateParticipation: {
      relations: always('own'),
      make: async () => ({ contributes: true }),
      fields: {},
    },
  };
}
