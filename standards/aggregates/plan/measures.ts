/** What a table may be split and filtered by: public domains only, no field's own values. */
export const DIMENSIONS = [
  'type',
  'technique',
  'tactic',
  'channel',
  'region',
  'sector',
  'week',
  'bracket',
  'group',
  'level',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

interface Traits {
  readonly dimensions: readonly Dimension[];
  /** Without these it is not what it says. */
  readonly needs?: readonly Dimension[];
  /**
   * What keeps an institution's vector short: a bound of the plan; its being scaled to norm 1; its being 1 in one cell; or
   * its being shares, of which each is centred to between −½ and ½.
   */
  readonly length: 'bound' | 'normalized' | 'one-hot' | 'centred';
}

const OF_REPORTS = ['type', 'technique', 'tactic', 'channel', 'region', 'sector', 'week'] as const;

const TRAITS = {
  /** How an institution's reports are spread, whatever their number. */
  'report-profile': { dimensions: OF_REPORTS, length: 'normalized' },
  reports: { dimensions: OF_REPORTS, length: 'bound' },
  losses: { dimensions: OF_REPORTS, length: 'bound' },
  victims: { dimensions: OF_REPORTS, length: 'bound' },
  /** In which bracket an institution's losses of the period lie. */
  'loss-brackets': { dimensions: ['region', 'sector', 'bracket'], needs: ['bracket'], length: 'one-hot' },
  /** The part of the applicable requirements that is met, institution by institution. */
  conformance: { dimensions: ['group', 'level'], length: 'centred' },
} as const satisfies Record<string, Traits>;

export type Measure = keyof typeof TRAITS;

export const MEASURES = Object.keys(TRAITS) as Measure[];

export const traitsOf = (measure: Measure): Traits => TRAITS[measure];
