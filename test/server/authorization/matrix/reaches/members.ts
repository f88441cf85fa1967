import { groupSubjects, noSubject, seatSubjects } from '../subjects.js';
import { byId, connection, plain, type Reach } from './reach.js';

const seats = (below: string) => (selection: string) =>
  `query ($ended: Boolean!) { seats(ended: $ended) { edges { node { ${below.replace('*', selection)} } } } }`;
const group = byId('sharingGroup(id: $id)');
const SEAT = ['seats', 'edges', 0, 'node'] as const;

export const MEMBER_REACHES: readonly Reach[] = [
  {
    type: 'Organization',
    via: 'organizations',
    document: plain('organizations { edges { node { * } } }'),
    path: ['organizations', 'edges', 0, 'node'],
    subjects: noSubject,
  },
  {
    type: 'Organization',
    via: 'Me.organization',
    document: plain('me { organization { * } }'),
    path: ['me', 'organization'],
    subjects: noSubject,
  },
  { type: 'Incident', document: plain('incident { * }'), path: ['incident'], subjects: noSubject },
  { type: 'Invitation', document: plain('invitations { * }'), path: ['invitations', 0], subjects: noSubject },
  { type: 'Me', document: plain('me { * }'), path: ['me'], subjects: noSubject },
  { type: 'Project', document: plain('me { project { * } }'), path: ['me', 'project'], subjects: noSubject },
  ...connection('organizations', 'Organization'),
  ...connection('channels', 'Organization', 'channels'),
  {
    type: 'Organization',
    via: 'channels',
    document: plain('channels { edges { node { * } } }'),
    path: ['channels', 'edges', 0, 'node'],
    subjects: noSubject,
  },
  ...connection('seats', 'Seat'),
  { type: 'Seat', document: seats('*'), path: SEAT, subjects: seatSubjects },
  { type: 'Person', document: seats('person { * }'), path: [...SEAT, 'person'], subjects: seatSubjects },
  {
    type: 'Organization',
    via: 'Seat.organization',
    document: seats('organization { * }'),
    path: [...SEAT, 'organization'],
    subjects: seatSubjects,
  },
  ...connection('sharingGroups', 'SharingGroup'),
  { type: 'SharingGroup', document: group('*'), path: ['sharingGroup'], subjects: groupSubjects },
  {
    type: 'GroupMember',
    document: group('members { * }'),
    path: ['sharingGroup', 'members', 0],
    subjects: groupSubjects,
  },
  {
    type: 'Organization',
    via: 'SharingGroup.keeper',
    document: group('keeper { * }'),
    path: ['sharingGroup', 'keeper'],
    subjects: groupSubjects,
  },
];
