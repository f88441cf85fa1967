import { RELEASED, UNDER_DECISION, UNDER_WORK } from '../../standards/catalogue/lifecycle.js';
import { ANYONE, MY_ORGANIZATION, MY_ROLE, MY_SEAT, type TableRules } from '../access/policy.js';
import { EDITED_COLUMNS } from './frameColumns.js';
import { UPDATED_COLUMNS } from './requirementColumns.js';
import { isAmong } from './states.js';

const myStandard = `exists (select from standard s where s.id = standard_id and s.committee_id = ${MY_ORGANIZATION})`;
const ofMyDraft = `exists (select from standard_version v join standard s on s.id = v.standard_id
  where v.id = version_id and ${isAmong('v.status', UNDER_WORK)} and s.committee_id = ${MY_ORGANIZATION})`;
const ofMine = `exists (select from standard_version v join standard s on s.id = v.standard_id
  where v.id = version_id and s.committee_id = ${MY_ORGANIZATION})`;
const DRAFTS = `${MY_ROLE} in ('editor', 'chair')`;
const CHAIR = `${MY_ROLE} = 'chair'`;
const underWork = isAmong('status', UNDER_WORK);
const underDecision = isAmong('status', UNDER_DECISION);
const released = isAmong('status', RELEASED);

export const catalogueRules: TableRules = {
  standard: [
    { to: ANYONE, command: 'select', rows: "known_to = 'everyone'" },
    {
      to: ['entente_member', 'entente_regulator', 'entente_committee'],
      command: 'select',
      rows: "known_to = 'participants'",
    },
    { to: ['entente_committee'], command: 'select', rows: `committee_id = ${MY_ORGANIZATION}` },
    // Named in reminders.
    { to: ['entente_maintainer'], command: 'select', rows: 'true', columns: ['id', 'key'] },
    {
      to: ['entente_committee'],
      command: 'insert',
      rows: `committee_id = ${MY_ORGANIZATION}`,
      columns: ['id', 'key', 'kind', 'title', 'committee_id'],
    },
    { to: ['entente_committee'], command: 'update', rows: `committee_id = ${MY_ORGANIZATION}`, columns: ['title'] },
  ],
  standard_version: [
    { to: ANYONE, command: 'select', rows: released },
    { to: ['entente_member', 'entente_regulator'], command: 'select', rows: underDecision },
    {
      to: ['entente_committee'],
      command: 'select',
      rows: `${myStandard} or (${underDecision} and ${MY_ROLE} = 'voter')`,
    },
    { to: ['entente_committee'], command: 'insert', rows: `${underWork} and ${myStandard}` },
    {
      to: ['entente_committee'],
      command: 'update',
      // What may follow on what is a trigger's (`triggers.ts`): a policy does not see both ends of a change.
      rows: `${myStandard} and ${MY_ROLE} in ('editor', 'chair') and (${CHAIR} or not (${released}))`,
      check: `${myStandard} and (${CHAIR} or not (${released}))`,
      columns: [
        ...['status', 'comment_until', 'published_at', 'review_due_at', 'valid_until', 'ended_at', 'end_reason'],
        'revision',
        // What it says, while it is drafted: that it is fixed afterwards is a trigger's.
        ...[...EDITED_COLUMNS, 'format', 'digest', 'requirement_count'],
      ],
    },
    {
      to: ['entente_maintainer'],
      command: 'select',
      rows: "status in ('ballot', 'approved', 'drafting', 'published', 'superseded')",
      columns: ['id', 'status', 'valid_until', 'revision'],
    },
    {
      to: ['entente_maintainer'],
      command: 'update',
      rows: "status = 'ballot' or (status = 'published' and valid_until <= now())",
      check: "status in ('ballot', 'approved', 'drafting', 'superseded')",
      columns: ['status', 'comment_until', 'ended_at', 'revision'],
    },
  ],
  version_drafter: [
    { to: ['entente_committee'], command: 'select', rows: ofMine },
    { to: ['entente_committee'], command: 'insert', rows: `${ofMyDraft} and seat_id = ${MY_SEAT}` },
  ],
  requirement: [
    {
      to: ANYONE,
      command: 'select',
      rows: 'exists (select from standard_version v where v.id = version_id)',
    },
    { to: ['entente_committee'], command: 'insert', rows: ofMyDraft },
    {
      to: ['entente_committee'],
      command: 'update',
      rows: `${ofMyDraft} and ${DRAFTS}`,
      columns: UPDATED_COLUMNS,
    },
    { to: ['entente_committee'], command: 'delete', rows: `${ofMyDraft} and ${DRAFTS}` },
  ],
};
