import { RELEASED, UNDER_DECISION } from '../../../standards/catalogue/lifecycle.js';
import { MY_ORGANIZATION, MY_ROLE, type TableRules } from '../../access/policy.js';
import { isAmong } from '../states.js';

// Whoever may read the comment or the ballot may read of it; these have policies of their own.
const ofComment = 'exists (select from standard_comment c where c.id = comment_id)';
const ofBallot = 'exists (select from ballot b where b.id = ballot_id)';
const myStandard = `exists (select from standard s where s.id = standard_id and s.committee_id = ${MY_ORGANIZATION})`;
// Of a version only what it was while the reader might see it, and only while they still may.
const ofVersion = (readable: string) => `(${readable})
  and exists (select from standard_version v where v.id = version_id)`;
const decidedOrReleased = isAmong('state', [...UNDER_DECISION, ...RELEASED]);

export const eventRules: TableRules = {
  standard_event: [
    {
      to: ['entente_member', 'entente_regulator'],
      command: 'select',
      rows: `${ofComment} or ${ofBallot} or (${ofVersion(decidedOrReleased)})`,
    },
    {
      to: ['entente_committee'],
      command: 'select',
      rows: `${ofComment} or ${ofBallot} or (${ofVersion(
        `${isAmong('state', RELEASED)} or ${myStandard} or (${isAmong('state', UNDER_DECISION)} and ${MY_ROLE} = 'voter')`,
      )})`,
    },
    { to: ['entente_maintainer'], command: 'select', rows: 'true', columns: ['id', 'at', 'published_at', 'stamp_due'] },
    { to: ['entente_maintainer'], command: 'update', rows: 'true', columns: ['published_at', 'stamp_due'] },
  ],
};
