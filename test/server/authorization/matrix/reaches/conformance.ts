import { assessmentSubjects } from '../subjects.js';
import { byId, connection, type Reach } from './reach.js';

const assessment = byId('assessment(id: $id)');

export const CONFORMANCE_REACHES: readonly Reach[] = [
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
    type: 'AssessmentGrant',
    document: assessment('grants { * }'),
    path: ['assessment', 'grants', 0],
    subjects: assessmentSubjects,
  },
  {
    type: 'Organization',
    via: 'Assessment.owner',
    document: assessment('owner { * }'),
    path: ['assessment', 'owner'],
    subjects: assessmentSubjects,
  },
  ...connection('assessments', 'Assessment'),
  ...connection('grantedAssessments', 'Assessment', 'grantedAssessments'),
];
