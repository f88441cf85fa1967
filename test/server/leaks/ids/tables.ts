import type { World } from '../../authorization/oracle/world.js';
import type { Place } from '../support/places.js';
import type { Args } from '../support/questions.js';

type Table = keyof World | 'standard_comment';

/** Place of an id → the tables whose ids mean something there. */
const TABLES: Readonly<Record<string, readonly Table[] | ((args: Args) => readonly Table[])>> = {
  'AccessLogFilterInput.objectId': ['indicator', 'assessment'],
  'ReviewAggregateRequestInput.id': ['aggregate_request'],
  'Query.aggregateRelease(id)': ['aggregate_release'],
  'AcceptCrosswalkSuggestionsInput.crosswalkVersionId': ['crosswalk_version'],
  'AdvanceStandardInput.versionId': ['standard_version'],
  'AnswerInvitationInput.seatId': ['membership'],
  'AnswerRequirementsInput.assessmentId': ['assessment'],
  'CarryCrosswalkInput.crosswalkVersionId': ['crosswalk_version'],
  'CarryCrosswalkInput.sourceVersionId': ['standard_version'],
  'CarryCrosswalkInput.targetVersionId': ['standard_version'],
  'CastVoteInput.ballotId': ['ballot'],
  'CloseBallotInput.ballotId': ['ballot'],
  'CommentOnStandardInput.versionId': ['standard_version'],
  'UndoImportInput.importId': ['indicator'],
  'ConsentToDisclosureInput.indicatorIds': ['indicator'],
  'CorrectIndicatorInput.id': ['indicator'],
  'CrosswalkEntryInput.id': ['crosswalk_entry'],
  'DisposeOfCommentInput.commentId': ['standard_comment'],
  'EditStandardInput.versionId': ['standard_version'],
  'EndSeatInput.seatId': ['membership'],
  'GrantAssessmentInput.assessmentId': ['assessment'],
  'GroupMemberInput.groupId': ['sharing_group'],
  'ImportCrosswalkInput.sourceVersionId': ['standard_version'],
  'ImportCrosswalkInput.targetVersionId': ['standard_version'],
  'ImportCrosswalkInput.uploadId': ['upload'],
  'ImportIndicatorsInput.groups': ['sharing_group'],
  'ImportIndicatorsInput.seats': ['membership'],
  'ImportIndicatorsInput.uploadId': ['upload'],
  'ImportStandardInput.uploadId': ['upload'],
  'IndicatorContentInput.groups': ['sharing_group'],
  'IndicatorContentInput.seats': ['membership'],
  'LeaveSharingGroupInput.groupId': ['sharing_group'],
  'OpenBallotInput.versionId': ['standard_version'],
  'ProposeCrosswalkInput.sourceVersionId': ['standard_version'],
  'ProposeCrosswalkInput.targetVersionId': ['standard_version'],
  'PublishCrosswalkInput.crosswalkVersionId': ['crosswalk_version'],
  'PublishStandardInput.versionId': ['standard_version'],
  'Query.assessment(id)': ['assessment'],
  'Query.ballot(id)': ['ballot'],
  'Query.crosswalkEntries(crosswalkVersionId)': ['crosswalk_version'],
  'Query.crosswalkGaps(crosswalkVersionId)': ['crosswalk_version'],
  'Query.crosswalkSuggestions(source)': ['standard_version'],
  'Query.crosswalkSuggestions(target)': ['standard_version'],
  'Query.explainAccess(id)': ({ type }) => (type === 'SIGHTING' ? ['sighting'] : ['indicator']),
  'Query.indicator(id)': ['indicator'],
  'Query.oscalCatalog(versionId)': ['standard_version'],
  'Query.oscalMapping(crosswalkVersionId)': ['crosswalk_version'],
  'Query.requirementTree(versionId)': ['standard_version'],
  'Query.requirements(versionId)': ['standard_version'],
  'Query.sharingGroup(id)': ['sharing_group'],
  'Query.standardBlame(versionId)': ['standard_version'],
  'Query.standardComments(versionId)': ['standard_version'],
  'Query.standardDiff(from)': ['standard_version'],
  'Query.standardDiff(to)': ['standard_version'],
  'Query.standardDocument(versionId)': ['standard_version'],
  'Query.standardEdits(versionId)': ['standard_version'],
  'RemoveRepresentativeInput.seatId': ['membership'],
  'RenameSeatInput.seatId': ['membership'],
  'ReportSightingInput.indicatorId': ['indicator'],
  'SightingReportInput.indicatorId': ['indicator'],
  'ReviewCrosswalkEntriesInput.crosswalkVersionId': ['crosswalk_version'],
  'ReviewCrosswalkEntriesInput.entryIds': ['crosswalk_entry'],
  'RevokeAssessmentGrantInput.grantId': ['assessment_grant'],
  'RecallIndicatorsInput.indicatorIds': ['indicator'],
  'RevokeIndicatorInput.id': ['indicator'],
  'ConsentToAudienceInput.indicatorId': ['indicator'],
  'SetCrosswalkEntriesInput.crosswalkVersionId': ['crosswalk_version'],
  'SetCrosswalkEntriesInput.remove': ['crosswalk_entry'],
  'SetRepresentativeInput.seatId': ['membership'],
  'StartDraftInput.fromVersionId': ['standard_version'],
  'SubmitAssessmentInput.assessmentId': ['assessment'],
  'WithdrawStandardInput.versionId': ['standard_version'],
};

/** Of which tables an id at the place is, given the other arguments; throws where nobody has said so. */
export function idTableOf({ coordinate }: Place, args: Args): readonly Table[] {
  const tables = TABLES[coordinate];
  if (!tables)
    throw new Error(`TABLES of test/server/leaks/ids/tables.ts does not say what an id at ${coordinate} is of.`);
  return typeof tables === 'function' ? tables(args) : tables;
}
