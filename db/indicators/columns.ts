import type { Audience } from '../../standards/indicators/audience.js';
import { CONTENT, CONTENT_FIELDS, type ReadWith, type Statement } from '../../standards/indicators/content.js';

/** What an indicator says, whom it may reach and under which policies, by their ids: all that its owner may change of a row. */
export interface IndicatorContent extends Statement {
  readonly audience: Audience;
  readonly sharedUnder: readonly string[];
}

type Written = keyof IndicatorContent;

const WRITTEN: readonly (readonly [field: Written, column: string])[] = [
  ...CONTENT_FIELDS.map((field) => [field, CONTENT[field].column] as const),
  ['audience', 'audience'],
  ['sharedUnder', 'shared_under'],
];

export const WRITTEN_FIELDS: readonly Written[] = WRITTEN.map(([field]) => field);

export const WRITTEN_COLUMNS: readonly string[] = WRITTEN.map(([, column]) => column);

/** What is kept of a row `i` before it changes, as SQL. */
export const KEPT = "to_jsonb(i) - '{stamp_due,search_key,prefix_length,shared_under}'::text[]";

/** As parameters of a statement, by column. */
export const parametersOf = (content: IndicatorContent) =>
  Object.fromEntries(WRITTEN.map(([field, column]) => [column, content[field]]));

/** What the hub itself keeps of an indicator. */
const RECORD = {
  version: { column: 'version', read: 'details' },
  revoked: { column: 'revoked', read: 'details' },
  createdAt: { column: 'created_at', read: 'details' },
  modifiedAt: { column: 'modified_at', read: 'details' },
  publishedAt: { column: 'published_at', read: 'base' },
} as const satisfies Record<string, { column: string; read: ReadWith }>;

const READ = Object.entries({ ...CONTENT, ...RECORD });

const readWith = (group: ReadWith) => READ.filter(([, { read }]) => read === group);

/** Fields by what they are read with. */
export const fieldsReadWith = (group: ReadWith): readonly string[] => readWith(group).map(([field]) => field);

const selected = (group: ReadWith): string =>
  readWith(group)
    .map(([field, { column }]) => (field === column ? `, i.${column}` : `, i.${column} as "${field}"`))
    .join('');

/** For the list of a SELECT from `indicator i`, each after a comma, under the names of the row. */
export const SELECTED: { readonly [group in ReadWith]: string } = {
  base: selected('base'),
  summary: selected('summary'),
  details: selected('details'),
};
