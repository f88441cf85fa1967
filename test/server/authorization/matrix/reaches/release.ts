import { noSubject, versionSubjects } from '../subjects.js';
import { plain, type Reach } from './reach.js';

const keys = (below: string) => plain(`committeeKeys(key: "committee") { ${below} }`);
const head = (below: string) => plain(`standardHead(key: "handbook") { ${below} }`);
const release = (below: string) => (selection: string) =>
  `query ($standard: String!, $version: String) { standardRelease(standard: $standard, version: $version) { ${below.replace('*', selection)} } }`;

export const RELEASE_REACHES: readonly Reach[] = [
  { type: 'CommitteeKeys', document: keys('*'), path: ['committeeKeys'], subjects: noSubject },
  { type: 'SignedStatement', document: keys('sets { * }'), path: ['committeeKeys', 'sets', 0], subjects: noSubject },
  {
    type: 'SignedStatement',
    via: 'CommitteeKeys.pending',
    fields: ['digest', 'content', 'signatures'],
    document: keys('pending { * }'),
    path: ['committeeKeys', 'pending', 0],
    subjects: noSubject,
  },
  {
    type: 'StatementSignature',
    document: keys('sets { signatures { * } }'),
    path: ['committeeKeys', 'sets', 0, 'signatures', 0],
    subjects: noSubject,
  },
  { type: 'StandardHead', document: head('*'), path: ['standardHead'], subjects: noSubject },
  {
    type: 'SignedStatement',
    via: 'StandardHead.inForce',
    fields: ['digest'],
    document: head('inForce { * }'),
    path: ['standardHead', 'inForce'],
    subjects: noSubject,
  },
  { type: 'StandardRelease', document: release('*'), path: ['standardRelease'], subjects: versionSubjects },
  {
    type: 'SignedStatement',
    via: 'StandardRelease.inForce',
    fields: ['digest', 'content'],
    document: release('inForce { * }'),
    path: ['standardRelease', 'inForce'],
    subjects: versionSubjects,
  },
];
