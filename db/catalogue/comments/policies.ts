import { MY_ORGANIZATION, MY_ROLE, MY_SEAT, type TableRules } from '../../access/policy.js';

const seen = 'exists (select from standard_version v where v.id = version_id)';
const mine = (also = '') => `exists (select from standard_version v join standard s on s.id = v.standard_id
  where v.id = version_id and s.committee_id = ${MY_ORGANIZATION}${also})`;
const inMyName = `seat_id = ${MY_SEAT} and disposition is null
  and exists (select from standard_version v where v.id = version_id and v.status = 'comment')`;
const iSpeakFor = `exists (select from representation r
  where r.seat_id = ${MY_SEAT} and r.institution_id = standard_comment.organization_id)`;

/** What a closed vote was about goes with its report, also where the version went back to drafting. */
const votedOn =
  'exists (select from ballot b where b.version_id = standard_comment.version_id and b.closed_at is not null)';

export const commentRules: TableRules = {
  standard_comment: [
    {
      to: ['entente_member', 'entente_regulator'],
      command: 'select',
      rows: `organization_id = ${MY_ORGANIZATION} or ${seen} or ${votedOn}`,
    },
    {
      to: ['entente_committee'],
      command: 'select',
      rows: `${mine()} or (${MY_ROLE} = 'voter' and (${seen} or ${iSpeakFor} or ${votedOn}))`,
    },
    {
      to: ['entente_member', 'entente_regulator'],
      command: 'insert',
      rows: `organization_id = ${MY_ORGANIZATION} and ${inMyName}`,
    },
    {
      to: ['entente_committee'],
      command: 'insert',
      rows: `${MY_ROLE} = 'voter' and ${iSpeakFor} and ${inMyName}`,
    },
    {
      to: ['entente_committee'],
      command: 'update',
      rows: `${mine(" and v.status in ('comment', 'review')")} and ${MY_ROLE} in ('editor', 'chair')`,
      check: `disposed_by = ${MY_SEAT}`,
      columns: ['disposition', 'disposition_reason', 'disposed_by', 'disposed_at'],
    },
  ],
};
