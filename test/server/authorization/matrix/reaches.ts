import type { Reader } from '../../../support/worldHub.js';
import { assessmentSubjects, indicatorSubjects, noSubject, type Subjects, versionSubjects } from './subjects.js';

/** A way from a root to an object of the type; `document` is completed with what is asked of it. */
export interface Reach {
  readonly type: string;
  /** Named in the matrix when it is not the only way. */
  readonly via?: string;
  /** Asked by this way; all fields where absent. */
  readonly fields?: readonly string[];
  readonly document: (selection: string) => string;
  readonly path: readonly (string | number)[];
  readonly subjects: (reader: Reader) => Subjects;
}

const indicator = (below: string) => (selection: string) =>
  `query ($id: UUID!) { indicator(id: $id) { ${below.replace('*', selection)} } }`;
const assessment = (below: string) => (selection: string) =>
  `query ($id: UUID!) { assessment(id: $id) { ${below.replace('*', selection)} } }`;
const plain = (document: string) => (selection: string) => `query { ${document.replace('*', selection)} }`;
const requirements = (below: string) => (selection: string) =>
  `query ($versionId: UUID!) { requirements(versionId: $versionId, filter: { level: MUST }) { ${below.replace('*', selection)} } }`;

/** A connection, its edges and their page, for a root that takes no more than a page. */
const connection = (root: string, name: string): Reach[] => [
  { type: `${name}Connection`, document: plain(`${root} { * }`), path: [root], subjects: noSubject },
  { type: `${name}Edge`, document: plain(`${root} { edges { * } }`), path: [root, 'edges', 0], subjects: noSubject },
];

const SENSITIVE = ['value', 'private', 'recipients', 'publisher', 'sightings', 'mine'];

export const REACHES: readonly Reach[] = [
  { type: 'Indicator', document: indicator('*'), path: ['indicator'], subjects: indicatorSubjects },
  {
    type: 'Indicator',
    via: 'lookup',
    fields: SENSITIVE,
    document: (selection) =>
      `query ($value: String!) { lookup(values: [$value]) { hits { indicators { ${selection} } } } }`,
    path: ['lookup', 'hits', 0, 'indicators', 0],
    subjects: indicatorSubjects,
  },
  {
    type: 'Indicator',
    via: 'indicators',
    fields: SENSITIVE,
    document: (selection) =>
      `query ($value: String!) { indicators(filter: { text: $value }) { edges { node { ${selection} } } } }`,
    path: ['indicators', 'edges', 0, 'node'],
    subjects: indicatorSubjects,
  },
  {
    type: 'IndicatorPrivatePart',
    document: indicator('private { * }'),
    path: ['indicator', 'private'],
    subjects: indicatorSubjects,
  },
  {
    type: 'Sighting',
    document: indicator('sightings { * }'),
    path: ['indicator', 'sightings', 0],
    subjects: indicatorSubjects,
  },
  {
    type: 'Organization',
    via: 'Indicator.publisher',
    document: indicator('publisher { * }'),
    path: ['indicator', 'publisher'],
    subjects: indicatorSubjects,
  },
  {
    type: 'Organization',
    via: 'Indicator.recipients',
    document: indicator('recipients { * }'),
    path: ['indicator', 'recipients', 0],
    subjects: indicatorSubjects,
  },
  {
    type: 'Organization',
    via: 'Standard.committee',
    document: plain('standard(key: "handbook") { committee { * } }'),
    path: ['standard', 'committee'],
    subjects: noSubject,
  },
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
  { type: 'Me', document: plain('me { * }'), path: ['me'], subjects: noSubject },
  ...connection('organizations', 'Organization'),
  ...connection('indicators', 'Indicator'),
  ...connection('assessments', 'Assessment'),
  ...connection('standards', 'Standard'),
  ...connection('aggregateReleases', 'AggregateRelease'),
  {
    type: 'AggregateRelease',
    document: plain('aggregateReleases { edges { node { * } } }'),
    path: ['aggregateReleases', 'edges', 0, 'node'],
    subjects: noSubject,
  },
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
  { type: 'Assessment', document: assessment('*'), path: ['assessment'], subjects: assessmentSubjects },
  {
    type: 'Answer',
    document: assessment('answers { * }'),
    path: ['assessment', 'answers', 0],
    subjects: assessmentSubjects,
  },
  {
    type: 'Evidence',
    document: assessment('answers { evidence { * } }'),
    path: ['assessment', 'answers', 0, 'evidence', 0],
    subjects: assessmentSubjects,
  },
  {
    type: 'LookupResult',
    document: (selection) => `query ($value: String!) { lookup(values: [$value]) { ${selection} } }`,
    path: ['lookup'],
    subjects: indicatorSubjects,
  },
  {
    type: 'LookupHit',
    document: (selection) => `query ($value: String!) { lookup(values: [$value]) { hits { ${selection} } } }`,
    path: ['lookup', 'hits', 0],
    subjects: indicatorSubjects,
  },
  { type: 'StixExport', document: plain('stixExport { * }'), path: ['stixExport'], subjects: noSubject },
];

/** Whether a list has the object in it, row by row: the path leads to the list, which is asked for the object alone. */
export const LISTS: readonly Reach[] = [
  {
    type: 'Query',
    via: 'indicators lists',
    document: () => 'query ($value: String!) { indicators(filter: { text: $value }) { edges { node { id } } } }',
    path: ['indicators', 'edges', 0],
    subjects: indicatorSubjects,
  },
  {
    type: 'Query',
    via: 'stixExport lists',
    document: () => 'query ($value: String!) { stixExport(filter: { text: $value }) { endCursor } }',
    path: ['stixExport', 'endCursor'],
    subjects: indicatorSubjects,
  },
  {
    type: 'Query',
    via: 'lookup lists',
    document: () => 'query ($value: String!) { lookup(values: [$value]) { hits { index } } }',
    path: ['lookup', 'hits', 0],
    subjects: indicatorSubjects,
  },
  {
    type: 'Standard',
    via: 'versions has a second',
    document: () => 'query ($standard: String!) { standard(key: $standard) { versions { id } } }',
    path: ['standard', 'versions', 1],
    subjects: versionSubjects,
  },
];
