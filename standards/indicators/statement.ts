import { type FieldSet, includes } from '../access/fields.js';
import { CONTENT, CONTENT_FIELDS, type ContentField, type FieldsWith, type Statement } from './content.js';

/** What an indicator cannot do without. */
type Needed = FieldsWith<{ cleared: 'refused' }>;

export const NEEDED = CONTENT_FIELDS.filter((field): field is Needed => CONTENT[field].cleared === 'refused');

/** What a caller or a file may say of each field: undefined is nothing, null clears. */
export type Given = { readonly [field in ContentField]: Statement[field] | null | undefined };

export type Said = Partial<Given>;

const statementOf = (said: (field: ContentField) => Said[ContentField]) =>
  Object.fromEntries(CONTENT_FIELDS.map((field) => [field, said(field)])) as unknown as Statement;

const whenCleared = (field: ContentField) => (CONTENT[field].cleared === 'empty' ? [] : null);

/** The whole of a statement: what is not said of it is as if it had been cleared. */
export const stated = (said: Said & Pick<Statement, Needed>): Statement =>
  statementOf((field) => said[field] ?? whenCleared(field));

/** The statement after changes: what is undefined stays. */
export const restated = (before: Statement, changes: Said): Statement =>
  statementOf((field) => (changes[field] === undefined ? before[field] : (changes[field] ?? whenCleared(field))));

/** As much of a statement as is shown where these governed fields are. */
export function shownOf(statement: Statement, seen: FieldSet): Said {
  const shown = CONTENT_FIELDS.filter((field) => {
    const { governed } = CONTENT[field];
    return governed === 'row' || includes(seen, governed);
  });
  return Object.fromEntries(shown.map((field) => [field, statement[field]]));
}
