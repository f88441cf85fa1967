import { noSubject, versionSubjects } from '../subjects.js';
import { connection, plain, type Reach } from './reach.js';

const requirements = (below: string) => (selection: string) =>
  `query ($versionId: UUID!) { requirements(versionId: $versionId, filter: { level: MUST }) { ${below.replace('*', selection)} } }`;

export const CATALOGUE_REACHES: readonly Reach[] = [
  {
    type: 'Organization',
    via: 'Standard.committee',
    document: plain('standard(key: "handbook") { committee { * } }'),
    path: ['standard', 'committee'],
    subjects: noSubject,
  },
  ...connection('standards', 'Standard'),
  {
    type: 'PageInfo',
    document: plain('standards { pageInfo { * } }'),
    path: ['standards', 'pageInfo'],
    subjects: noSubject,
  },
  {
    type: 'LocalizedText',
    document: plain('standard(key: "handbook") { title { * } }'),
    path: ['standard', 'title'],
    subjects: noSubject,
  },
  { type: 'Standard', document: plain('standard(key: "handbook") { * }'), path: ['standard'], subjects: noSubject },
  {
    type: 'StandardVersion',
    document: (selection) =>
      `query ($standard: String!, $version: String) { standardVersion(standard: $standard, version: $version) { ${selection} } }`,
    path: ['standardVersion'],
    subjects: versionSubjects,
  },
  { type: 'RequirementConnection', document: requirements('*'), path: ['requirements'], subjects: versionSubjects },
  {
    type: 'RequirementEdge',
    document: requirements('edges { * }'),
    path: ['requirements', 'edges', 0],
    subjects: versionSubjects,
  },
  {
    type: 'Requirement',
    document: requirements('edges { node { * } }'),
    path: ['requirements', 'edges', 0, 'node'],
    subjects: versionSubjects,
  },
  {
    type: 'RequirementMapping',
    document: requirements('edges { node { mappings { * } } }'),
    path: ['requirements', 'edges', 0, 'node', 'mappings', 0],
    subjects: versionSubjects,
  },
];

export const CATALOGUE_LISTS: readonly Reach[] = [
  {
    type: 'Standard',
    via: 'versions has a second',
    document: () => 'query ($standard: String!) { standard(key: $standard) { versions { id } } }',
    path: ['standard', 'versions', 1],
    subjects: versionSubjects,
  },
];
