import { noSubject, releaseSubjects } from '../subjects.js';
import { byId, connection, plain, type Reach } from './reach.js';

const release = byId('aggregateRelease(id: $id)');
const of = (type: string, below: string, ...path: (string | number)[]): Reach => ({
  type,
  document: release(below),
  path: ['aggregateRelease', ...path],
  subjects: releaseSubjects,
});
const root = (type: string, below: string, ...path: (string | number)[]): Reach => ({
  type,
  document: plain(below),
  path,
  subjects: noSubject,
});

export const AGGREGATE_REACHES: readonly Reach[] = [
  ...connection('aggregateReleases', 'AggregateRelease'),
  ...connection('aggregateRequests', 'AggregateRequest'),
  of('AggregateRelease', '*'),
  of('AggregateFigure', 'total { * }', 'total'),
  of('AggregateCellConnection', 'cells { * }', 'cells'),
  of('AggregateCellEdge', 'cells { edges { * } }', 'cells', 'edges', 0),
  of('AggregateCell', 'cells { edges { node { * } } }', 'cells', 'edges', 0, 'node'),
  of('AggregateCoordinate', 'cells { edges { node { at { * } } } }', 'cells', 'edges', 0, 'node', 'at', 0),
  root('AggregatePlan', 'aggregatePlan { * }', 'aggregatePlan'),
  root('PlannedAggregate', 'aggregatePlan { tables { * } }', 'aggregatePlan', 'tables', 0),
  root('AggregatePeriod', 'aggregatePlan { periods { * } }', 'aggregatePlan', 'periods', 0),
  root('AggregateLedger', 'aggregateLedger { * }', 'aggregateLedger'),
  root('PrivacySpent', 'aggregateLedger { cap { * } }', 'aggregateLedger', 'cap'),
  root('AggregateCharge', 'aggregateLedger { charges { * } }', 'aggregateLedger', 'charges', 0),
  root('AggregateRequest', 'aggregateRequests { edges { node { * } } }', 'aggregateRequests', 'edges', 0, 'node'),
  root(
    'AggregateSlice',
    'aggregateRequests { edges { node { where { * } } } }',
    ...['aggregateRequests', 'edges', 0, 'node', 'where', 0],
  ),
  root('AggregateParticipation', 'aggregateParticipation { * }', 'aggregateParticipation'),
  root('RosteredQuarter', 'aggregateParticipation { quarters { * } }', 'aggregateParticipation', 'quarters', 0),
];
