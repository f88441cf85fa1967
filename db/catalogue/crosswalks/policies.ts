import { CROSSWALK_RELEASED } from '../../../standards/catalogue/crosswalk/life.js';
import { ANYONE, MY_ORGANIZATION, MY_PERSON, MY_ROLE, MY_SEAT, type TableRules } from '../../access/policy.js';

const released = (column: string) => `${column} in (${CROSSWALK_RELEASED.map((state) => `'${state}'`).join(', ')})`;
const CHAIR = `${MY_ROLE} = 'chair'`;
const WRITES = `${MY_ROLE} in ('editor', 'chair')`;
const mine = `exists (select from crosswalk c where c.id = crosswalk_id and c.committee_id = ${MY_ORGANIZATION})`;
const standardSeen = (column: string) => `exists (select from standard s where s.id = crosswalk.${column})`;
/** Of the standards that the crosswalk relates, versions that the committee itself sees: nothing else is named in it. */
const endsSeen = `exists (select from crosswalk c
    join standard_version source on source.standard_id = c.source_standard_id
    join standard_version target on target.standard_id = c.target_standard_id
  where c.id = crosswalk_id and c.committee_id = ${MY_ORGANIZATION}
    and source.id = source_version_id and target.id = target_version_id)`;
const ofMine = (
  version: string,
  also = '',
) => `exists (select from crosswalk_version v join crosswalk c on c.id = v.crosswalk_id
  where v.id = ${version} and c.committee_id = ${MY_ORGANIZATION}${also})`;
const DRAFT = " and v.status = 'draft'";
const theEntry = (also = '') => `exists (select from crosswalk_entry e
    join crosswalk_version v on v.id = e.version_id join crosswalk c on c.id = v.crosswalk_id
  where e.id = entry_id and c.committee_id = ${MY_ORGANIZATION}${also})`;

export const crosswalkRules: TableRules = {
  crosswalk: [
    { to: ANYONE, command: 'select', rows: 'published' },
    { to: ['entente_committee'], command: 'select', rows: `committee_id = ${MY_ORGANIZATION}` },
    {
      to: ['entente_committee'],
      command: 'insert',
      rows: `committee_id = ${MY_ORGANIZATION} and ${WRITES} and ${standardSeen('source_standard_id')} and ${standardSeen('target_standard_id')}`,
      columns: ['id', 'key', 'source_standard_id', 'target_standard_id', 'committee_id', 'created_at'],
    },
  ],
  crosswalk_version: [
    { to: ANYONE, command: 'select', rows: released('status') },
    { to: ['entente_committee'], command: 'select', rows: mine },
    { to: ['entente_committee'], command: 'insert', rows: `status = 'draft' and ${WRITES} and ${endsSeen}` },
    {
      to: ['entente_committee'],
      command: 'update',
      // What may follow on what is a trigger's (`triggers.ts`).
      rows: `${mine} and ${WRITES} and (${CHAIR} or status = 'draft')`,
      check: `${mine} and (${CHAIR} or status = 'draft')`,
      columns: ['status', 'digest', 'entry_count', 'revision', 'published_at', 'ended_at'],
    },
  ],
  crosswalk_entry: [
    { to: ANYONE, command: 'select', rows: 'exists (select from crosswalk_version v where v.id = version_id)' },
    {
      to: ['entente_committee'],
      command: 'insert',
      rows: `${WRITES} and ${ofMine('version_id', DRAFT)}`,
    },
    { to: ['entente_committee'], command: 'delete', rows: `${WRITES} and ${ofMine('version_id', DRAFT)}` },
  ],
  crosswalk_review: [
    { to: ['entente_committee'], command: 'select', rows: theEntry() },
    {
      to: ['entente_committee'],
      command: 'insert',
      rows: `author_seat_id = ${MY_SEAT} and author_person_id = ${MY_PERSON} and reviewed_at is null and ${WRITES} and ${theEntry(DRAFT)}`,
    },
    {
      to: ['entente_committee'],
      command: 'update',
      rows: `${WRITES} and reviewed_at is null and author_person_id <> ${MY_PERSON} and ${theEntry(DRAFT)}`,
      check: `reviewer_seat_id = ${MY_SEAT} and reviewer_person_id = ${MY_PERSON}`,
      columns: ['reviewer_seat_id', 'reviewer_person_id', 'reviewed_at'],
    },
  ],
};
