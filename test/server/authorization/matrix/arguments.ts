import { encodeCursor } from '../../../../schema/paging.js';
import { versionId } from '../../../support/world/catalogue.js';
import { CODEX } from '../../../support/world/crosswalks.js';
import { at, idOf } from '../../../support/world/ids.js';
import { sharedValue } from '../../../support/world/indicators.js';
import type { Reader } from '../../../support/worldHub.js';
import {
  assessmentSubjects,
  ballotSubjects,
  comparedSubjects,
  crosswalkSubjects,
  groupSubjects,
  indicatorSubjects,
  noSubject,
  releaseSubjects,
  type Subjects,
  sightingSubjects,
  versionSubjects,
} from './subjects.js';

/** Where a new one is added, for who is told that it is missing. */
export const ARGUMENTS = 'test/server/authorization/matrix/arguments.ts';

export interface Root {
  /** Argument → GraphQL literal or variable that makes the question a real one. */
  readonly required: Readonly<Record<string, string>>;
  readonly variables?: string;
  readonly subjects: (reader: Reader) => Subjects;
  /** Further argument → literal. Input objects are written by `INPUT_FIELDS`. */
  readonly optional: Readonly<Record<string, string>>;
  /** Enum value of an argument → what there is to name with it instead. */
  readonly ofValue?: Readonly<Record<string, (reader: Reader) => Subjects>>;
}

const cursor = (...parts: (string | number)[]) => JSON.stringify(encodeCursor(...parts));
const LATER = at(5_000_000).getTime();
const page = (after: string) => ({ first: '2', after });

/** What everybody may know the host of. */
const NEAR_CLEAR = JSON.stringify([`https://${sharedValue('aurora', 'clear')}/in`]);

const BY_CROSSWALK: Root = {
  required: { crosswalkVersionId: '$crosswalkVersionId' },
  variables: '$crosswalkVersionId: UUID!',
  subjects: crosswalkSubjects,
  optional: {},
};

