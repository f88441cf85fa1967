import { ANYONE, MY_ORGANIZATION, MY_ROLE, MY_SEAT, type TableRules } from './policy.js';

const ofMine = `exists (select from standard_version v join standard s on s.id = v.standard_id
  where v.id = version_id and v.status = 'published' and s.committee_id = ${MY_ORGANIZATION})`;

export const accessRules: TableRules = {
  disclosure_policy: [
    { to: ANYONE, command: 'select', rows: 'true' },
    { to: ['entente_committee'], command: 'insert', rows: `${ofMine} and ${MY_ROLE} = 'chair'` },
  ],
  access_log: [
    {
      to: ['entente_member'],
      command: 'select',
      rows: `owner_id = ${MY_ORGANIZATION} and ${MY_ROLE} = 'administrator'`,
    },
    {
      to: ['entente_member', 'entente_regulator'],
      command: 'insert',
      rows: `reader_id = ${MY_ORGANIZATION} and reader_seat_id = ${MY_SEAT}`,
    },
  ],
};
