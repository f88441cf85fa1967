import fc, { type GeneratorValue } from 'fast-check';
import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { RELEASES, releaseId } from '../../../support/world/build/aggregates.js';
import { DECIDED, versionId } from '../../../support/world/catalogue.js';
import { ASSESSMENT_KINDS, assessmentId } from '../../../support/world/conformance.js';
import { CODEX, CROSSWALK_KEYS, crosswalkVersionId } from '../../../support/world/crosswalks.js';
import { BALLOTS, ballotId } from '../../../support/world/deliberation.js';
import { GROUP_KEYS, groupId } from '../../../support/world/groups.js';
import { indicatorId, SHARE_KINDS, sharedValue } from '../../../support/world/indicators.js';

export interface Generated {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Declared in every generated document; which of them are used is the generator's choice. */
const VARIABLES = {
  first: { type: 'Int!', values: [1, 3, 100] },
  defaulted: { type: 'Int = 2', values: [undefined, 5] },
  yes: { type: 'Boolean!', values: [true, false] },
  indicator: {
    type: 'UUID!',
    values: SHARE_KINDS.flatMap((share) => [indicatorId('aurora', share), indicatorId('borealis', share)]),
  },
  version: {
    type: 'UUID!',
    values: [versionId('handbook', '1.0.0'), versionId('handbook', DECIDED), versionId('charter', '2.0.0')],
  },
  newer: { type: 'UUID!', values: [versionId('handbook', '2.0.0'), versionId('handbook', '1.0.0')] },
  assessment: { type: 'UUID!', values: ASSESSMENT_KINDS.map((kind) => assessmentId('borealis', kind)) },
  ballot: { type: 'UUID!', values: BALLOTS.map(ballotId) },
  crosswalk: {
    type: 'UUID!',
    values: CROSSWALK_KEYS.flatMap((key) => [crosswalkVersionId(key, 'published'), crosswalkVersionId(key, 'draft')]),
  },
  group: { type: 'UUID!', values: GROUP_KEYS.map(groupId) },
  standard: { type: 'String!', values: ['handbook', 'charter', 'absent'] },
  values: { type: '[String!]!', values: [[], ['?'], [sharedValue('aurora', 'open'), sharedValue('borealis', 'red')]] },
  tlp: { type: '[Tlp!]', values: [undefined, null, ['GREEN'], ['RED', 'AMBER']] },
  order: { type: 'IndicatorOrder!', values: ['PUBLISHED_ASC', 'CONFIDENCE_DESC', 'VALID_FROM_ASC'] },
} as const;

const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  accessLog: ['', '(first: $first, filter: { objectType: INDICATOR })'],
  aggregateRelease: RELEASES.map(({ name }) => `(id: "${releaseId(name)}")`),
  aggregateReleases: ['', '(first: $first)', '(filter: { view: PERIOD, table: "press" })'],
  aggregateRequests: ['', '(first: $first)'],
  cells: ['', '(first: $first, where: [{ dimension: TECHNIQUE, values: ["none"] }])'],
  assessment: ['(id: $assessment)'],
  assessments: ['', '(first: $first)'],
  ballot: ['(id: $ballot)'],
  ballots: ['(standard: $standard, version: "1.5.0")'],
  committeeKeys: ['(key: $standard)', '(key: "committee")'],
  committeeRules: ['(key: $standard)', '(key: "committee")'],
  crosswalk: ['(key: "handbook-charter")', '(key: "charter-handbook", version: "2.0.0")'],
  crosswalkEntries: ['(crosswalkVersionId: $crosswalk)', '(crosswalkVersionId: $crosswalk, first: $first)'],
  crosswalkGaps: ['(crosswalkVersionId: $crosswalk)'],
  crosswalkSuggestions: [
    `(source: $version, target: "${CODEX.versionId}")`,
    '(source: $version, target: $newer, first: $first)',
  ],
  crosswalks: ['', '(first: $first, standard: $standard)'],
  explainAccess: ['(type: INDICATOR, id: $indicator)', '(type: SIGHTING, id: $indicator)'],
  grantedAssessments: ['', '(first: $first, standardKey: $standard)'],
  indicator: ['(id: $indicator)'],
  indicators: [
    '',
    '(first: $defaulted, order: $order)',
    '(first: $first, filter: { tlp: $tlp, text: "aurora" })',
    '(filter: { types: [DOMAIN_NAME] })',
  ],
  lookup: ['(values: $values)', '(values: $values, near: false)'],
  oscalCatalog: ['(versionId: $version)'],
  oscalMapping: ['(crosswalkVersionId: $crosswalk)'],
  organizations: ['(first: $first)', '(after: "x")'],
  requirementTree: ['(versionId: $version)', '(versionId: $version, first: $first)'],
  reviewsDue: ['(key: $standard)', '(key: "committee")'],
  standardBlame: ['(versionId: $newer)', '(versionId: $newer, keys: ["r1"])'],
  standardEdits: ['(versionId: $newer)', '(versionId: $version, first: $first)'],
  standardComments: ['(versionId: $version)', '(versionId: $version, first: $first)'],
  requirements: ['(versionId: $version, first: $first)', '(versionId: $version, filter: { level: MUST })'],
  seats: ['', '(first: $first, ended: $yes)'],
  sharingGroup: ['(id: $group)'],
  standard: ['(key: $standard)'],
  standardDiff: ['(from: $version, to: $newer)', '(from: $version, to: $newer, first: $first)'],
  standardDocument: ['(versionId: $version)'],
  standardHead: ['(key: $standard)'],
  standardRelease: ['(standard: $standard)', '(standard: $standard, version: "2.0.0")'],
  standards: ['(first: $first)'],
  standardVersion: ['(standard: $standard)', '(standard: $standard, version: "2.0.0")'],
  // The bundle's id is made anew for each answer.
  stixExport: [],
};

