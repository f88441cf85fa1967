import { CODEX } from '../../../../support/world/crosswalks.js';
import { comparedSubjects, crosswalkSubjects, noSubject } from '../subjects.js';
import { connection, plain, type Reach } from './reach.js';

const version = (below: string) => (selection: string) =>
  `query ($key: String!, $version: String) { crosswalk(key: $key, version: $version) { ${below.replace('*', selection)} } }`;
const entries = (below: string) => (selection: string) =>
  `query ($crosswalkVersionId: UUID!) { crosswalkEntries(crosswalkVersionId: $crosswalkVersionId) { ${below.replace('*', selection)} } }`;
const ENTRY = ['crosswalkEntries', 'edges', 0, 'node'] as const;
/** From the codex, by way of the charter. */
const suggestions = (below: string) => (selection: string) =>
  `query ($versionId: UUID!) { crosswalkSuggestions(source: "${CODEX.versionId}", target: $versionId) { ${below.replace('*', selection)} } }`;

export const CROSSWALK_REACHES: readonly Reach[] = [
  ...connection('crosswalks', 'Crosswalk'),
  {
    type: 'Crosswalk',
    document: plain('crosswalks { edges { node { * } } }'),
    path: ['crosswalks', 'edges', 0, 'node'],
    subjects: noSubject,
  },
  { type: 'CrosswalkVersion', document: version('*'), path: ['crosswalk'], subjects: crosswalkSubjects },
  {
    type: 'CrosswalkEnd',
    document: version('source { * }'),
    path: ['crosswalk', 'source'],
    subjects: crosswalkSubjects,
  },
  {
    type: 'CrosswalkEntryConnection',
    document: entries('*'),
    path: ['crosswalkEntries'],
    subjects: crosswalkSubjects,
  },
  {
    type: 'CrosswalkEntryEdge',
    document: entries('edges { * }'),
    path: ['crosswalkEntries', 'edges', 0],
    subjects: crosswalkSubjects,
  },
  {
    type: 'CrosswalkEntry',
    document: entries('edges { node { * } }'),
    path: ENTRY,
    subjects: crosswalkSubjects,
  },
  {
    type: 'CrosswalkItem',
    document: entries('edges { node { sources { * } } }'),
    path: [...ENTRY, 'sources', 0],
    subjects: crosswalkSubjects,
  },
  {
    type: 'CrosswalkConfidence',
    document: entries('edges { node { confidence { * } } }'),
    path: [...ENTRY, 'confidence'],
    subjects: crosswalkSubjects,
  },
  {
    type: 'CrosswalkLink',
    document: entries('edges { node { origin { * } } }'),
    path: [...ENTRY, 'origin', 0],
    subjects: crosswalkSubjects,
  },
  {
    type: 'CrosswalkGaps',
    document: (selection) =>
      `query ($crosswalkVersionId: UUID!) { crosswalkGaps(crosswalkVersionId: $crosswalkVersionId) { ${selection} } }`,
    path: ['crosswalkGaps'],
    subjects: crosswalkSubjects,
  },
  {
    type: 'CrosswalkSuggestionConnection',
    document: suggestions('*'),
    path: ['crosswalkSuggestions'],
    subjects: comparedSubjects,
  },
  {
    type: 'CrosswalkSuggestionEdge',
    document: suggestions('edges { * }'),
    path: ['crosswalkSuggestions', 'edges', 0],
    subjects: comparedSubjects,
  },
  {
    type: 'CrosswalkSuggestion',
    document: suggestions('edges { node { * } }'),
    path: ['crosswalkSuggestions', 'edges', 0, 'node'],
    subjects: comparedSubjects,
  },
];

export const CROSSWALK_LISTS: readonly Reach[] = [
  {
    type: 'Crosswalk',
    via: 'versions has a third',
    // By key: the charter's, the bridge, the handbook's.
    document: plain('crosswalks { edges { node { versions { id } } } }'),
    path: ['crosswalks', 'edges', 2, 'node', 'versions', 2],
    subjects: noSubject,
  },
];
