import type { ContentField, Statement } from '../../../standards/indicators/content.js';
import { patternOf } from '../../../standards/indicators/pattern.js';
import { at } from './ids.js';

interface Known {
  readonly column: string;
  /** What a profile decides on it by; null for what is shown with the row. */
  readonly governed: string | null;
  /** What the world's indicator of a value says. */
  readonly says: (value: string) => unknown;
  /** Fields of an input that set it. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** Of the values in the world: a number in E.164, or a name. */
const typeOf = (value: string) => (value.startsWith('+') ? 'phone-number' : 'domain-name');

const SUBJECT = { type: 'DOMAIN_NAME', value: 'other.example' };
const PATTERN = { type: undefined, value: undefined, pattern: "[domain-name:value = 'p.example']" };
const FROM = '2026-01-01T00:00:00Z';
const UNTIL = '2036-01-01T00:00:00Z';

/** What an indicator says, as the tests know it: a second opinion on the table that the hub goes by. */
// biome-ignore format: a table, two lines a field
export const KNOWN_CONTENT = {
  type: { column: 'type', governed: null,
    says: typeOf, given: SUBJECT },
  value: { column: 'value', governed: 'indicator.value',
    says: (value) => value, given: SUBJECT },
  pattern: { column: 'pattern', governed: 'indicator.pattern',
    says: (value) => patternOf({ type: typeOf(value), value }), given: PATTERN },
  name: { column: 'name', governed: 'indicator.name',
    says: (value) => `name of ${value}`, given: { name: 'n' } },
  description: { column: 'description', governed: 'indicator.description',
    says: (value) => `description of ${value}`, given: { description: 'd' } },
  tlp: { column: 'tlp', governed: null,
    says: () => 'green', given: { tlp: 'GREEN' } },
  confidence: { column: 'confidence', governed: 'indicator.confidence',
    says: () => 50, given: { confidence: 1 } },
  validFrom: { column: 'valid_from', governed: 'indicator.validity',
    says: () => at(0), given: { validFrom: FROM } },
  validUntil: { column: 'valid_until', governed: 'indicator.validity',
    says: () => at(600_000), given: { validUntil: UNTIL } },
  indicatorTypes: { column: 'indicator_types', governed: null,
    says: () => ['malicious-activity'], given: { indicatorTypes: ['benign'] } },
  technique: { column: 'technique', governed: 'indicator.technique',
    says: () => 'T1566.002', given: { technique: 'F1017' } },
  channel: { column: 'channel', governed: 'indicator.channel',
    says: () => 'web', given: { channel: 'SMS' } },
  labels: { column: 'labels', governed: 'indicator.labels',
    says: () => ['some-label'], given: { labels: ['l'] } },
} satisfies { readonly [field in ContentField]: Known };

const ALL: readonly [string, Known][] = Object.entries(KNOWN_CONTENT);

export const KNOWN_COLUMNS = ALL.map(([, { column }]) => column);

export const KNOWN_GOVERNED = [...new Set(ALL.flatMap(([, { governed }]) => governed ?? []))];

/** Field → what is laid over an input to set it. */
export const GIVEN_CONTENT = Object.fromEntries(ALL.map(([field, { given }]) => [field, given]));

export const statementOn = (value: string) =>
  Object.fromEntries(ALL.map(([field, { says }]) => [field, says(value)])) as unknown as Statement;