/** Every query there is with a real value for each of its arguments. */
export const ROOTS: Readonly<Record<string, Root>> = {
  accessLog: { required: {}, subjects: noSubject, optional: page(cursor(LATER, idOf('x'))) },
  aggregateLedger: { required: {}, subjects: noSubject, optional: {} },
  aggregateParticipation: { required: {}, subjects: noSubject, optional: {} },
  aggregatePlan: { required: {}, subjects: noSubject, optional: {} },
  aggregateRelease: { required: { id: '$id' }, variables: '$id: UUID!', subjects: releaseSubjects, optional: {} },
  aggregateReleases: { required: {}, subjects: noSubject, optional: page(cursor(1000)) },
  aggregateRequests: { required: {}, subjects: noSubject, optional: page(cursor(LATER, idOf('x'))) },
  assessment: { required: { id: '$id' }, variables: '$id: UUID!', subjects: assessmentSubjects, optional: {} },
  assessments: { required: {}, subjects: noSubject, optional: page(cursor(LATER, idOf('x'))) },
  ballot: { required: { id: '$id' }, variables: '$id: UUID!', subjects: ballotSubjects, optional: {} },
  ballots: { required: { standard: '"handbook"', version: '"1.0.0"' }, subjects: noSubject, optional: {} },
  channels: { required: {}, subjects: noSubject, optional: page(cursor('a')) },
  committeeKeys: { required: { key: '"committee"' }, subjects: noSubject, optional: {} },
  committeeRules: { required: { key: '"committee"' }, subjects: noSubject, optional: {} },
  crosswalk: {
    required: { key: '$key' },
    variables: '$key: String!, $version: String',
    subjects: crosswalkSubjects,
    optional: { version: '$version' },
  },
  crosswalkEntries: { ...BY_CROSSWALK, optional: page(cursor(0)) },
  crosswalkGaps: BY_CROSSWALK,
  crosswalkSuggestions: {
    required: { source: JSON.stringify(CODEX.versionId), target: '$versionId' },
    variables: '$versionId: UUID!',
    subjects: comparedSubjects,
    optional: page(cursor(0)),
  },
  crosswalks: { required: {}, subjects: noSubject, optional: { ...page(cursor('a')), standard: '"charter"' } },
  disclosurePolicies: { required: {}, subjects: noSubject, optional: {} },
  explainAccess: {
    required: { type: 'INDICATOR', id: '$id' },
    variables: '$id: UUID!',
    subjects: indicatorSubjects,
    optional: { field: '"id"' },
    ofValue: { SIGHTING: sightingSubjects, ASSESSMENT: assessmentSubjects },
  },
  grantedAssessments: {
    required: {},
    subjects: noSubject,
    optional: { ...page(cursor(LATER, idOf('x'))), standardKey: '"handbook"' },
  },
  incident: { required: {}, subjects: noSubject, optional: {} },
  indicator: { required: { id: '$id' }, variables: '$id: UUID!', subjects: indicatorSubjects, optional: {} },
  indicators: { required: {}, subjects: noSubject, optional: page(cursor('published', at(0).getTime(), idOf('x'))) },
  invitations: { required: {}, subjects: noSubject, optional: {} },
  lookup: { required: { values: NEAR_CLEAR }, subjects: noSubject, optional: { region: '"CN"', near: 'true' } },
  me: { required: {}, subjects: noSubject, optional: {} },
  organizations: { required: {}, subjects: noSubject, optional: page(cursor('a')) },
  oscalCatalog: {
    required: { versionId: '$versionId' },
    variables: '$versionId: UUID!',
    subjects: versionSubjects,
    optional: {},
  },
  oscalMapping: BY_CROSSWALK,
  pendingConsent: { required: {}, subjects: noSubject, optional: {} },
  requirementTree: {
    required: { versionId: '$versionId' },
    variables: '$versionId: UUID!',
    subjects: versionSubjects,
    optional: page(cursor(0)),
  },
  representatives: { required: {}, subjects: noSubject, optional: {} },
  reviewsDue: { required: { key: '"committee"' }, subjects: noSubject, optional: {} },
  requirements: {
    required: { versionId: '$versionId' },
    variables: '$versionId: UUID!',
    subjects: versionSubjects,
    optional: page(cursor(0)),
  },
  seats: {
    required: {},
    subjects: noSubject,
    optional: { ...page(cursor('a', 'a', idOf('x'))), organizationKey: '"aurora"', ended: 'true' },
  },
  sharingGroup: { required: { id: '$id' }, variables: '$id: UUID!', subjects: groupSubjects, optional: {} },
  sharingGroups: { required: {}, subjects: noSubject, optional: page(cursor(LATER, idOf('x'))) },
  standard: { required: { key: '"handbook"' }, subjects: noSubject, optional: {} },
  standardDiff: {
    required: { from: JSON.stringify(versionId('handbook', '1.0.0')), to: '$versionId' },
    variables: '$versionId: UUID!',
    subjects: comparedSubjects,
    optional: page(cursor(0)),
  },
  standardDocument: {
    required: { versionId: '$versionId' },
    variables: '$versionId: UUID!',
    subjects: versionSubjects,
    optional: {},
  },
  standardComments: {
    required: { versionId: '$versionId' },
    variables: '$versionId: UUID!',
    subjects: versionSubjects,
    optional: { ...page(cursor(LATER, idOf('x'))), requirementKey: '"r1"' },
  },
  standardHead: { required: { key: '"handbook"' }, subjects: noSubject, optional: {} },
  standardRelease: {
    required: { standard: '$standard' },
    variables: '$standard: String!, $version: String',
    subjects: versionSubjects,
    optional: { version: '$version' },
  },
  standardEdits: {
    required: { versionId: '$versionId' },
    variables: '$versionId: UUID!',
    subjects: versionSubjects,
    optional: { ...page(cursor(0)), requirementKey: '"r1"' },
  },
  standardBlame: {
    required: { versionId: '$versionId' },
    variables: '$versionId: UUID!',
    subjects: versionSubjects,
    optional: { ...page(cursor('a')), keys: '["r1"]' },
  },
  standardVersion: {
    required: { standard: '$standard' },
    variables: '$standard: String!, $version: String',
    subjects: versionSubjects,
    optional: { version: '$version' },
  },
  standards: { required: {}, subjects: noSubject, optional: page(cursor('a')) },
  stixExport: { required: {}, subjects: noSubject, optional: page(cursor('published', at(0).getTime(), idOf('x'))) },
};

/** Field below a root → argument → literal. */
export const BELOW: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'AggregateRelease.cells': { ...page(cursor(-1)), where: '[{ dimension: TECHNIQUE, values: ["none"] }]' },
};

/** Input fields of queries → literal. */
export const FILTERS: Readonly<Record<string, string>> = {
  'AccessLogFilterInput.objectType': 'INDICATOR',
  'AccessLogFilterInput.objectId': JSON.stringify(idOf('x')),
  'AccessLogFilterInput.readerKey': '"aurora"',
  'AccessLogFilterInput.from': '"2026-01-01T00:00:00Z"',
  'AccessLogFilterInput.until': '"2026-01-01T00:00:00Z"',
  'AggregateReleaseFilterInput.table': '"press"',
  'AggregateReleaseFilterInput.view': 'PERIOD',
  'AggregateReleaseFilterInput.quarter': '"2125-Q4"',
  'IndicatorFilterInput.caseReference': '"case"',
  'IndicatorFilterInput.types': '[DOMAIN_NAME]',
  'IndicatorFilterInput.tlp': '[GREEN]',
  'IndicatorFilterInput.techniques': '["T1566.002"]',
  'IndicatorFilterInput.channels': '[WEB]',
  'IndicatorFilterInput.sources': '["aurora"]',
  'IndicatorFilterInput.validAt': '"2026-01-01T00:00:00Z"',
  'IndicatorFilterInput.revoked': 'false',
  'IndicatorFilterInput.text': '"value"',
  'RequirementFilter.text': '"a"',
  'RequirementFilter.level': 'MUST',
  'RequirementFilter.parentKey': '"g1"',
};
