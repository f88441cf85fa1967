import { MY_ORGANIZATION, type TableRules } from '../access/policy.js';

const mine = `organization_id = ${MY_ORGANIZATION}`;
// `assessment_grant` shows a reader what was granted to them, while it lasts.
const openedToMe = `exists (select from assessment_grant g
  where g.organization_id = data_key.organization_id and g.scope = 'details' offset 0) and class = 'assessment'`;
// A committee keeps nothing to itself but the files that its people send.
const itsFiles = `${mine} and class = 'upload'
  and exists (select from organization o where o.id = data_key.organization_id and o.kind = 'committee' offset 0)`;

export const sealingRules: TableRules = {
  data_key: [
    { to: ['entente_member'], command: 'select', rows: `${mine} or (${openedToMe})` },
    { to: ['entente_regulator'], command: 'select', rows: openedToMe },
    { to: ['entente_member'], command: 'insert', rows: mine },
    { to: ['entente_committee'], command: 'select', rows: itsFiles },
    { to: ['entente_committee'], command: 'insert', rows: itsFiles },
    { to: ['entente_maintainer'], command: 'select', rows: 'true' },
    { to: ['entente_maintainer'], command: 'insert', rows: 'true' },
    { to: ['entente_maintainer'], command: 'update', rows: 'true', columns: ['wrapped', 'wrapped_by', 'destroyed_at'] },
  ],
  unsealed: [
    { to: ['entente_maintainer'], command: 'select', rows: 'true' },
    { to: ['entente_maintainer'], command: 'delete', rows: 'true' },
  ],
};
