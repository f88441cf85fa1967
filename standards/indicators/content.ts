import type { GovernedField } from '../access/disclosure.js';
import type { Tlp } from '../access/tlp.js';
import type { Channel, ObservableType } from './types.js';

/** What a field's content is, by its kind. */
export interface Kinds {
  readonly type: ObservableType;
  readonly value: string;
  readonly pattern: string;
  readonly text: string;
  readonly terms: readonly string[];
  readonly time: Date;
  readonly percent: number;
  readonly channel: Channel;
  readonly technique: string;
  readonly tlp: Tlp;
}

/** By what a field is read: with every row, with those of a list, or where a query asks for details. */
export type ReadWith = 'base' | 'summary' | 'details';

interface Facts {
  readonly kind: keyof Kinds;
  /** Most characters of a text, or terms of a list; null where the kind says which there are. */
  readonly limit: number | null;
  /** What is left of it when it is cleared; what an indicator cannot do without is not. */
  readonly cleared: 'refused' | 'null' | 'empty';
  /** What a disclosure profile decides over it by; `row`: always shown with the row. */
  readonly governed: GovernedField | 'row';
  readonly column: string;
  /** Header of its column in a table: CSV, XLSX. */
  readonly csv: string;
  /** The same in Chinese. */
  readonly zh: string;
  /** Property of a STIX 2.1 indicator that holds it; null for what STIX says in another way. */
  readonly stix: string | null;
  readonly read: ReadWith;
}

/**
 * What an indicator says, in the order of STIX 2.1, section 4.7. A field's key is its name in GraphQL, in an exchange format
 * and in code. Types, columns, import, export and what is withheld come from here, or are held to it by type.
 */
// biome-ignore format: a table, two lines a field
export const CONTENT = {
  type: {
    kind: 'type', limit: null, cleared: 'refused', governed: 'row',
    column: 'type', csv: 'type', zh: '类型', stix: null, read: 'base',
  },
  value: {
    kind: 'value', limit: 4_096, cleared: 'refused', governed: 'indicator.value',
    column: 'value', csv: 'value', zh: '值', stix: null, read: 'base',
  },
  name: {
    kind: 'text', limit: 256, cleared: 'null', governed: 'indicator.name',
    column: 'name', csv: 'name', zh: '名称', stix: 'name', read: 'summary',
  },
  description: {
    kind: 'text', limit: 8_192, cleared: 'null', governed: 'indicator.description',
    column: 'description', csv: 'description', zh: '描述', stix: 'description', read: 'details',
  },
  indicatorTypes: {
    kind: 'terms', limit: 32, cleared: 'empty', governed: 'row',
    column: 'indicator_types', csv: 'indicator_types', zh: '指标类型', stix: 'indicator_types', read: 'details',
  },
  pattern: {
    kind: 'pattern', limit: 8_192, cleared: 'refused', governed: 'indicator.pattern',
    column: 'pattern', csv: 'pattern', zh: '匹配模式', stix: 'pattern', read: 'summary',
  },
  validFrom: {
    kind: 'time', limit: null, cleared: 'refused', governed: 'indicator.validity',
    column: 'valid_from', csv: 'valid_from', zh: '生效时间', stix: 'valid_from', read: 'summary',
  },
  validUntil: {
    kind: 'time', limit: null, cleared: 'null', governed: 'indicator.validity',
    column: 'valid_until', csv: 'valid_until', zh: '失效时间', stix: 'valid_until', read: 'details',
  },
  confidence: {
    kind: 'percent', limit: null, cleared: 'null', governed: 'indicator.confidence',
    column: 'confidence', csv: 'confidence', zh: '置信度', stix: 'confidence', read: 'base',
  },
  channel: {
    kind: 'channel', limit: null, cleared: 'null', governed: 'indicator.channel',
    column: 'channel', csv: 'channel', zh: '渠道', stix: null, read: 'summary',
  },
  labels: {
    kind: 'terms', limit: 32, cleared: 'empty', governed: 'indicator.labels',
    column: 'labels', csv: 'labels', zh: '标签', stix: null, read: 'summary',
  },
  technique: {
    kind: 'technique', limit: null, cleared: 'null', governed: 'indicator.technique',
    column: 'technique', csv: 'technique', zh: '手法', stix: null, read: 'summary',
  },
  tlp: {
    kind: 'tlp', limit: null, cleared: 'refused', governed: 'row',
    column: 'tlp', csv: 'tlp', zh: 'TLP标签', stix: null, read: 'base',
  },
} as const satisfies Record<string, Facts>;

type Content = typeof CONTENT;

export type ContentField = keyof Content;

export const CONTENT_FIELDS = Object.keys(CONTENT) as ContentField[];

/** The facts as any field may have them. */
export const factsOf = (field: ContentField): Facts => CONTENT[field];

/** The fields of which these facts are true. */
export type FieldsWith<Some extends Partial<Facts>> = {
  [field in ContentField]: Content[field] extends Some ? field : never;
}[ContentField];

/** What an indicator says to others, as it is kept. */
export type Statement = {
  readonly [field in ContentField]:
    | Kinds[Content[field]['kind']]
    | (Content[field]['cleared'] extends 'null' ? null : never);
};

/** What a disclosure profile decides over content by. */
export type ContentGoverned = Exclude<Content[ContentField]['governed'], 'row'>;
