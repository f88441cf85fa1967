import { MY_ORGANIZATION, MY_ROLE, type TableRules } from '../access/policy.js';
import { SHARING_IS_OPEN } from '../incident/policies.js';

const mine = `organization_id = ${MY_ORGANIZATION}`;
const ofMine = `exists (select from assessment a
  where a.id = assessment_answer.assessment_id and a.organization_id = ${MY_ORGANIZATION} offset 0)`;
const ofMyDraft = `exists (select from assessment a
  where a.id = assessment_answer.assessment_id and a.organization_id = ${MY_ORGANIZATION} and a.status = 'draft' offset 0)`;
// `assessment_grant` shows a reader their own grants, while they last; the owner's are theirs in any case.
const granted = 'exists (select from assessment_grant g where g.assessment_id = assessment.id offset 0)';
const grantedDetails = `exists (select from assessment_grant g
  where g.assessment_id = assessment_answer.assessment_id and g.scope = 'details' offset 0)`;
const asAdministrator = `${MY_ROLE} = 'administrator'`;
const live = 'revoked_at is null and ends_at > now()';

export const conformanceRules: TableRules = {
  assessment: [
    { to: ['entente_member'], command: 'select', rows: `${mine} or ${granted}` },
    { to: ['entente_regulator'], command: 'select', rows: granted },
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
    { to: ['entente_member'], command: 'select', rows: `${ofMine} or ${grantedDetails}` },
    { to: ['entente_regulator'], command: 'select', rows: grantedDetails },
    { to: ['entente_member'], command: 'insert', rows: ofMyDraft },
    { to: ['entente_member'], command: 'update', rows: ofMyDraft },
    {
      to: ['entente_maintainer'],
      command: 'select',
      rows: 'true',
      columns: ['assessment_id', 'requirement_key', 'sealed', 'key_id'],
    },
    { to: ['entente_maintainer'], command: 'update', rows: 'true', columns: ['sealed', 'key_id'] },
  ],
  assessment_grant: [
    {
      to: ['entente_member'],
      command: 'select',
      rows: `${mine} or (${live} and (grantee_id = ${MY_ORGANIZATION} or grantee_id is null))`,
    },
    { to: ['entente_regulator'], command: 'select', rows: `${live} and grantee_id = ${MY_ORGANIZATION}` },
    {
      to: ['entente_member'],
      command: 'insert',
      rows: `${mine} and ${asAdministrator} and entente.submitted_by_me(assessment_id) and ${SHARING_IS_OPEN}`,
    },
    {
      to: ['entente_member'],
      command: 'update',
      rows: `${mine} and ${asAdministrator} and revoked_at is null`,
      check: mine,
      columns: ['revoked_at'],
    },
  ],
};
