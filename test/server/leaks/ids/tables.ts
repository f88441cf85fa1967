import type { World } from '../../authorization/oracle/world.js';
import type { Place } from '../support/places.js';
import type { Args } from '../support/questions.js';

type Table = keyof World;

/** Place of an id → the tables whose ids mean something there. */
const TABLES: Readonly<Record<string, readonly Table[] | ((args: Args) => readonly Table[])>> = {
  'AccessLogFilterInput.objectId': ['indicator', 'assessment'],
  'AnswerRequirementsInput.assessmentId': ['assessment'],
  'ConsentToDisclosureInput.indicatorIds': ['indicator'],
  'CorrectIndicatorInput.id': ['indicator'],
  'EndSeatInput.seatId': ['membership'],
  'GrantAssessmentInput.assessmentId': ['assessment'],
  'GroupMemberInput.groupId': ['sharing_group'],
  'ImportIndicatorsInput.groups': ['sharing_group'],
  'ImportIndicatorsInput.seats': ['membership'],
  'ImportIndicatorsInput.uploadId': ['upload'],
  'ImportStandardInput.uploadId': ['upload'],
  'IndicatorContentInput.groups': ['sharing_group'],
  'IndicatorContentInput.seats': ['membership'],
  'LeaveSharingGroupInput.groupId': ['sharing_group'],
  'PublishStandardInput.versionId': ['standard_version'],
  'Query.assessment(id)': ['assessment'],
  'Query.explainAccess(id)': ({ type }) => (type === 'SIGHTING' ? ['sighting'] : ['indicator']),
  'Query.indicator(id)': ['indicator'],
  'Query.oscalCatalog(versionId)': ['standard_version'],
  'Query.requirements(versionId)': ['standard_version'],
  'Query.sharingGroup(id)': ['sharing_group'],
  'RenameSeatInput.seatId': ['membership'],
  'ReportSightingInput.indicatorId': ['indicator'],
  'RevokeAssessmentGrantInput.grantId': ['assessment_grant'],
  'RevokeIndicatorInput.id': ['indicator'],
  'SubmitAssessmentInput.assessmentId': ['assessment'],
};

/** Of which tables an id at the place is, given the other arguments; throws where nobody has said so. */
export function idTableOf({ coordinate }: Place, args: Args): readonly Table[] {
  const tables = TABLES[coordinate];
  if (!tables) throw new Error(`Nobody has said of what type an id at ${coordinate} is.`);
  return typeof tables === 'function' ? tables(args) : tables;
}
