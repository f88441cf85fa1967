import { type GraphQLOutputType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { RELEASES, releaseId } from './world/build/aggregates.js';
import { DECIDED, versionId } from './world/catalogue.js';
import { ASSESSMENT_KINDS, assessmentId } from './world/conformance.js';
import { CODEX, CROSSWALK_KEYS, CROSSWALK_STATES, CROSSWALK_VERSIONS, crosswalkVersionId } from './world/crosswalks.js';
import { BALLOTS, ballotId } from './world/deliberation.js';
import { GROUP_KEYS, groupId } from './world/groups.js';
import { INSTITUTIONS } from './world/ids.js';
import { indicatorId, SHARE_KINDS, sharedValue, sightingId } from './world/indicators.js';

/** Every field below a type, all the way down. */
export function everythingOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).map((field) => `${field.name} ${everythingOf(field.type)}`);
  return `{ ${fields.join(' ')} }`;
}

const shares = INSTITUTIONS.flatMap((owner) => SHARE_KINDS.map((share) => [owner, share] as const));
const assessments = INSTITUTIONS.flatMap((owner) => ASSESSMENT_KINDS.map((kind) => assessmentId(owner, kind)));
const versions = (['handbook', 'charter'] as const).flatMap((key) =>
  ['1.0.0', '2.0.0', DECIDED].map((v) => [key, v] as const),
);
const crosswalks = CROSSWALK_KEYS.flatMap((key) => CROSSWALK_STATES.map((state) => [key, state] as const));
const argument = (name: string, value: unknown) => `(${name}: ${JSON.stringify(value)})`;
const byVersion = versions.map(([key, version]) => argument('versionId', versionId(key, version)));

const byCrosswalk = crosswalks.map(([key, state]) => argument('crosswalkVersionId', crosswalkVersionId(key, state)));

/** Every way to ask a root of the world for what it has, hidden things by their ids. A root without arguments asks as it is. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  accessLog: ['(first: 100)'],
  aggregateRelease: RELEASES.map(({ name }) => argument('id', releaseId(name))),
  aggregateReleases: ['(first: 100)', '(filter: { table: "press" })'],
  aggregateRequests: ['(first: 100)'],
  assessment: assessments.map((id) => argument('id', id)),
  assessments: ['(first: 100)'],
  ballot: BALLOTS.map((ballot) => argument('id', ballotId(ballot))),
  ballots: versions.map(([key, version]) => `(standard: "${key}", version: "${version}")`),
  committeeKeys: ['(key: "committee")', '(key: "council")'],
  committeeRules: ['(key: "committee")', '(key: "council")'],
  crosswalk: crosswalks.map(([key, state]) => `(key: "${key}", version: "${CROSSWALK_VERSIONS[state]}")`),
  crosswalkEntries: byCrosswalk,
  crosswalkGaps: byCrosswalk,
  crosswalks: ['(first: 100)', '(standard: "charter")'],
  crosswalkSuggestions: versions.map(
    ([key, version]) => `(source: "${versionId(key, version)}", target: "${CODEX.versionId}")`,
  ),
  explainAccess: [
    ...shares.map(([owner, share]) => `(type: INDICATOR, id: "${indicatorId(owner, share)}")`),
    ...shares.map(([owner, share]) => `(type: SIGHTING, id: "${sightingId(owner, share)}")`),
  ],
  indicator: shares.map(([owner, share]) => argument('id', indicatorId(owner, share))),
  indicators: ['(first: 100)', '(first: 100, order: CONFIDENCE_ASC)', '(first: 100, filter: { text: "value-of" })'],
  lookup: [
    argument(
      'values',
      shares.map(([owner, share]) => sharedValue(owner, share)).flatMap((value) => [value, `https://${value}/in`]),
    ),
  ],
  oscalCatalog: byVersion,
  oscalMapping: byCrosswalk,
  requirementTree: byVersion,
  requirements: byVersion,
  reviewsDue: ['(key: "committee")', '(key: "council")'],
  seats: ['(first: 100)', '(first: 100, ended: true)'],
  sharingGroups: ['(first: 100)'],
  sharingGroup: GROUP_KEYS.map((group) => argument('id', groupId(group))),
  standard: ['(key: "handbook")', '(key: "charter")'],
  standardDiff: versions.map(
    ([key, version]) => `(from: "${versionId(key, '1.0.0')}", to: "${versionId(key, version)}")`,
  ),
  standardDocument: byVersion,
  standardComments: byVersion,
  standardHead: ['(key: "handbook")', '(key: "charter")'],
  standardRelease: versions.map(([key, version]) => `(standard: "${key}", version: "${version}")`),
  standardBlame: byVersion,
  standardEdits: byVersion,
  standardVersion: versions.map(([key, version]) => `(standard: "${key}", version: "${version}")`),
  stixExport: ['(first: 100)'],
};

/** A document for each root and way, with every field there is. */
export const broadDocuments = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const ways = ARGUMENTS[field.name] ?? [''];
    return ways.map((args) => `{ ${field.name}${args} ${everythingOf(field.type)} }`);
  });
