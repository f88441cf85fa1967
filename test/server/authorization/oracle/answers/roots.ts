import { policyInForce } from '../profile.js';
import { AS_TOLD, type Said, type View } from './forms.js';
import {
  aggregateLedger,
  aggregateParticipation,
  aggregatePlan,
  aggregateRelease,
  aggregateReleases,
  aggregateRequests,
  requestById,
} from './nouns/aggregates.js';
import {
  type Compared,
  comparable,
  requirements,
  requirementTree,
  reviewsDue,
  standard,
  standards,
  standardVersion,
  versionById,
  visibleVersion,
} from './nouns/catalogue.js';
import { assessmentById, assessments, grantById, grantedAssessments, pendingConsent } from './nouns/conformance.js';
import {
  crosswalk,
  crosswalkEntries,
  crosswalks,
  crosswalkVersionById,
  suggestible,
  visibleCrosswalk,
} from './nouns/crosswalks.js';
import {
  ballotById,
  ballots,
  commentById,
  committeeRules,
  representatives,
  standardComments,
} from './nouns/deliberation.js';
import { editById, standardBlame, standardEdits } from './nouns/drafting.js';
import { groupById, sharingGroups } from './nouns/groups.js';
import { indicatorById, sightingById } from './nouns/indicators.js';
import { accessLog } from './nouns/log.js';
import {
  channels,
  incident,
  invitations,
  me,
  organizationById,
  organizations,
  seatById,
  seats,
} from './nouns/members.js';
import { disclosurePolicies, explainAccess } from './nouns/policies.js';
import { indicators, lookup } from './nouns/search.js';
import { committeeKeys, standardHead, standardRelease } from './nouns/signed.js';
import { stixExport } from './nouns/stix.js';

interface OfCrosswalk {
  readonly crosswalkVersionId: string;
}

/** Every root of a query, and what it says. */
export const queryRoots = (view: View, fieldsOf: (type: string) => readonly string[]): Said => ({
  accessLog: accessLog(view),
  aggregateLedger: () => aggregateLedger(view),
  aggregateParticipation: () => aggregateParticipation(view),
  aggregatePlan: () => aggregatePlan(view),
  aggregateRelease: ({ id }: { id: string }) => aggregateRelease(view, id),
  aggregateReleases: aggregateReleases(view),
  aggregateRequests: aggregateRequests(view),
  assessment: ({ id }: { id: string }) => assessmentById(view, id),
  assessments: assessments(view),
  ballot: ({ id }: { id: string }) => ballotById(view, id),
  ballots: ballots(view),
  channels: channels(view),
  committeeKeys: committeeKeys(view),
  committeeRules: committeeRules(view),
  crosswalk: crosswalk(view),
  crosswalkEntries: crosswalkEntries(view),
  crosswalkGaps: (args: OfCrosswalk) => visibleCrosswalk(view, args.crosswalkVersionId) && AS_TOLD,
  crosswalkSuggestions: (between: Parameters<typeof suggestible>[1]) => suggestible(view, between) && AS_TOLD,
  crosswalks: crosswalks(view),
  disclosurePolicies: () => disclosurePolicies(view),
  explainAccess: explainAccess(view, fieldsOf),
  grantedAssessments: grantedAssessments(view),
  incident: () => incident(view),
  indicator: ({ id }: { id: string }) => indicatorById(view, id),
  indicators: indicators(view),
  invitations: invitations(view),
  lookup: lookup(view),
  me: () => me(view),
  organizations: organizations(view),
  oscalCatalog: ({ versionId }: { versionId: string }) => visibleVersion(view, versionId) && AS_TOLD,
  oscalMapping: (args: OfCrosswalk) => visibleCrosswalk(view, args.crosswalkVersionId) && AS_TOLD,
  pendingConsent: () => pendingConsent(view, policyInForce(view.world)),
  representatives: () => representatives(view),
  requirements: requirements(view),
  requirementTree: requirementTree(view),
  reviewsDue: reviewsDue(view),
  seats: seats(view),
  sharingGroup: ({ id }: { id: string }) => groupById(view, id),
  sharingGroups: sharingGroups(view),
  standard: standard(view),
  standardBlame: standardBlame(view),
  standardComments: standardComments(view),
  standardDiff: (compared: Compared) => comparable(view, compared) && AS_TOLD,
  standardEdits: standardEdits(view),
  standardDocument: ({ versionId }: { versionId: string }) => visibleVersion(view, versionId) && AS_TOLD,
  standardHead: standardHead(view),
  standardRelease: standardRelease(view),
  standardVersion: standardVersion(view),
  standards: standards(view),
  stixExport: stixExport(view),
});

/** What a change did is told by the object after it: a type that a change's answer holds → the object by its id. */
export const CHANGED: Readonly<Record<string, (view: View, id: unknown) => Said | null>> = {
  AggregateRequest: requestById,
  Assessment: assessmentById,
  AssessmentGrant: grantById,
  Ballot: ballotById,
  CrosswalkVersion: crosswalkVersionById,
  Incident: incident,
  Indicator: indicatorById,
  Organization: organizationById,
  Seat: seatById,
  SharingGroup: groupById,
  Sighting: sightingById,
  StandardComment: commentById,
  StandardEdit: editById,
  StandardVersion: versionById,
};
