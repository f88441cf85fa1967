import { assessmentSubjects, entrySubjects, indicatorSubjects, noSubject } from '../subjects.js';
import { byId, connection, plain, type Reach } from './reach.js';

// Questions of this test are logged themselves: the entries asked for are those of the world.
const entry = (below: string) => (selection: string) =>
  `query ($type: LoggedObject!) {
  accessLog(filter: { objectType: $type, until: "2026-02-01T00:00:00Z" }) { edges { node { ${below.replace('*', selection)} } } }
}`;
const ENTRY = ['accessLog', 'edges', 0, 'node'] as const;
const explained = byId('explainAccess(type: INDICATOR, id: $id)');
const explainedValue = byId('explainAccess(type: INDICATOR, id: $id, field: "value")');

export const ACCESS_REACHES: readonly Reach[] = [
  ...connection('accessLog', 'AccessLog'),
  { type: 'AccessLogEntry', document: entry('*'), path: ENTRY, subjects: entrySubjects },
  { type: 'ReaderSeat', document: entry('readerSeat { * }'), path: [...ENTRY, 'readerSeat'], subjects: entrySubjects },
  {
    type: 'Organization',
    via: 'AccessLogEntry.reader',
    document: entry('reader { * }'),
    path: [...ENTRY, 'reader'],
    subjects: entrySubjects,
  },
  { type: 'AccessExplanation', document: explained('*'), path: ['explainAccess'], subjects: indicatorSubjects },
  {
    type: 'FieldExplanation',
    document: explainedValue('fields { * }'),
    path: ['explainAccess', 'fields', 0],
    subjects: indicatorSubjects,
  },
  {
    type: 'PolicyDecision',
    document: explainedValue('fields { policies { * } }'),
    path: ['explainAccess', 'fields', 0, 'policies', 0],
    subjects: indicatorSubjects,
  },
  {
    type: 'AccessExplanation',
    via: 'of an Assessment',
    document: byId('explainAccess(type: ASSESSMENT, id: $id)')('*'),
    path: ['explainAccess'],
    subjects: assessmentSubjects,
  },
  {
    type: 'FieldExplanation',
    via: 'of Assessment.answers',
    document: byId('explainAccess(type: ASSESSMENT, id: $id, field: "answers")')('fields { * }'),
    path: ['explainAccess', 'fields', 0],
    subjects: assessmentSubjects,
  },
  {
    type: 'DisclosurePolicy',
    document: plain('disclosurePolicies { * }'),
    path: ['disclosurePolicies', 0],
    subjects: noSubject,
  },
  {
    type: 'DisclosureCell',
    document: plain('disclosurePolicies { cells { * } }'),
    path: ['disclosurePolicies', 0, 'cells', 0],
    subjects: noSubject,
  },
  { type: 'ConsentCount', document: plain('pendingConsent { * }'), path: ['pendingConsent'], subjects: noSubject },
];
