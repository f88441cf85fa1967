import { ballotSubjects, noSubject, versionSubjects } from '../subjects.js';
import { byId, plain, type Reach } from './reach.js';

const ballot = byId('ballot(id: $id)');
const comments = (below: string) => (selection: string) =>
  `query ($versionId: UUID!) { standardComments(versionId: $versionId) { ${below.replace('*', selection)} } }`;
const version = (below: string) => (selection: string) =>
  `query ($standard: String!, $version: String) { standardVersion(standard: $standard, version: $version) { ${below.replace('*', selection)} } }`;

const edits = (below: string) => (selection: string) =>
  `query ($versionId: UUID!) { standardEdits(versionId: $versionId) { ${below.replace('*', selection)} } }`;

export const DELIBERATION_REACHES: readonly Reach[] = [
  { type: 'StandardEditConnection', document: edits('*'), path: ['standardEdits'], subjects: versionSubjects },
  {
    type: 'StandardEditEdge',
    document: edits('edges { * }'),
    path: ['standardEdits', 'edges', 0],
    subjects: versionSubjects,
  },
  {
    type: 'StandardEdit',
    document: edits('edges { node { * } }'),
    path: ['standardEdits', 'edges', 0, 'node'],
    subjects: versionSubjects,
  },
  {
    type: 'StandardTransition',
    document: version('transitions { * }'),
    path: ['standardVersion', 'transitions', 0],
    subjects: versionSubjects,
  },
  {
    type: 'StandardVersion',
    via: 'reviewsDue',
    fields: ['id', 'reviewDue'],
    document: plain('reviewsDue(key: "committee") { * }'),
    path: ['reviewsDue', 0],
    subjects: noSubject,
  },
  {
    type: 'CommitteeRule',
    document: plain('committeeRules(key: "committee") { * }'),
    path: ['committeeRules', 0],
    subjects: noSubject,
  },
  {
    type: 'Representative',
    document: plain('representatives { * }'),
    path: ['representatives', 0],
    subjects: noSubject,
  },
  { type: 'StandardCommentConnection', document: comments('*'), path: ['standardComments'], subjects: versionSubjects },
  {
    type: 'StandardCommentEdge',
    document: comments('edges { * }'),
    path: ['standardComments', 'edges', 0],
    subjects: versionSubjects,
  },
  {
    type: 'StandardComment',
    document: comments('edges { node { * } }'),
    path: ['standardComments', 'edges', 0, 'node'],
    subjects: versionSubjects,
  },
  { type: 'Ballot', document: ballot('*'), path: ['ballot'], subjects: ballotSubjects },
  {
    type: 'CommitteeRule',
    via: 'Ballot.rule',
    fields: ['majority'],
    document: ballot('rule { * }'),
    path: ['ballot', 'rule'],
    subjects: ballotSubjects,
  },
  {
    type: 'Organization',
    via: 'Ballot.eligible',
    document: ballot('eligible { * }'),
    path: ['ballot', 'eligible', 0],
    subjects: ballotSubjects,
  },
  {
    type: 'BallotReport',
    document: ballot('report { * }'),
    path: ['ballot', 'report'],
    subjects: ballotSubjects,
  },
  {
    type: 'BallotVote',
    document: ballot('report { votes { * } }'),
    path: ['ballot', 'report', 'votes', 0],
    subjects: ballotSubjects,
  },
  {
    type: 'BallotVote',
    via: 'Ballot.ownVote',
    document: ballot('ownVote { * }'),
    path: ['ballot', 'ownVote'],
    subjects: ballotSubjects,
  },
];
