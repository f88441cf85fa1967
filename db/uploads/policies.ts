import { MY_INSTITUTION, MY_PERSON, type TableRules } from '../access/policy.js';

const mine = `person_id = ${MY_PERSON}`;
const ofMine = `exists (select from upload u where u.id = upload_chunk.upload_id and u.person_id = ${MY_PERSON})`;
const UPLOADERS = ['entente_member', 'entente_committee'] as const;

export const uploadRules: TableRules = {
  upload: [
    { to: UPLOADERS, command: 'select', rows: mine },
    { to: UPLOADERS, command: 'insert', rows: `${mine} and institution_id = ${MY_INSTITUTION}` },
    { to: UPLOADERS, command: 'update', rows: mine, columns: ['size', 'complete'] },
    { to: UPLOADERS, command: 'delete', rows: mine },
    {
      to: ['entente_maintainer'],
      command: 'select',
      rows: 'true',
      columns: ['id', 'institution_id', 'size', 'complete', 'created_at'],
    },
    { to: ['entente_maintainer'], command: 'delete', rows: 'true' },
  ],
  upload_chunk: [
    { to: UPLOADERS, command: 'select', rows: ofMine },
    { to: UPLOADERS, command: 'insert', rows: ofMine },
    // Which keys files still wait under.
    { to: ['entente_maintainer'], command: 'select', rows: 'true', columns: ['upload_id', 'key_id'] },
  ],
};
