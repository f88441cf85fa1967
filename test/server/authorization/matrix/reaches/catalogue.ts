import { versionId } from '../../../../support/world/catalogue.js';
import { comparedSubjects, noSubject, versionSubjects } from '../subjects.js';
import { connection, plain, type Reach } from './reach.js';

const requirements = (below: string) => (selection: string) =>
  `query ($versionId: UUID!) { requirements(versionId: $versionId, filter: { level: MUST }) { ${below.replace('*', selection)} } }`;

const PUBLISHED = versionId('handbook', '1.0.0');
const diff = (below: string) => (selection: string) =>
  `query ($versionId: UUID!) { standardDiff(from: "${PUBLISHED}", to: $versionId) { ${below.replace('*', selection)} } }`;
/** Of the draft the summary changed, its label, then its requirement. */
const CHANGE = ['standardDiff', 'changes', 'edges', 2, 'node'] as const;

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
  { type: 'StandardDiff', document: diff('*'), path: ['standardDiff'], subjects: comparedSubjects },
  {
    type: 'ChangeCount',
    document: diff('counts { * }'),
    path: ['standardDiff', 'counts', 0],
    subjects: comparedSubjects,
  },
  {
    type: 'StandardChangeConnection',
    document: diff('changes { * }'),
    path: ['standardDiff', 'changes'],
    subjects: comparedSubjects,
  },
  {
    type: 'StandardChangeEdge',
    document: diff('changes { edges { * } }'),
    path: ['standardDiff', 'changes', 'edges', 1],
    subjects: comparedSubjects,
  },
  {
    type: 'StandardChange',
    document: diff('changes { edges { node { * } } }'),
    path: CHANGE,
    subjects: comparedSubjects,
  },
  {
    type: 'ChangeFinding',
    document: diff('changes { edges { node { findings { * } } } }'),
    path: [...CHANGE, 'findings', 0],
    subjects: comparedSubjects,
  },
  {
    type: 'ChangedText',
    document: diff('changes { edges { node { words { * } } } }'),
    path: [...CHANGE, 'words', 0],
    subjects: comparedSubjects,
  },
  {
    type: 'TextRun',
    document: diff('changes { edges { node { words { runs { * } } } } }'),
    path: [...CHANGE, 'words', 0, 'runs', 0],
    subjects: comparedSubjects,
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
