import { UNDER_WORK } from '../../../standards/catalogue/lifecycle.js';
import { MY_ORGANIZATION, MY_ROLE, MY_SEAT, type TableRules } from '../../access/policy.js';
import { isAmong } from '../states.js';

const mine = (also = '') => `exists (select from standard_version v join standard s on s.id = v.standard_id
  where v.id = standard_edit.version_id and s.committee_id = ${MY_ORGANIZATION}${also})`;
const underWork = ` and ${isAmong('v.status', UNDER_WORK)}`;

export const draftingRules: TableRules = {
  standard_edit: [
    // How a text came about stays the committee's own, also once the text is everyone's.
    { to: ['entente_committee'], command: 'select', rows: mine() },
    {
      to: ['entente_committee'],
      command: 'insert',
      rows: `${mine(underWork)} and ${MY_ROLE} in ('editor', 'chair') and seat_id = ${MY_SEAT}`,
    },
  ],
};
