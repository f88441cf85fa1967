import { PERSONAS } from '../../../db/seed/personas.js';
import type { ActorName } from '../../support/actors.js';
import { STANDARDS, type StandardKey, versionId } from '../../support/world/catalogue.js';
import { assessmentId } from '../../support/world/conformance.js';
import { INSTITUTIONS, idOf, nextOf } from '../../support/world/ids.js';
import { indicatorId, indicatorName, recipientsOf, SHARES, type Share } from '../../support/world/indicators.js';
import { personId, UPLOADERS } from '../../support/world/members.js';

const indicators = INSTITUTIONS.flatMap((owner) =>
  (Object.keys(SHARES) as Share[]).map((share) => [indicatorName(owner, share), indicatorId(owner, share)] as const),
);

/** Id → the name by which the tables of this test call it. */
const NAMES = new Map<string, string>([
  ...indicators.map(([name, id]) => [id, name] as const),
  ...indicators.map(([name]) => [idOf(`sighting of ${name}`), name] as const),
  ...INSTITUTIONS.flatMap((owner) =>
    (['draft', 'submitted'] as const).map((status) => [assessmentId(owner, status), `${owner}/${status}`] as const),
  ),
  ...(Object.keys(STANDARDS) as StandardKey[]).flatMap((key) => [
    [idOf(key), key] as const,
    [versionId(key, '1.0.0'), `${key}/published`] as const,
    [versionId(key, '2.0.0'), `${key}/draft`] as const,
  ]),
  ...['aurora', 'borealis', 'cascade', 'committee', 'council', 'university', 'authority', 'hub'].map(
    (key) => [idOf(key), key] as const,
  ),
  ...[...PERSONAS.map(({ subject }) => subject), 'editor@council', 'chair@council'].flatMap((subject) => [
    [personId(subject), subject] as const,
    [idOf(`seat ${subject}`), subject] as const,
  ]),
  ...UPLOADERS.map((subject) => [idOf(`upload ${subject}`), subject] as const),
  [idOf('release'), 'release'],
]);

export const nameOf = (id: unknown): string => NAMES.get(String(id)) ?? String(id);

interface TableSpec {
  /** Columns that name a row; more than one are joined by ` → `. */
  readonly key: readonly string[];
  /** A column to set to itself: one that somebody has the right to write, if anybody has. */
  readonly touch: string;
}

export const TABLES: Readonly<Record<string, TableSpec>> = {
  aggregate_release: { key: ['id'], touch: 'key' },
  assessment: { key: ['id'], touch: 'revision' },
  assessment_answer: { key: ['assessment_id'], touch: 'note' },
  indicator: { key: ['id'], touch: 'stamp_due' },
  indicator_owner: { key: ['indicator_id', 'organization_id'], touch: 'organization_id' },
  indicator_private: { key: ['indicator_id'], touch: 'narrative' },
  indicator_publisher: { key: ['indicator_id', 'organization_id'], touch: 'organization_id' },
  indicator_recipient: { key: ['indicator_id', 'organization_id'], touch: 'organization_id' },
  indicator_version: { key: ['indicator_id'], touch: 'content' },
  membership: { key: ['id'], touch: 'role' },
  organization: { key: ['id'], touch: 'name' },
  person: { key: ['id'], touch: 'name' },
  requirement: { key: ['version_id'], touch: 'title' },
  sighting: { key: ['id'], touch: 'count' },
  sighting_reporter: { key: ['sighting_id', 'organization_id'], touch: 'organization_id' },
  standard: { key: ['id'], touch: 'title' },
  standard_version: { key: ['id'], touch: 'revision' },
  upload: { key: ['id'], touch: 'size' },
};

/** Rows by name, or how the whole statement is refused. Who is not mentioned has no grant. */
export type Expected = Readonly<Partial<Record<ActorName, readonly string[]>>>;

const own = (owner: (typeof INSTITUTIONS)[number]) => Object.keys(SHARES).map((share) => `${owner}/${share}`);
const OPEN = INSTITUTIONS.flatMap((owner) => [`${owner}/open`, `${owner}/anonymous`]);
const members = (rows: (me: (typeof INSTITUTIONS)[number]) => readonly string[]): Expected =>
  Object.fromEntries(INSTITUTIONS.map((me) => [me, rows(me)]));
const perIndicator = (rows: readonly string[], to: (name: string) => string[]) =>
  rows.flatMap((name) => to(name).map((organization) => `${name} → ${organization}`));
const ownerOf = (name: string) => name.split('/')[0] as (typeof INSTITUTIONS)[number];

