import type { Asker } from '../world.js';

type Roles = readonly string[];

const INSTITUTION: Roles = ['analyst', 'administrator', 'assessor'];
const FOLLOWERS: Roles = [...INSTITUTION, 'agent', 'regulator'];
const SEATED: Roles = [...FOLLOWERS, 'editor', 'chair', 'voter', 'operator'];
const ADMINISTRATOR: Roles = ['administrator'];
const SHARERS: Roles = ['analyst', 'administrator'];
const ASSESSORS: Roles = ['administrator', 'assessor'];
const COMMITTEE: Roles = ['editor', 'chair'];
const KEEPERS: Roles = ['administrator', 'chair'];
const ALL: Roles = [...SEATED, 'researcher', 'visitor'];
const PARTICIPANTS: Roles = [...INSTITUTION, 'regulator', 'voter', 'editor', 'chair'];
const READERS: Roles = [...SEATED, 'visitor'];

/** The roots, and what below them not everybody may ask for who comes there → who may. */
export const ASKED_BY: Readonly<Record<string, Roles>> = {
  'Query.accessLog': ADMINISTRATOR,
  'Query.aggregateReleases': ['researcher'],
  'Query.assessment': [...INSTITUTION, 'regulator'],
  'Query.assessments': [...INSTITUTION, 'regulator'],
  'Query.ballot': PARTICIPANTS,
  'Query.ballots': PARTICIPANTS,
  'Query.channels': ADMINISTRATOR,
  'Query.committeeKeys': ALL,
  'Query.committeeRules': ALL,
  'Query.crosswalk': ALL,
  'Query.crosswalkEntries': ALL,
  'Query.crosswalkGaps': ALL,
  'Query.crosswalkSuggestions': ALL,
  'Query.crosswalks': ALL,
  'Query.disclosurePolicies': ALL,
  'Query.explainAccess': READERS,
  'Query.grantedAssessments': [...INSTITUTION, 'regulator'],
  'Query.indicator': READERS,
  'Query.indicators': READERS,
  'Query.lookup': FOLLOWERS,
  'Query.me': [...SEATED, 'researcher'],
  'Query.organizations': SEATED,
  'Query.oscalCatalog': ALL,
  'Query.oscalMapping': ALL,
  'Query.pendingConsent': ADMINISTRATOR,
  'Query.representatives': ['chair'],
  'Query.requirements': ALL,
  'Query.requirementTree': ALL,
  'Query.reviewsDue': ALL,
  'Query.seats': KEEPERS,
  'Query.sharingGroup': INSTITUTION,
  'Query.sharingGroups': INSTITUTION,
  'Query.standard': ALL,
  'Query.standardBlame': [...COMMITTEE, 'voter'],
  'Query.standardComments': PARTICIPANTS,
  'Query.standardDiff': ALL,
  'Query.standardDocument': ALL,
  'Query.standardHead': ALL,
  'Query.standardRelease': ALL,
  'Query.standardEdits': [...COMMITTEE, 'voter'],
  'Query.standardVersion': ALL,
  'Query.standards': ALL,
  'Query.stixExport': READERS,
  'Mutation.acceptCrosswalkSuggestions': COMMITTEE,
  'Mutation.carryCrosswalk': COMMITTEE,
  'Mutation.importCrosswalk': COMMITTEE,
  'Mutation.proposeCrosswalk': COMMITTEE,
  'Mutation.publishCrosswalk': ['chair'],
  'Mutation.reviewCrosswalkEntries': COMMITTEE,
  'Mutation.setCrosswalkEntries': COMMITTEE,
  'Mutation.addChannel': ADMINISTRATOR,
  'Mutation.addGroupMember': ADMINISTRATOR,
  'Mutation.advanceStandard': COMMITTEE,
  'Mutation.answerRequirements': ASSESSORS,
  'Mutation.castVote': ['voter'],
  'Mutation.closeBallot': ['chair'],
  'Mutation.commentOnStandard': [...INSTITUTION, 'regulator', 'voter'],
  'Mutation.configureCommittee': ['chair'],
  'Mutation.disposeOfComment': COMMITTEE,
  'Mutation.openBallot': ['chair'],
  'Mutation.removeRepresentative': ['chair'],
  'Mutation.setRepresentative': ['chair'],
  'Mutation.signHead': COMMITTEE,
  'Mutation.signKeySet': COMMITTEE,
  'Mutation.signRelease': COMMITTEE,
  'Mutation.withdrawStandard': ['chair'],
  'Mutation.consentToDisclosure': ADMINISTRATOR,
  'Mutation.correctIndicator': SHARERS,
  'Mutation.createSharingGroup': ADMINISTRATOR,
  'Mutation.editStandard': COMMITTEE,
  'Mutation.endSeat': KEEPERS,
  'Mutation.giveSeat': KEEPERS,
  'Mutation.grantAssessment': ADMINISTRATOR,
  'Mutation.importIndicators': SHARERS,
  'Mutation.importStandard': COMMITTEE,
  'Mutation.leaveSharingGroup': ADMINISTRATOR,
  'Mutation.publishStandard': ['chair'],
  'Mutation.removeGroupMember': ADMINISTRATOR,
  'Mutation.renameSeat': KEEPERS,
  'Mutation.reportSighting': SHARERS,
  'Mutation.revokeAssessmentGrant': ADMINISTRATOR,
  'Mutation.revokeIndicator': SHARERS,
  'Mutation.consentToAudience': SHARERS,
  'Mutation.shareIndicator': SHARERS,
  'Mutation.startDraft': COMMITTEE,
  'Mutation.startAssessment': ASSESSORS,
  'Mutation.submitAssessment': ASSESSORS,
  'CrosswalkEntry.author': COMMITTEE,
  'CrosswalkEntry.reviewer': COMMITTEE,
  'Assessment.grants': INSTITUTION,
  'Assessment.revision': INSTITUTION,
  'CommitteeKeys.officer': COMMITTEE,
  'CommitteeKeys.pending': COMMITTEE,
  'Indicator.groups': INSTITUTION,
  'Indicator.private': INSTITUTION,
  'Indicator.recipients': INSTITUTION,
  'Indicator.seats': INSTITUTION,
  'Indicator.sightingCount': FOLLOWERS,
  'Indicator.sightings': FOLLOWERS,
  'Indicator.version': INSTITUTION,
  'Organization.region': SEATED,
  'Organization.sector': SEATED,
  'StandardHead.pending': COMMITTEE,
  'StandardRelease.pending': COMMITTEE,
};

/** Whether the asker's role may ask for a field at all, whatever the object. A root that is not listed is nobody's. */
export function mayAsk({ role }: Asker, coordinate: string): boolean {
  const roles = ASKED_BY[coordinate];
  return roles ? roles.includes(role) : !/^(Query|Mutation)\./.test(coordinate);
}
