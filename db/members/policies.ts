import { MY_PERSON, SIGNED_IN, type TableRules } from '../access/policy.js';

export const memberRules: TableRules = {
  organization: [
    { to: SIGNED_IN, command: 'select', rows: 'true' },
    { to: ['entente_public'], command: 'select', rows: "kind = 'committee'" },
  ],
  person: [{ to: SIGNED_IN, command: 'select', rows: `id = ${MY_PERSON}` }],
  membership: [{ to: SIGNED_IN, command: 'select', rows: `person_id = ${MY_PERSON}` }],
};