/** Valid queries over the schema: aliases, fragments of both kinds, directives and variables, fields chosen at will. */
export const generatedDocuments = (schema: GraphQLSchema): fc.Arbitrary<Generated> =>
  fc.gen().map((value) => {
    const query = schema.getQueryType();
    if (!query) throw new Error('The schema has no queries.');
    const fragments: string[] = [];
    const selection = selectionOf(value, query, fragments, 0);
    const text = `${selection} ${fragments.join(' ')}`;
    const used = Object.entries(VARIABLES).filter(([name]) => new RegExp(`\\$${name}\\b`).test(text));
    const declared = used.map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    const variables = used.map(([name, { values }]) => [name, pick<unknown>(value, values)] as const);
    return {
      document: `query ${declared && `(${declared})`} ${text}`,
      variables: Object.fromEntries(variables.filter(([, chosen]) => chosen !== undefined)),
    };
  });

const pick = <T>(value: GeneratorValue, from: readonly T[]): T => from[value(fc.nat, { max: from.length - 1 })] as T;
const chance = (value: GeneratorValue, oneIn: number) => value(fc.nat, { max: oneIn - 1 }) === 0;

function selectionOf(value: GeneratorValue, type: GraphQLObjectType, fragments: string[], depth: number): string {
  const fields = Object.values(type.getFields()).filter(({ name }) => depth > 0 || ARGUMENTS[name]?.length !== 0);
  const count = value(fc.integer, { min: 1, max: depth === 0 ? 2 : 4 });
  const answered = new Set<string>();
  const chosen: string[] = [];
  for (let index = 0; index < count; index++) {
    const field = pick(value, fields);
    // One name in an answer must not stand for two questions.
    const alias = depth === 0 || answered.has(field.name) || chance(value, 3);
    answered.add(field.name);
    const text = fieldOf(value, field, alias ? `a${depth}_${index}: ` : '', fragments, depth);
    chosen.push(wrap(value, text, type.name, fragments));
  }
  return `{ ${chosen.join(' ')} __typename }`;
}

function fieldOf(
  value: GeneratorValue,
  field: GraphQLField<unknown, unknown>,
  alias: string,
  fragments: string[],
  depth: number,
): string {
  const named = getNamedType(field.type);
  const args = depth === 0 ? pick(value, ARGUMENTS[field.name] ?? ['']) : '';
  const directive = chance(value, 6)
    ? pick(value, [' @include(if: $yes)', ' @skip(if: $yes)', ' @skip(if: false)'])
    : '';
  const below = isObjectType(named) ? ` ${selectionOf(value, named, fragments, depth + 1)}` : '';
  return `${alias}${field.name}${args}${directive}${below}`;
}

function wrap(value: GeneratorValue, text: string, type: string, fragments: string[]): string {
  if (chance(value, 6)) return `... on ${type} { ${text} }`;
  if (chance(value, 8)) return `... @include(if: $yes) { ${text} }`;
  if (!chance(value, 6)) return text;
  const name = `f${fragments.length}`;
  fragments.push(`fragment ${name} on ${type} { ${text} }`);
  return `...${name}`;
}
