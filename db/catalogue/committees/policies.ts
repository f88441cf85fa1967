import { ANYONE, MY_ORGANIZATION, MY_ROLE, MY_SEAT, type TableRules } from '../../access/policy.js';

const myCommittee = `committee_id = ${MY_ORGANIZATION} and ${MY_ROLE} = 'chair'`;
const voterOfMine = `exists (select from membership m where m.id = seat_id and m.organization_id = ${MY_ORGANIZATION}
  and m.role = 'voter' and m.ended_at is null and m.invited_until is null offset 0)`;
const anInstitution = `exists (select from organization o
  where o.id = representation.institution_id and o.kind = 'institution' offset 0)`;
const ofMyRepresentative = `exists (select from representation r where r.seat_id = representative_address.seat_id
  and r.committee_id = ${MY_ORGANIZATION}) and ${MY_ROLE} = 'chair'`;

export const committeeRules: TableRules = {
  committee_rule: [
    { to: ANYONE, command: 'select', rows: 'true' },
    { to: ['entente_committee'], command: 'insert', rows: myCommittee },
  ],
  representation: [
    { to: ['entente_committee'], command: 'select', rows: `(${myCommittee}) or seat_id = ${MY_SEAT}` },
    {
      to: ['entente_committee'],
      command: 'insert',
      rows: `${myCommittee} and ${voterOfMine} and ${anInstitution}`,
      // Since when is not the chair's to say.
      columns: ['seat_id', 'committee_id', 'institution_id', 'alternate'],
    },
    {
      to: ['entente_committee'],
      command: 'update',
      rows: myCommittee,
      columns: ['alternate'],
    },
    { to: ['entente_committee'], command: 'delete', rows: myCommittee },
    { to: ['entente_maintainer'], command: 'select', rows: 'true' },
  ],
  representative_address: [
    { to: ['entente_committee'], command: 'select', rows: ofMyRepresentative },
    { to: ['entente_committee'], command: 'insert', rows: ofMyRepresentative },
    { to: ['entente_committee'], command: 'update', rows: ofMyRepresentative, columns: ['address'] },
    { to: ['entente_committee'], command: 'delete', rows: ofMyRepresentative },
    { to: ['entente_maintainer'], command: 'select', rows: 'true' },
  ],
};
