interface Line {
  readonly column: string;
  /** What a profile decides on it by; null for what is told with the row. */
  readonly decided: string | null;
  /** How GraphQL and STIX tell what the column holds. */
  readonly as: 'text' | 'number' | 'terms' | 'moment' | 'term';
  /** Property of a STIX indicator; null for what stands there in another way. */
  readonly stix: string | null;
}

/** What an indicator says, by its name in GraphQL. */
// biome-ignore format: a table
export const CONTENT = {
  type: { column: 'type', decided: null, as: 'term', stix: null },
  value: { column: 'value', decided: 'value', as: 'text', stix: null },
  pattern: { column: 'pattern', decided: 'pattern', as: 'text', stix: 'pattern' },
  name: { column: 'name', decided: 'name', as: 'text', stix: 'name' },
  description: { column: 'description', decided: 'description', as: 'text', stix: 'description' },
  tlp: { column: 'tlp', decided: null, as: 'term', stix: null },
  confidence: { column: 'confidence', decided: 'confidence', as: 'number', stix: 'confidence' },
  validFrom: { column: 'valid_from', decided: 'validity', as: 'moment', stix: 'valid_from' },
  validUntil: { column: 'valid_until', decided: 'validity', as: 'moment', stix: 'valid_until' },
  indicatorTypes: { column: 'indicator_types', decided: null, as: 'terms', stix: 'indicator_types' },
  technique: { column: 'technique', decided: 'technique', as: 'text', stix: null },
  channel: { column: 'channel', decided: 'channel', as: 'term', stix: null },
  labels: { column: 'labels', decided: 'labels', as: 'terms', stix: null },
} as const satisfies Record<string, Line>;

type Lines = (typeof CONTENT)[keyof typeof CONTENT];

/** What a profile decides by on content that is told so. */
export type DecidedAs<As extends Line['as']> = Exclude<Extract<Lines, { readonly as: As }>['decided'], null>;

export type DecidedContent = DecidedAs<Line['as']>;

export type Told = Line & { readonly decided: DecidedContent | null };

export const CONTENT_TOLD = Object.entries(CONTENT) as [string, Told][];

export const DECIDED_CONTENT = [...new Set(CONTENT_TOLD.flatMap(([, { decided }]) => decided ?? []))];
