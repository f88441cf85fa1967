import { CHANGED } from './roots.js';

/** Types whose every object is somebody's or about somebody, and by which the model says what it says. */
const KNOWN = [
  ...Object.keys(CHANGED),
  ...['AccessExplanation', 'FieldExplanation', 'PolicyDecision'],
  ...['AccessLogEntry', 'ReaderSeat', 'AggregateRelease'],
  ...['Answer', 'Evidence', 'ConsentCount', 'DisclosurePolicy', 'DisclosureCell'],
  ...['GroupMember', 'IndicatorPrivatePart', 'LookupHit', 'LookupResult', 'Me', 'Person', 'Project'],
  ...['Requirement', 'RequirementMapping', 'Standard', 'StixExport'],
  ...['BallotReport', 'BallotVote'],
  ...['CommitteeKeys', 'StandardHead', 'StandardRelease'],
  ...['Crosswalk', 'CrosswalkEnd', 'CrosswalkEntry', 'CrosswalkItem', 'CrosswalkConfidence', 'CrosswalkLink'],
];

/** Types that only hold others, or say nothing of anybody: what one's own file had in it, when one left. */
const SILENT: readonly string[] = [
  ...['Query', 'Mutation', 'PageInfo', 'LocalizedText'],
  ...['AssessmentPayload', 'AssessmentGrantPayload', 'ChannelPayload', 'IndicatorPayload', 'PublishStandardPayload'],
  ...['SeatPayload', 'SharingGroupPayload', 'SightingPayload', 'ImportStandardPayload', 'LeaveSharingGroupPayload'],
  ...['ImportIndicatorsPayload', 'RejectedObject', 'SkippedObjects'],
  ...[
    'AdvanceStandardPayload',
    'WithdrawStandardPayload',
    'OpenBallotPayload',
    'CloseBallotPayload',
    'CastVotePayload',
  ],
  ...['StartDraftPayload', 'EditStandardPayload'],
  ...['CommentOnStandardPayload', 'DisposeOfCommentPayload', 'ConfigureCommitteePayload', 'RepresentativesPayload'],
  // Of one's own committee, as one has just set it; asked for, the model says it.
  ...['CommitteeRule', 'Representative'],
  // Of one's own committee, as one has just signed it; asked for, the model says it.
  ...['SignPayload', 'SignedStatement', 'StatementSignature'],
  ...['ProposeCrosswalkPayload', 'ImportCrosswalkPayload', 'SetCrosswalkEntriesPayload', 'PublishCrosswalkPayload'],
  ...['AcceptCrosswalkSuggestionsPayload', 'ReviewCrosswalkEntriesPayload', 'CarryCrosswalkPayload', 'CarriedEntry'],
  // Of versions that one sees, by what everybody sees.
  ...['CrosswalkGaps', 'CrosswalkSuggestion'],
  // Where a status leads.
  'StandardTransition',
  // What two versions say that one sees, side by side.
  ...['StandardDiff', 'StandardChange', 'ChangeCount', 'ChangeFinding', 'ChangedText', 'TextRun'],
];

/** What a subscription says is asked for over HTTP in these tests, or held to the policies of what it is about. */
const ELSEWHERE = ['Subscription', 'IndicatorEvent', 'StandardEvent'];

/** Whether an object of the type may stand as it was told: it says nothing, or how many of one's own things one has changed. */
export const isSilent = (type: string): boolean => SILENT.includes(held(type)) || type === 'ConsentCount';

/** A connection is as what it holds. */
const held = (type: string) => type.replace(/(?<=.)(Connection|Edge)$/, '').replace(/^AccessLog$/, 'AccessLogEntry');

/** Types of which nobody has decided whether the model must know them. */
export function undecided(types: readonly string[]): string[] {
  const decided = new Set([...KNOWN, ...SILENT, ...ELSEWHERE]);
  return types.filter((type) => !decided.has(held(type)));
}
