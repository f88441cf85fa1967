import { CONTENT, CONTENT_FIELDS, type ContentField } from '../../standards/indicators/content.js';
import { type Cut, cutEntry, cutMember, cutTyped, cutWord } from './cut.js';

export interface Place {
  readonly file: string;
  /** What stands there by hand, each a thing that may be forgotten. */
  readonly names: readonly string[];
  readonly cut: Cut;
  /** What does not compile without it: by default the file itself. */
  readonly witness?: string;
}

const fieldsWhere = (isTrue: (field: ContentField) => boolean) => CONTENT_FIELDS.filter(isTrue);
const GOVERNED = [...new Set(CONTENT_FIELDS.map((field) => CONTENT[field].governed))].filter(
  (field) => field !== 'row',
);
const SUBJECT: readonly ContentField[] = ['type', 'value', 'pattern'];
const WITHOUT_PROPERTY = fieldsWhere((field) => CONTENT[field].stix === null);
const NOT_TEXT = ['confidence', 'validity', 'channel', 'labels'];

/** Everywhere that what an indicator says is named by hand, field by field. */
export const PLACES: readonly Place[] = [
  {
    file: 'standards/indicators/content.ts',
    names: CONTENT_FIELDS,
    cut: cutEntry('export const CONTENT'),
    witness: 'test/support/world/content.ts',
  },
  {
    file: 'standards/access/disclosure.ts',
    names: GOVERNED,
    cut: cutWord,
    witness: 'standards/indicators/content.ts',
  },
  {
    file: 'standards/indicators/bundle.ts',
    names: WITHOUT_PROPERTY,
    cut: cutEntry('const OTHERWISE'),
  },
  {
    file: 'standards/indicators/intake/stix.ts',
    names: WITHOUT_PROPERTY.filter((field) => !SUBJECT.includes(field)),
    cut: cutEntry('const OTHERWISE'),
  },
  {
    file: 'standards/indicators/intake/template.ts',
    names: CONTENT_FIELDS,
    cut: cutEntry('export const COLUMN_HELP'),
  },
  { file: 'standards/indicators/intake/template.ts', names: CONTENT_FIELDS, cut: cutEntry('const EXAMPLE') },
  { file: 'db/indicators/tables.ts', names: CONTENT_FIELDS, cut: cutEntry('export const indicator ') },
  { file: 'schema/indicators/types/indicator.ts', names: CONTENT_FIELDS, cut: cutMember('Indicator') },
  { file: 'schema/indicators/types/indicator.ts', names: CONTENT_FIELDS, cut: cutMember('IndicatorContentInput') },
  { file: 'clients/cli/indicators/share.ts', names: CONTENT_FIELDS, cut: cutEntry('const OPTIONS') },
  {
    // Generated from `clients/operations/indicators.graphql`; that it is what its source says, drift asks.
    file: 'clients/generated/operations.ts',
    names: CONTENT_FIELDS,
    cut: cutTyped,
    witness: 'clients/cli/indicators/line.ts',
  },
  { file: 'test/support/world/content.ts', names: CONTENT_FIELDS, cut: cutEntry('export const KNOWN_CONTENT') },
  {
    file: 'test/server/authorization/oracle/content.ts',
    names: CONTENT_FIELDS,
    cut: cutEntry('export const CONTENT'),
    witness: 'test/omissions/secondOpinions.ts',
  },
  { file: 'test/server/authorization/worlds/rows/values.ts', names: NOT_TEXT, cut: cutEntry('const OTHER_THINGS') },
];

/** Files that name some of the fields for what they mean, and need not name another. */
export const USES: readonly string[] = [
  'clients/operations/indicators.graphql',
  'db/seed/history/history.ts',
  'db/seed/indicators.ts',
  'schema/indicators/types/searching.ts',
  'test/server/authorization/oracle/answers/nouns/search.ts',
  'test/server/leaks/oracles/worlds.ts',
];
