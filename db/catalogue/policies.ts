import { ANYONE, MY_ORGANIZATION, type TableRules } from '../access/policy.js';

const myStandard = `exists (select from standard s where s.id = standard_id and s.committee_id = ${MY_ORGANIZATION})`;
const myDraft = `status = 'draft' and ${myStandard}`;
const ofMyDraft = `exists (select from standard_version v join standard s on s.id = v.standard_id
  where v.id = version_id and v.status = 'draft' and s.committee_id = ${MY_ORGANIZATION})`;

export const catalogueRules: TableRules = {
  standard: [
    { to: ANYONE, command: 'select', rows: 'true' },
    { to: ['entente_committee'], command: 'insert', rows: `committee_id = ${MY_ORGANIZATION}` },
    { to: ['entente_committee'], command: 'update', rows: `committee_id = ${MY_ORGANIZATION}`, columns: ['title'] },
  ],
  standard_version: [
    { to: ANYONE, command: 'select', rows: "status = 'published'" },
    { to: ['entente_committee'], command: 'select', rows: myDraft },
    { to: ['entente_committee'], command: 'insert', rows: myDraft },
    {
      to: ['entente_committee'],
      command: 'update',
      // What is published is out of reach of every update.
      rows: myDraft,
      check: myStandard,
      columns: ['status', 'published_at', 'revision'],
    },
  ],
  requirement: [
    {
      to: ANYONE,
      command: 'select',
      rows: 'exists (select from standard_version v where v.id = version_id)',
    },
    { to: ['entente_committee'], command: 'insert', rows: ofMyDraft },
  ],
};
