import { MY_ORGANIZATION, MY_PERSON, SIGNED_IN, type TableRules } from '../access/policy.js';

export const memberRules: TableRules = {
  organization: [
    { to: SIGNED_IN.filter((role) => role !== 'entente_researcher'), command: 'select', rows: 'true' },
    // Who keeps a standard is public; who takes part in the consortium is not.
    { to: ['entente_public'], command: 'select', rows: "kind = 'committee'" },
    { to: ['entente_researcher'], command: 'select', rows: `kind = 'committee' or id = ${MY_ORGANIZATION}` },
  ],
  person: [{ to: SIGNED_IN, command: 'select', rows: `id = ${MY_PERSON}` }],
  membership: [{ to: SIGNED_IN, command: 'select', rows: `person_id = ${MY_PERSON}` }],
};
