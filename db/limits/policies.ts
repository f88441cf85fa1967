import type { TableRules } from '../access/policy.js';

const MAINTAINER = ['entente_maintainer'] as const;

export const limitRules: TableRules = {
  quota_lease: [
    { to: MAINTAINER, command: 'select', rows: 'true' },
    { to: MAINTAINER, command: 'insert', rows: 'true' },
    { to: MAINTAINER, command: 'update', rows: 'true', columns: ['points'] },
    { to: MAINTAINER, command: 'delete', rows: 'true' },
  ],
};
