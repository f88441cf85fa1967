/**
 * What the model leaves as the hub tells it, and why: a field, or a type for what holds its objects and each of their fields.
 * Nothing else may be left so, and what is never left so any more goes.
 */
export const UNANSWERED: Readonly<Record<string, string>> = {
  'StandardVersion.digest': 'of an edited draft it is computed from what the draft says',
  StandardTransition: 'follows from the status alone, by a table that is documented',
  'FieldExplanation.rule': 'in what words a rule is put, the hub may choose',
  ...each(
    ['Query.standardDocument', 'Query.oscalCatalog', 'Query.oscalMapping'],
    'says whole what requirements and entries say one by one; who may have it, the model says',
  ),
  ...each(
    ['StandardDiff', 'StandardChange', 'ChangeCount', 'ChangeFinding', 'ChangedText', 'TextRun'],
    'what two versions say that one sees, side by side',
  ),
  ...each(
    ['CrosswalkGaps', 'CrosswalkSuggestion', 'CrosswalkItem', 'CrosswalkLink'],
    'of versions that one sees, by what everybody sees',
  ),
  ...each(
    ['CommitteeRule', 'Representative', 'SignedStatement', 'StatementSignature'],
    'of one’s own committee, as one has just set or signed it; asked for, the model says it',
  ),
  Invitation: 'as it was before one answered it; asked for, the model says it',
  ...each(
    ['ReviewCrosswalkEntriesPayload', 'CarryCrosswalkPayload', 'CarriedEntry'],
    'how far one’s own change has gone; the entries after it, the model says',
  ),
  ...each(
    ['ImportIndicatorsPayload', 'RejectedObject', 'RejectedRows', 'SkippedObjects'],
    'what one’s own file had in it; the indicators after it, the model says',
  ),
  'ShareIndicatorPayload.extended': 'whether one’s own institution shared it before; what it shares, the model says',
  ...each(['IndicatorPayload.typeGuessed', 'ShareIndicatorPayload.typeGuessed'], 'whether one’s own input had a type'),
  ...each(
    ['ConsentToAudiencePayload', 'ReportSightingsPayload', 'RecallPayload', 'Reached', 'ReachedOrganization'],
    'what one’s own change did, as one has just asked for it; what is there after it, the model says',
  ),
  ...each(
    ['AggregateRelease.caveat', 'AggregateRelease.citation', 'AggregateLedger.conversion'],
    'fixed words, and what the release’s other fields say',
  ),
  ...each(
    ['AggregateRelease.epsilon', 'AggregateRequest.epsilon', 'PrivacySpent.epsilon', 'AggregatePlan.epsilonOfYear'],
    'follows from ρ alone: test/standards/aggregates/accounting computes it',
  ),
  ...each(
    ['PlannedAggregate', 'AggregatePlan.rhoOfYear', 'AggregateRequest.cells', 'AggregateRequest.halfWidth'],
    'follows from the plan of a published standard and the size of the roster, which everybody reads',
  ),
  'RequestAggregatePayload.table': 'what one’s own question is answered by already, of a plan that everybody reads',
  ...each(
    ['SetAggregateParticipationPayload', 'AggregateParticipation', 'RosteredQuarter'],
    'one’s own part, as one has just set it; asked for, the model says it',
  ),
  LeaveConsortiumPayload: 'how much one’s own leaving ended',
  ConsentCount: 'how many of one’s own things one has consented for; how many wait, the model says',
  LeaveSharingGroupPayload: 'one’s own leaving, as one has just asked for it',
  'ImportStandardPayload.changes': 'how one’s own file differs; the version after it, the model says',
  'StandardRelease.pending': 'what there is to sign of a version before it is published; no world has one',
  ...each(['PageInfo', 'LocalizedText'], 'of what is as it was told itself'),
};

/** What these tests do not ask over HTTP at all, and who does. */
export const ASKED_ELSEWHERE: Readonly<Record<string, string>> = {
  ...each(
    ['Subscription', 'IndicatorEvent', 'StandardEvent'],
    'come over a socket: matrix/events.ts, test/server/subscriptions and leaks/notices.test.ts ask for them',
  ),
  'Mutation.resumeSharing':
    'a stop that it could end would be in the way of all else: test/server/incident ends one, and the matrix',
  'Mutation(input)': 'what comes of an input is its use case’s to say; who may give it, shield.approved.txt says',
};

function each(names: readonly string[], why: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, why]));
}

/** A connection and its edges are as what they hold. */
const held = (type: string): string => type.replace(/(?<=.)(Connection|Edge)$/, '');

/** The entry by which a field of the type that holds the other may be left as it was told. */
export const excuseFor = (coordinate: string, parent: string, holds: string): string | undefined =>
  [coordinate, held(parent), held(holds)].find((name) => name in UNANSWERED);
