import { indicatorSubjects, noSubject } from '../subjects.js';
import { byId, connection, plain, type Reach } from './reach.js';

const indicator = byId('indicator(id: $id)');

const SENSITIVE = ['value', 'private', 'recipients', 'publisher', 'sightings', 'mine'];

export const INDICATOR_REACHES: readonly Reach[] = [
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
    type: 'IndicatorVersion',
    document: indicator('earlierVersions { * }'),
    path: ['indicator', 'earlierVersions', 0],
    subjects: indicatorSubjects,
  },
  {
    type: 'IndicatorChange',
    document: indicator('earlierVersions { changes { * } }'),
    path: ['indicator', 'earlierVersions', 0, 'changes', 0],
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
  ...connection('indicators', 'Indicator'),
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
export const INDICATOR_LISTS: readonly Reach[] = [
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
];
