import { STANDARDS, type StandardKey, versionId } from './catalogue.js';
import { idOf } from './ids.js';

/** Of each committee one crosswalk, from its own standard to the other's; the draft is from its own draft. */
export const CROSSWALKS = {
  'handbook-charter': { from: 'handbook', to: 'charter' },
  'charter-handbook': { from: 'charter', to: 'handbook' },
} as const satisfies Record<string, { from: StandardKey; to: StandardKey }>;

export type CrosswalkKey = keyof typeof CROSSWALKS;
export const CROSSWALK_KEYS = Object.keys(CROSSWALKS) as CrosswalkKey[];

/** In the order in which they came. */
export const CROSSWALK_VERSIONS = { superseded: '0.9.0', published: '1.0.0', draft: '2.0.0' } as const;
export type CrosswalkState = keyof typeof CROSSWALK_VERSIONS;
export const CROSSWALK_STATES = Object.keys(CROSSWALK_VERSIONS) as CrosswalkState[];

export const keeperOf = (key: CrosswalkKey): string => STANDARDS[CROSSWALKS[key].from];
export const crosswalkVersionId = (key: CrosswalkKey, state: CrosswalkState): string =>
  idOf(`crosswalk ${key} ${state}`);
export const crosswalkEntryId = (key: CrosswalkKey, state: CrosswalkState): string =>
  idOf(`crosswalk entry ${key} ${state}`);
/** Rationale of its one entry: of a draft its committee's alone. */
export const crosswalkText = (key: CrosswalkKey, state: CrosswalkState): string => `crosswalk-${state}-of-${key}`;

/** What a version is between. */
export const endsOf = (key: CrosswalkKey, state: CrosswalkState) => ({
  source: versionId(CROSSWALKS[key].from, state === 'draft' ? '2.0.0' : '1.0.0'),
  target: versionId(CROSSWALKS[key].to, '1.0.0'),
});

/** Of each committee one of which nothing is published. */
export const UNPUBLISHED_CROSSWALKS = (['committee', 'council'] as const).map((keeper) => ({
  id: idOf(`unpublished-of-${keeper}`),
  key: `unpublished-of-${keeper}`,
  keeper,
}));

/** An external standard that the council keeps, in one version, and the crosswalk from it to the charter: others lead on. */
export const CODEX = { id: idOf('codex'), versionId: idOf('codex 1.0.0'), keeper: 'council' } as const;
export const BRIDGE = {
  key: 'codex-charter',
  versionId: idOf('crosswalk codex-charter'),
  entryId: idOf('crosswalk entry codex-charter'),
} as const;
