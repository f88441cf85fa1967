import { MY_ORGANIZATION, MY_ROLE, MY_SEAT, type TableRules } from '../../access/policy.js';

const version = (condition: string) =>
  `exists (select from standard_version v join standard s on s.id = v.standard_id where v.id = version_id and ${condition})`;
const mine = version(`s.committee_id = ${MY_ORGANIZATION}`);
const inMyName = `seat_id = ${MY_SEAT} and disposition is null and ${version("v.status = 'comment'")}`;
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
      rows: `organization_id = ${MY_ORGANIZATION} or ${version('true')} or ${votedOn}`,
    },
    {
      to: ['entente_committee'],
      command: 'select',
      rows: `${mine} or (${MY_ROLE} = 'voter' and (${version('true')} or ${iSpeakFor} or ${votedOn}))`,
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
      rows: `${mine} and ${MY_ROLE} in ('editor', 'chair') and ${version("v.status in ('comment', 'review')")}`,
      check: `disposed_by = ${MY_SEAT}`,
      columns: ['disposition', 'disposition_reason', 'disposed_by', 'disposed_at'],
    },
  ],
};
