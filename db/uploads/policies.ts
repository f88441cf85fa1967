import { MY_PERSON, type TableRules } from '../access/policy.js';

const mine = `person_id = ${MY_PERSON}`;

export const uploadRules: TableRules = {
  upload: [
    { to: ['entente_member', 'entente_committee'], command: 'select', rows: mine },
    { to: ['entente_member', 'entente_committee'], command: 'insert', rows: mine },
    { to: ['entente_member', 'entente_committee'], command: 'delete', rows: mine },
    { to: ['entente_maintainer'], command: 'select', rows: 'true', columns: ['id', 'created_at'] },
    { to: ['entente_maintainer'], command: 'delete', rows: 'true' },
  ],
};
