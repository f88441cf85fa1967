import { noSubject } from '../subjects.js';
import { connection, plain, type Reach } from './reach.js';

export const AGGREGATE_REACHES: readonly Reach[] = [
  ...connection('aggregateReleases', 'AggregateRelease'),
  {
    type: 'AggregateRelease',
    document: plain('aggregateReleases { edges { node { * } } }'),
    path: ['aggregateReleases', 'edges', 0, 'node'],
    subjects: noSubject,
  },
];