/** Everyone's, the reader's own, and what named the reader: the one before them in the ring. */
const visible = (me: (typeof INSTITUTIONS)[number]) => [...new Set([...OPEN, ...own(me), `${nextOf(me, -1)}/granted`])];
const named = (rows: readonly string[]) => rows.filter((name) => !name.endsWith('/anonymous'));
const nobody = (...names: ActorName[]): Expected => Object.fromEntries(names.map((name) => [name, []]));
const everyone = (rows: readonly string[], names: readonly ActorName[] = ANYONE): Expected =>
  Object.fromEntries(names.map((name) => [name, rows]));
const ANYONE: ActorName[] = [
  'aurora',
  'borealis',
  'cascade',
  'committee',
  'council',
  'researcher',
  'regulator',
  'operator',
  'public',
];
const SIGNED_IN = ANYONE.filter((name) => name !== 'public');
const SELF: Record<string, string> = {
  aurora: 'analyst@aurora',
  borealis: 'analyst@borealis',
  cascade: 'analyst@cascade',
  committee: 'editor@committee',
  council: 'editor@council',
  researcher: 'researcher@university',
  regulator: 'regulator@authority',
  operator: 'operator@hub',
};
const self: Expected = Object.fromEntries(SIGNED_IN.map((name) => [name, [SELF[name] ?? '']]));
const ORGANIZATION_NAMES = ['aurora', 'authority', 'borealis', 'cascade', 'committee', 'council', 'hub', 'university'];
const PUBLISHED = ['charter/published', 'handbook/published'];
/** Two nodes a version: the group and the requirement. */
const twice = (rows: readonly string[]) => rows.flatMap((row) => [row, row]);
const catalogue = (rows: (names: readonly string[]) => readonly string[]): Expected => ({
  ...everyone(rows(PUBLISHED)),
  committee: rows([...PUBLISHED, 'handbook/draft']),
  council: rows([...PUBLISHED, 'charter/draft']),
});
const ownUploads: Expected = {
  aurora: ['analyst@aurora'],
  borealis: ['analyst@borealis'],
  cascade: [],
  committee: ['editor@committee'],
  council: ['editor@council'],
};
const ALL_INDICATORS = INSTITUTIONS.flatMap(own);
const recipients = (rows: readonly string[]) => perIndicator(rows, (name) => recipientsOf(ownerOf(name)));

export const SELECTS: Record<keyof typeof TABLES, Expected> = {
  aggregate_release: { researcher: ['release'] },
  assessment: members((me) => [`${me}/draft`, `${me}/submitted`]),
  assessment_answer: members((me) => [`${me}/draft`, `${me}/submitted`]),
  indicator: { ...members(visible), maintainer: ALL_INDICATORS },
  indicator_owner: members((me) => perIndicator(own(me), () => [me])),
  indicator_private: members(own),
  indicator_publisher: members((me) => perIndicator(named(visible(me)), (name) => [ownerOf(name)])),
  indicator_recipient: members((me) => [...recipients([`${me}/granted`]), `${nextOf(me, -1)}/granted → ${me}`]),
  indicator_version: members(own),
  membership: self,
  organization: {
    ...everyone(ORGANIZATION_NAMES, SIGNED_IN),
    public: ['committee', 'council'],
    researcher: ['committee', 'council', 'university'],
  },
  person: self,
  requirement: catalogue(twice),
  sighting: members(visible),
  // Sightings are reported by the institution after the indicator's owner.
  sighting_reporter: members((me) => perIndicator(own(nextOf(me, -1)), () => [me])),
  standard: everyone(['charter', 'handbook']),
  standard_version: catalogue((names) => names),
  upload: { ...ownUploads, maintainer: UPLOADERS },
};

export const UPDATES: Record<keyof typeof TABLES, Expected> = {
  ...nothing(),
  assessment: members((me) => [`${me}/draft`]),
  assessment_answer: members((me) => [`${me}/draft`]),
  indicator: { ...members(own), maintainer: ALL_INDICATORS },
  indicator_private: members(own),
  standard_version: { committee: ['handbook/draft'], council: ['charter/draft'] },
};

export const DELETES: Record<keyof typeof TABLES, Expected> = {
  ...nothing(),
  indicator_publisher: members((me) => perIndicator(named(own(me)), () => [me])),
  indicator_recipient: members((me) => recipients([`${me}/granted`])),
  upload: { ...ownUploads, maintainer: UPLOADERS },
};

function nothing(): Record<string, Expected> {
  return Object.fromEntries(Object.keys(TABLES).map((table) => [table, nobody()]));
}
