import { CONTENT, CONTENT_FIELDS, factsOf } from './content.js';

/** What is kept of an indicator, by column. One of before there was a field has no word of it. */
export type KeptRow = Readonly<Record<string, unknown>>;

/** What one version says otherwise than the one before it; null for nothing. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const TOLD: readonly (readonly [field: string, column: string, isTime: boolean])[] = [
  ...CONTENT_FIELDS.map((field) => [field, CONTENT[field].column, factsOf(field).kind === 'time'] as const),
  ['revoked', 'revoked', false],
];

export function changesBetween(before: KeptRow, after: KeptRow): FieldChange[] {
  return TOLD.flatMap(([field, column, isTime]) => {
    if (before[column] === undefined || after[column] === undefined) return [];
    const [one, other] = [textOf(before[column], isTime), textOf(after[column], isTime)];
    return one === other ? [] : [{ field, before: one, after: other }];
  });
}

function textOf(value: unknown, isTime: boolean): string | null {
  if (value === null) return null;
  if (isTime) return new Date(value as string | Date).toISOString();
  return Array.isArray(value) ? value.join(', ') : String(value);
}
