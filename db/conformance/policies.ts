import { MY_ORGANIZATION, type TableRules } from '../access/policy.js';

const mine = `organization_id = ${MY_ORGANIZATION}`;
const ofMine = 'exists (select from assessment a where a.id = assessment_id)';
const ofMyDraft = "exists (select from assessment a where a.id = assessment_id and a.status = 'draft')";

export const conformanceRules: TableRules = {
  assessment: [
    { to: ['entente_member'], command: 'select', rows: mine },
    { to: ['entente_member'], command: 'insert', rows: `${mine} and status = 'draft'` },
    {
      to: ['entente_member'],
      command: 'update',
      rows: `${mine} and status = 'draft'`,
      check: mine,
      columns: ['status', 'submitted_at', 'score', 'revision'],
    },
  ],
  assessment_answer: [
    { to: ['entente_member'], command: 'select', rows: ofMine },
    { to: ['entente_member'], command: 'insert', rows: ofMyDraft },
    { to: ['entente_member'], command: 'update', rows: ofMyDraft },
  ],
};
