import type { TableRules } from '../access/policy.js';

export const aggregateRules: TableRules = {
  aggregate_release: [{ to: ['entente_researcher'], command: 'select', rows: 'true' }],
};
