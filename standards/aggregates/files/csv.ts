import { csvText, inert } from '../../spreadsheet/csv.js';
import { columnsOf, rowsOf } from './columns.js';
import type { PublishedRelease } from './published.js';

/** One record a cell of the table, under the columns' plain names. What was voted as text starts no formula; numbers are digits. */
export function csvOf(release: PublishedRelease, { bom = false }: { readonly bom?: boolean } = {}): string {
  const columns = columnsOf(release);
  const records = rowsOf(release).map((row) =>
    columns.map(({ name, type }) => {
      const text = row[name] ?? '';
      return type === 'string' ? inert(text) : text;
    }),
  );
  return csvText([columns.map(({ name }) => name), ...records], { bom });
}
